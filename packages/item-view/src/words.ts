/** The words of what is on screen for every paper; those of further kinds come with their components. */
import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "./surroundings.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

/** Inside a component, whose surroundings say the language. */
export const useWords = (): Words<typeof zhCN> =>
  createWords({ "zh-CN": zhCN, en }, useSurroundings().language)
