/**
 * The text of one version of a statute, as deep as an item may cite it: article 条, paragraph 款, item 项, subitem 目.
 *
 * Paragraphs count from one and are what the drafters set as one: a lead with its list of items is one paragraph, and what
 * stands below the list is the next.
 *
 * Errors: none; these are shapes and their public text.
 * Source: ITM-6 in docs/rules.md.
 */
import { articleLabel, numeralOf, type ArticleNumber } from "./numerals.ts"

export const lawActs = ["adopted", "amended", "revised", "issued", "effective"] as const

/** What a line of the header says was done to the statute. */
export type LawAct = (typeof lawActs)[number]

export type HeaderNote = {
  /** YYYY-MM-DD, or null where the line names no day. */
  readonly day: string | null
  readonly act: LawAct | null
  readonly text: string
}

export const headingKinds = ["part", "subpart", "chapter", "section"] as const

/** 编, 分编, 章, 节. */
export type HeadingKind = (typeof headingKinds)[number]

export type LawHeading = {
  readonly kind: HeadingKind
  /** Null for one that is only named, as 附则 may be. */
  readonly number: number | null
  readonly title: string
  /** One is the outermost. */
  readonly depth: number
}

export type LawSubitem = { readonly number: number; readonly label: string; readonly text: string }

export type LawItem = {
  readonly number: number
  readonly label: string
  readonly text: string
  readonly subitems: readonly LawSubitem[]
}

export type LawParagraph = { readonly text: string; readonly items: readonly LawItem[] }

export type LawArticle = {
  readonly number: ArticleNumber
  readonly label: string
  /** The headings it stands under, as places in the statute's list, outermost first. */
  readonly under: readonly number[]
  readonly paragraphs: readonly LawParagraph[]
  /** The editors' remarks (①, ②), which are not law. */
  readonly footnotes: readonly string[]
}

export type LawAnnex = { readonly title: string; readonly lines: readonly string[] }

export type StatuteText = {
  readonly title: string
  readonly notes: readonly HeaderNote[]
  readonly headings: readonly LawHeading[]
  readonly articles: readonly LawArticle[]
  readonly annexes: readonly LawAnnex[]
}

/** A place in a statute. Without a paragraph it is the whole article, without an item the whole paragraph. */
export type LawPlace = {
  readonly article: ArticleNumber
  readonly paragraph?: number | undefined
  readonly item?: number | undefined
}

/** One text for one place, to look it up by. */
export const placeKey = ({ article, paragraph, item }: LawPlace): string =>
  `${article}/${paragraph ?? ""}/${item ?? ""}`

export const findArticle = (statute: StatuteText, number: ArticleNumber): LawArticle | null =>
  statute.articles.find((article) => article.number === number) ?? null

/** 第二十八条第一款第（三）项: how an item cites a place to its candidates. */
export function citationOf({ article, paragraph, item }: LawPlace): string {
  const inParagraph = paragraph === undefined ? "" : `第${numeralOf(paragraph)}款`
  return `${articleLabel(article)}${inParagraph}${item === undefined ? "" : `第（${numeralOf(item)}）项`}`
}

const endOfHeader = "<!-- INFO END -->"
const headingSigns: Record<HeadingKind, string> = {
  part: "编",
  subpart: "分编",
  chapter: "章",
  section: "节",
}

/** The public text format: one paragraph, item or heading to a line. `readStatute` reads it back to the same text. */
export function printStatute(statute: StatuteText): string {
  const lines = [`# ${statute.title}`, ...statute.notes.map((note) => note.text), endOfHeader]
  let printed = 0
  const printHeadings = (count: number) => {
    for (; printed < count; printed += 1) lines.push(headingLine(statute.headings[printed]!))
  }
  for (const article of statute.articles) {
    printHeadings((article.under.at(-1) ?? -1) + 1)
    lines.push(...articleLines(article))
  }
  printHeadings(statute.headings.length)
  for (const annex of statute.annexes) lines.push(`## ${annex.title}`, ...annex.lines)
  return `${lines.join("\n\n")}\n`
}

/** 第二章 值守: how a heading is printed. */
export const headingLabel = ({
  kind,
  number,
  title,
}: Pick<LawHeading, "kind" | "number" | "title">): string =>
  number === null ? title : `第${numeralOf(number)}${headingSigns[kind]} ${title}`.trimEnd()

const headingLine = (heading: LawHeading): string =>
  `${"#".repeat(heading.depth + 1)} ${headingLabel(heading)}`.trimEnd()

const articleLines = (article: LawArticle): string[] => {
  const lines = article.paragraphs.flatMap(({ text, items }) => [text, ...items.flatMap(itemLines)])
  return [`${article.label} ${lines[0] ?? ""}`.trimEnd(), ...lines.slice(1), ...article.footnotes]
}

const itemLines = ({ label, text, subitems }: LawItem): string[] => [
  `${label}${text}`,
  ...subitems.map((subitem) => `${subitem.label}${subitem.text}`),
]
