/** The words of what is on screen for every paper; those of further kinds come with their components. */
import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "./surroundings.ts"

const zhCN = {
  chooseOne: "单选",
  chooseMany: "可选多项",
  strike: (letter: string) => `排除选项 ${letter}`,
  unstrike: (letter: string) => `恢复选项 ${letter}`,
  clear: "取消选择",
  opening: "正在载入…",
}

const en: typeof zhCN = {
  chooseOne: "Choose one",
  chooseMany: "Choose any number",
  strike: (letter) => `Rule out option ${letter}`,
  unstrike: (letter) => `Bring back option ${letter}`,
  clear: "Clear choice",
  opening: "Loading…",
}

export const catalogues = { "zh-CN": zhCN, en }

/** Inside a component, whose surroundings say the language. */
export const useWords = (): Words<typeof zhCN> => createWords(catalogues, useSurroundings().language)
