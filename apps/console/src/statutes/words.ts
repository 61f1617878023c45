/** The words of the register of law, of its amendments and of loading it. */
import { createWords } from "@sworn/ui"
import { preferences } from "../i18n/words.ts"
import { en, type LawWords } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words: lawWords } = createWords<LawWords>({ "zh-CN": zhCN, en }, preferences.language)
