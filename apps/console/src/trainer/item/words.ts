/** The words about one item, in the language now chosen. */
import { createWords } from "@sworn/ui"
import { preferences } from "../../i18n/words.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words: itemWords } = createWords<typeof zhCN>({ "zh-CN": zhCN, en }, preferences.language)
