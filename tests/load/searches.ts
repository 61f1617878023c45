/**
 * What people look for in a bank of 100,000: words of one character to a dozen, in both languages, with and without filters,
 * pages and orders. Words are cut out of what the bank says, so that frequent ones are asked for more often than rare ones.
 */
import type { Localised } from "@sworn/question-bank"

export type Dice = (among: number) => number

const levels = ["basic", "advanced"]
const states = ["draft", "in_review", "approved", "suspended", "retired"]
const kinds = ["single", "true-false", "multiple", "indefinite", "case-set"]

export function drawSearch(draw: Dice, stems: readonly Localised[], subjects: readonly string[]): string {
  const query = new URLSearchParams()
  const kindOfSearch = draw(100)
  const text = wordsFrom(stems[draw(stems.length)]!, draw)
  if (kindOfSearch < 60) query.set("text", text)
  const filterCount =
    kindOfSearch < 35 ? 0 : kindOfSearch < 60 ? 1 + draw(2) : kindOfSearch < 92 ? 1 + draw(3) : 0
  for (let count = 0; count < filterCount; count += 1) addFilter(query, draw, subjects)
  const order = draw(20)
  if (order === 0) query.set("order", "last-used")
  if (order === 1) query.set("order", "code")
  if (draw(10) === 0) query.set("page", String(2 + draw(20)))
  return query.toString()
}

function wordsFrom(stem: Localised, draw: Dice): string {
  const choice = draw(100)
  if (choice < 15) {
    const words = stem.en.split(/[^A-Za-z]+/).filter((word) => word.length > 2)
    const from = draw(Math.max(1, words.length - 1))
    return words.slice(from, from + 1 + draw(2)).join(" ")
  }
  const runs = stem["zh-CN"].split(/[^\p{Script=Han}]+/u).filter((run) => run.length > 1)
  const run = runs[draw(runs.length)] ?? "公安"
  const lengths = [1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 6, 8, 12]
  const length = Math.min(run.length, lengths[draw(lengths.length)]!)
  const from = draw(run.length - length + 1)
  return run.slice(from, from + length)
}

function addFilter(query: URLSearchParams, draw: Dice, subjects: readonly string[]): void {
  const filters: readonly (() => readonly [string, string])[] = [
    () => ["kind", kinds[draw(kinds.length)]!],
    () => ["state", states[draw(states.length)]!],
    () => ["level", levels[draw(2)]!],
    () => ["subject", subjects[draw(subjects.length)]!],
    () => ["difficulty", String(1 + draw(5))],
    () => ["pool", draw(2) === 0 ? "live" : "practice"],
    () => ["tag", `标签${draw(60)}`],
    () => ["author", `bench-author-${1 + draw(40)}`],
    () => ["statute", "criminal-law"],
    () => ["used", draw(2) === 0 ? "never" : "ever"],
    () => ["lastUsedBefore", `202${4 + draw(3)}-0${1 + draw(9)}-01`],
    () => ["pilot", "true"],
    () => ["category", "every"],
    () => ["lawEndsBy", "2027-01-01"],
  ]
  const [name, value] = filters[draw(filters.length)]!()
  query.set(name, value)
}
