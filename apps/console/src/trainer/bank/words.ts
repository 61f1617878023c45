/** The words of the bank's list and of what is done to many items at once. */
import { createWords } from "@sworn/ui"
import { preferences } from "../../i18n/words.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words: bankWords } = createWords<typeof zhCN>({ "zh-CN": zhCN, en }, preferences.language)
