/** Counts as English writes them. */
export const n = (count: number) => count.toLocaleString("en")
export const some = (count: number, one: string, many = `${one}s`) =>
  `${n(count)} ${count === 1 ? one : many}`
