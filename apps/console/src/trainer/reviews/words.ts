/** The words of the review queue. */
import { createWords } from "@sworn/ui"
import { preferences } from "../../i18n/words.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words: reviewWords } = createWords<typeof zhCN>({ "zh-CN": zhCN, en }, preferences.language)
