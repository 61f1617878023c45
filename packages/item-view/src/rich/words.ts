import { createWords, type Words } from "@sworn/ui"
import { useSurroundings } from "../surroundings.ts"

const zhCN = {
  table: "表格",
  enlarge: (alt: string) => `放大图片：${alt}`,
  close: "关闭",
  missing: (alt: string) => `［图片：${alt}］`,
}

const en: typeof zhCN = {
  table: "Table",
  enlarge: (alt) => `Enlarge the picture: ${alt}`,
  close: "Close",
  missing: (alt) => `[Picture: ${alt}]`,
}

export const catalogues = { "zh-CN": zhCN, en }

export const useRichWords = (): Words<typeof zhCN> => createWords(catalogues, useSurroundings().language)
