/** What tables and pictures are called. */
export const zhCN = {
  table: "表格",
  enlarge: (alt: string) => `放大图片：${alt}`,
  close: "关闭",
  missing: (alt: string) => `［图片：${alt}］`,
}
