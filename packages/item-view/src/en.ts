import type { zhCN } from "./zh-CN.ts"

export const en: typeof zhCN = {
  chooseOne: "Choose one",
  chooseMany: "Choose any number",
  strike: (letter) => `Rule out option ${letter}`,
  unstrike: (letter) => `Bring back option ${letter}`,
  clear: "Clear choice",
  opening: "Loading…",
}
