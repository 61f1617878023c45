/** The editor's words, apart from the console's: they are loaded with the page. */
import { createWords } from "@sworn/ui"
import { preferences } from "../../i18n/words.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export type EditorWords = typeof zhCN

export const { words, said } = createWords<EditorWords>({ "zh-CN": zhCN, en }, preferences.language)
