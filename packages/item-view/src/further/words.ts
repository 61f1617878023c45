/** The words of matching, ordering, written answers and pointing; they come with the components that say them. */
import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "../surroundings.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const useFurtherWords = (): Words<typeof zhCN> =>
  createWords({ "zh-CN": zhCN, en }, useSurroundings().language)
