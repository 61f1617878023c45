import type { zhCN } from "./zh-CN.ts"

export const en: typeof zhCN = {
  table: "Table",
  enlarge: (alt) => `Enlarge the picture: ${alt}`,
  close: "Close",
  missing: (alt) => `[Picture: ${alt}]`,
}
