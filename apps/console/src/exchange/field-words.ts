import { exchangeWords } from "./words.ts"

/** What a field of a table is called; numbered ones by their letter or place. */
export function fieldWords(field: string): string {
  const said = exchangeWords().mapping
  const [, kind, number] = /^(option|right|blank)-(\d+)$/.exec(field) ?? []
  if (kind === undefined) return said.fields[field] ?? field
  const letter = String.fromCharCode(64 + Number(number))
  if (kind === "blank") return said.blank(Number(number))
  return kind === "option" ? said.option(letter) : said.right(letter)
}
