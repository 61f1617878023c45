/** The account's words, apart from the exam's: on exam day they are not loaded. */
import { createWords } from "@sworn/ui"
import { preferences } from "../shell/preferences.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words, said } = createWords({ "zh-CN": zhCN, en }, preferences.language)
