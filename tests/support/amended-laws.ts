/**
 * Two real amended laws as tests tell of them: the texts, what is expected of each, and something for every place of the old one.
 *
 * The texts are not in the repository; where their folder is absent, `isThere` says so.
 */
import type { FlaggedCounts } from "@sworn/contract/staff"
import { readStatute, type StatuteText } from "@sworn/question-bank"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Planted } from "./planted-items.ts"

const folder = fileURLToPath(new URL("../../../shared/data/statutes/", import.meta.url))
export const isThere = existsSync(folder)
export const textOf = (file: string) => readFileSync(`${folder}${file}.md`, "utf8")
export const lawOf = (file: string) => readStatute(textOf(file)).statute

export type AmendedLaw = {
  readonly statute: string
  readonly title: string
  readonly english: string
  readonly old: { readonly file: string; readonly version: string; readonly from: string }
  readonly new: { readonly file: string; readonly version: string; readonly from: string }
  /** Of the old articles; `untouched` ones are not flagged. */
  readonly articles: Readonly<Record<string, number>>
  /** Of all that is planted: articles, paragraphs, items, and what speaks of articles. */
  readonly flagged: FlaggedCounts
  readonly reboundCount: number
  /** Of one blueprint for each article, paragraph and item: identical under another number. */
  readonly reboundBlueprints: number
}

export const amendedLaws: readonly AmendedLaw[] = [
  {
    statute: "administrative-reconsideration-law",
    title: "行政复议法",
    english: "Administrative Reconsideration Law",
    old: { file: "行政复议法(2017-09-01)", version: "2017-09-01", from: "2018-01-01" },
    new: { file: "行政复议法(2023-09-01)", version: "2023-09-01", from: "2024-01-01" },
    articles: { changed: 36, "moved-to": 1, vanished: 6 },
    flagged: {
      items: 272,
      answerables: 143,
      stems: 43,
      scenarios: 43,
      rationales: 43,
      papers: 1,
      sittings: 0,
      blueprints: 143,
      byJudgement: { "leans-on-change": 0, "moved-to": 9, changed: 216, vanished: 47, "not-found": 0 },
    },
    reboundCount: 9,
    reboundBlueprints: 6,
  },
  {
    statute: "supervision-law",
    title: "监察法",
    english: "Supervision Law",
    old: { file: "监察法(2018-03-20)", version: "2018-03-20", from: "2018-03-20" },
    new: { file: "监察法(2024-12-25)", version: "2024-12-25", from: "2025-06-01" },
    articles: { changed: 15, "moved-to": 40 },
    flagged: {
      items: 345,
      answerables: 180,
      stems: 55,
      scenarios: 55,
      rationales: 55,
      papers: 1,
      sittings: 0,
      blueprints: 180,
      byJudgement: { "leans-on-change": 0, "moved-to": 259, changed: 86, vanished: 0, "not-found": 0 },
    },
    reboundCount: 259,
    reboundBlueprints: 139,
  },
]

/** The place that a planted code names after its first letter. */
export const placeIn = (code: string) => {
  const [article = "", paragraph = "0", item = "0"] = code.slice(2).split("/")
  return { article, paragraph: Number(paragraph), item: Number(item) }
}

/**
 * A- for the whole article, P- for a paragraph, I- for an item of it; R- for a rationale, S- for a scenario and Q- for a stem that
 * speaks of it; B- for one bound to the new version, N- for a text that was written when that was law.
 */
export function citingAll(law: AmendedLaw, text: StatuteText): readonly Planted[] {
  const cited = (article: string, paragraph = 0, item = 0) => [
    { statute: law.statute, version: law.old.version, article, paragraph, item },
  ]
  const laws = [
    { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2, item: 0 },
  ]
  const writtenOn = law.old.from
  return text.articles.flatMap(({ number, label, paragraphs }): Planted[] => {
    const inFigures = `第${number}条`
    return [
      { code: `A-${number}`, laws: cited(number) },
      { code: `R-${number}`, laws, writtenOn, rationale: `依照《${law.title}》${label}的规定。` },
      { code: `S-${number}`, laws, writtenOn, scenario: `某机关依据${law.title}${inFigures}作出决定。` },
      {
        code: `Q-${number}`,
        laws,
        writtenOn,
        stem: `Under Article ${number} of the ${law.english}, what follows?`,
      },
      {
        code: `N-${number}`,
        laws,
        writtenOn: law.new.from,
        rationale: `依照《${law.title}》${label}的规定。`,
      },
      { code: `B-${number}`, laws: [{ ...cited(number)[0]!, version: law.new.version }] },
      ...paragraphs.flatMap(({ items }, at) => [
        { code: `P-${number}/${at + 1}`, laws: cited(number, at + 1) },
        ...items.map((item) => ({
          code: `I-${number}/${at + 1}/${item.number}`,
          laws: cited(number, at + 1, item.number),
        })),
      ]),
    ]
  })
}
