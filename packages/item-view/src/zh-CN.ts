/** What is said on screen of every paper's questions. */
export const zhCN = {
  chooseOne: "单选",
  chooseMany: "可选多项",
  strike: (letter: string) => `排除选项 ${letter}`,
  unstrike: (letter: string) => `恢复选项 ${letter}`,
  clear: "取消选择",
  opening: "正在载入…",
}
