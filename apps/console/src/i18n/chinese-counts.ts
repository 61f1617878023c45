/** Counts as Chinese writes them. */
export const n = (count: number) => count.toLocaleString("zh-CN")
