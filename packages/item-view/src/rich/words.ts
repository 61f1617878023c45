import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "../surroundings.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const useRichWords = (): Words<typeof zhCN> =>
  createWords({ "zh-CN": zhCN, en }, useSurroundings().language)
