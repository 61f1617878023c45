/** The candidate's words, in the language in use. Both languages are in the bundle: a switch needs no network. */
import { createWords } from "@sworn/ui"
import { preferences } from "../shell/preferences.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words, said } = createWords({ "zh-CN": zhCN, en }, preferences.language)
