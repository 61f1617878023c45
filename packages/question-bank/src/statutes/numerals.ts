/**
 * The numbers of a statute: Chinese numerals to figures and back, and the numbers of articles.
 *
 * An amendment that puts an article between two others numbers it "之一": 第一百三十三条之一 is kept as "133-1".
 *
 * Errors: what is no number gives null.
 */
const figures = "零一二三四五六七八九"
const places = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
] as const

/** The characters a number may be written with, for use within a pattern. */
export const numeralCharacters = "零〇一二三四五六七八九十百千"

/** 第五百二十条 as "520", 第一百三十三条之一 as "133-1". */
export type ArticleNumber = string

export function numberOf(numeral: string): number | null {
  let total = 0
  let figure: number | null = null
  for (const character of numeral.replaceAll("〇", "零")) {
    const worth = places.find(([sign]) => sign === character)?.[1]
    const read = figures.indexOf(character)
    if (worth !== undefined) {
      total += (figure ?? 1) * worth
      figure = null
    } else if (read >= 0) {
      if (figure !== null && figure !== 0) return null
      figure = read
    } else return null
  }
  const number = total + (figure ?? 0)
  return number > 0 ? number : null
}

/** As statutes write it: 十五, 一百一十, 三百零七. Up to 9999, which no statute reaches. */
export function numeralOf(number: number): string {
  let rest = number
  let numeral = ""
  let gap = false
  for (const [sign, worth] of places) {
    const figure = Math.floor(rest / worth)
    rest %= worth
    if (figure > 0) {
      numeral += `${gap ? "零" : ""}${figures[figure]}${sign}`
      gap = false
    } else gap = numeral !== ""
  }
  if (rest > 0) numeral += `${gap ? "零" : ""}${figures[rest]}`
  return numeral.startsWith("一十") ? numeral.slice(1) : numeral
}

export function articleLabel(article: ArticleNumber): string {
  const [number, inserted] = article.split("-").map(Number)
  return `第${numeralOf(number ?? 0)}条${inserted === undefined ? "" : `之${numeralOf(inserted)}`}`
}

/** Whether a number comes right after another: 134 and 133-1 both may follow 133. */
export function followsOn(article: ArticleNumber, before: ArticleNumber | null): boolean {
  const [number = 0, inserted = 0] = article.split("-").map(Number)
  const [last = 0, lastInserted = 0] = (before ?? "0").split("-").map(Number)
  return (number === last + 1 && inserted === 0) || (number === last && inserted === lastInserted + 1)
}
