/**
 * Reads the public text of a statute: a title, lines of adoption and amendment up to `<!-- INFO END -->`, then headings and
 * articles, one paragraph or item to a line.
 *
 * Errors: `faults` names, by line, all a person should look at before the text is taken over. Each is mended where the
 * intent is plain, or kept in the fault's own text; one bad line never costs another.
 * Source: ITM-6 in docs/rules.md.
 */
import { articleLabel, followsOn, numberOf, numeralCharacters, type ArticleNumber } from "./numerals.ts"
import type {
  HeaderNote,
  HeadingKind,
  LawAct,
  LawAnnex,
  LawArticle,
  LawHeading,
  LawItem,
  LawParagraph,
  LawSubitem,
  StatuteText,
} from "./statute-text.ts"

export const readingFaults = [
  "title-missing",
  "note-without-a-day",
  /** Taken for a heading although nothing marks it as one. */
  "heading-unmarked",
  /** A heading that goes on in the next line; the two are joined. */
  "heading-continued",
  "heading-unknown",
  /** An article's number with white space where none belongs, or none where it does; read as meant. */
  "article-label-misspelt",
  "article-out-of-sequence",
  "article-repeats",
  "article-empty",
  "item-out-of-sequence",
  /** In no article: kept only in the fault. */
  "text-outside-article",
  "no-articles",
] as const
export type ReadingFaultReason = (typeof readingFaults)[number]

export type ReadingFault = {
  /** Counted from one. */
  readonly line: number
  readonly reason: ReadingFaultReason
  readonly text: string
}

export type StatuteReading = { readonly statute: StatuteText; readonly faults: readonly ReadingFault[] }

type Draft<Shape> = {
  -readonly [Key in keyof Shape]: Shape[Key] extends readonly (infer Each)[] ? Draft<Each>[] : Shape[Key]
}

/** What the reader has so far, and where the next line would go. */
type Progress = {
  readonly statute: Draft<StatuteText>
  readonly faults: ReadingFault[]
  inHeader: boolean
  path: number[]
  article: Draft<LawArticle> | null
  /** The line each article begins in, in the order of the articles. */
  readonly begins: number[]
  annex: Draft<LawAnnex> | null
  /** The heading of the line before, while nothing else has followed it. */
  openHeading: Draft<LawHeading> | null
}

export function readStatute(text: string): StatuteReading {
  const progress: Progress = {
    statute: { title: "", notes: [], headings: [], articles: [], annexes: [] },
    faults: [],
    inHeader: true,
    path: [],
    article: null,
    begins: [],
    annex: null,
    openHeading: null,
  }
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = withoutBlanks(raw)
    if (line !== "") readLine(progress, line, at + 1)
  }
  const faults = [...progress.faults, ...faultsOfTheWhole(progress)]
  return { statute: progress.statute, faults: faults.toSorted((one, other) => one.line - other.line) }
}

/** Public texts carry ideographic spaces, byte-order marks and spaces without width. */
const withoutBlanks = (line: string): string => line.replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "").trim()

function readLine(progress: Progress, line: string, at: number): void {
  const { statute } = progress
  const found = (reason: ReadingFaultReason) => progress.faults.push({ line: at, reason, text: line })

  const marked = /^(#+)\s*(.*)$/.exec(line)
  if (marked?.[1] === "#" && statute.title === "") {
    statute.title = marked[2] ?? ""
    return
  }
  if (/^<!--\s*INFO END\s*-->$/.test(line)) {
    progress.inHeader = false
    return
  }
  if (marked !== null) {
    readHeading(progress, marked[2] ?? "", (marked[1]?.length ?? 2) - 1, found)
    return
  }
  if (progress.annex !== null) {
    progress.annex.lines.push(line)
    return
  }

  const label = articleLabelOf(line, progress.article?.number ?? null)
  if (label !== null) {
    progress.inHeader = false
    progress.begins.push(at)
    beginArticle(progress, label, found)
    return
  }
  if (progress.inHeader) {
    const note = noteOf(line)
    if (note.day === null) found("note-without-a-day")
    statute.notes.push(note)
    return
  }
  const bare = /^附\s*则$/.test(line)
    ? { kind: "chapter" as const, number: null, title: "附则" }
    : headingOf(line)
  if (bare !== null && !/[，。；：:;]$/.test(line)) {
    found("heading-unmarked")
    openHeading(progress, { ...bare, depth: usualDepth(progress, bare.kind, bare.number) })
    return
  }
  readText(progress, line, found)
}

// Headings

const headingPattern = new RegExp(`^第([${numeralCharacters}]+)(编|分编|章|节)(?:\\s+(.*))?$`)
const kindsBySign: Record<string, HeadingKind> = { 编: "part", 分编: "subpart", 章: "chapter", 节: "section" }

function headingOf(text: string): Omit<LawHeading, "depth"> | null {
  const [, numeral = "", sign = "", title = ""] = headingPattern.exec(text) ?? []
  const kind = kindsBySign[sign]
  return kind === undefined ? null : { kind, number: numberOf(numeral), title: joined(title) }
}

/** 总 则 is 总则 set wide. */
const joined = (title: string): string => title.replaceAll(/\s+/g, "")

function readHeading(
  progress: Progress,
  text: string,
  depth: number,
  found: (reason: ReadingFaultReason) => void,
): void {
  progress.inHeader = false
  const title = joined(text)
  if (/^附[件表录图]/.test(title)) {
    progress.article = null
    progress.openHeading = null
    progress.annex = { title, lines: [] }
    progress.statute.annexes.push(progress.annex)
    return
  }
  const heading = headingOf(text)
  if (heading === null && title !== "附则") found("heading-unknown")
  openHeading(progress, {
    ...(heading ?? { kind: "chapter", number: null, title }),
    depth: Math.max(1, depth),
  })
}

function openHeading(progress: Progress, heading: LawHeading): void {
  const { headings } = progress.statute
  progress.annex = null
  progress.openHeading = { ...heading }
  progress.path = [...progress.path.filter((at) => headings[at]!.depth < heading.depth), headings.length]
  headings.push(progress.openHeading)
}

/** As deep as its like before it; what closes the whole statute is outermost. */
function usualDepth({ statute }: Progress, kind: HeadingKind, number: number | null): number {
  if (number === null) return 1
  const like = statute.headings.findLast((heading) => heading.kind === kind && heading.number !== null)
  return like?.depth ?? (statute.headings.at(-1)?.depth ?? 0) + 1
}

// Articles

type ArticleLabel = { readonly number: ArticleNumber; readonly rest: string; readonly misspelt: boolean }

const labelPattern = new RegExp(
  `^第(\\s*)([${numeralCharacters}]+)(\\s*)条(?:(\\s*)之(?=[${numeralCharacters}])([${numeralCharacters}]+))?(\\s*)(.*)$`,
)
/** What follows where a sentence speaks of an article instead of being one. */
const speaksOfIt = /^(规定|所列|所称|所规定|第|、|和|至|到|或|及|与|的|中|以|之)/

function articleLabelOf(line: string, before: ArticleNumber | null): ArticleLabel | null {
  const [matched, first, numeral = "", second, third, insertedNumeral, space, rest = ""] =
    labelPattern.exec(line) ?? []
  const base = numberOf(numeral)
  if (matched === undefined || base === null) return null
  const inserted = insertedNumeral === undefined ? null : numberOf(insertedNumeral)
  const number = inserted === null ? String(base) : `${base}-${inserted}`

  const spacedOut = [first, second, third].some((gap) => gap !== undefined && gap !== "")
  if (!spacedOut && (space !== "" || rest === "")) return { number, rest, misspelt: false }
  const meant = !speaksOfIt.test(rest) && (spacedOut || followsOn(number, before))
  return meant ? { number, rest, misspelt: true } : null
}

function beginArticle(
  progress: Progress,
  { number, rest, misspelt }: ArticleLabel,
  found: (reason: ReadingFaultReason) => void,
): void {
  const { articles } = progress.statute
  if (misspelt) found("article-label-misspelt")
  if (articles.some((article) => article.number === number)) found("article-repeats")
  else if (!followsOn(number, articles.at(-1)?.number ?? null)) found("article-out-of-sequence")

  progress.annex = null
  progress.openHeading = null
  progress.article = {
    number,
    label: articleLabel(number),
    under: progress.path,
    paragraphs: [],
    footnotes: [],
  }
  articles.push(progress.article)
  if (rest !== "") readText(progress, rest, found)
}

// What stands in an article

const itemPattern = new RegExp(`^([（(]\\s*([${numeralCharacters}]+)\\s*[）)])\\s*(.*)$`)
const subitemPattern = /^((\d{1,2}|[０-９]{1,2})[.．、])(?!\d)\s*(.*)$/

function readText(progress: Progress, line: string, found: (reason: ReadingFaultReason) => void): void {
  const { article, openHeading } = progress
  if (openHeading !== null && !/[。；：:;]$/.test(line)) {
    openHeading.title += joined(line)
    found("heading-continued")
    return
  }
  progress.openHeading = null
  if (article === null || openHeading !== null) {
    found("text-outside-article")
    return
  }
  if (/^[①-⑳]/.test(line)) {
    article.footnotes.push(line)
    return
  }

  const item = itemOf(line)
  const subitem = subitemOf(line)
  const paragraph = article.paragraphs.at(-1)
  const lastItem = paragraph?.items.at(-1)
  if (item !== null) {
    const into = paragraph ?? { text: "", items: [] }
    if (paragraph === undefined) article.paragraphs.push(into)
    if (item.number !== (into.items.at(-1)?.number ?? 0) + 1) found("item-out-of-sequence")
    into.items.push(item)
  } else if (subitem !== null && lastItem !== undefined) {
    if (subitem.number !== (lastItem.subitems.at(-1)?.number ?? 0) + 1) found("item-out-of-sequence")
    lastItem.subitems.push(subitem)
  } else article.paragraphs.push({ text: line, items: [] } satisfies Draft<LawParagraph>)
}

function itemOf(line: string): Draft<LawItem> | null {
  const [, label = "", numeral = "", text = ""] = itemPattern.exec(line) ?? []
  const number = numberOf(numeral)
  return number === null ? null : { number, label: label.replaceAll(/\s/g, ""), text, subitems: [] }
}

function subitemOf(line: string): Draft<LawSubitem> | null {
  const [, label, figures, text = ""] = subitemPattern.exec(line) ?? []
  return label === undefined || figures === undefined
    ? null
    : { number: Number(figures.normalize("NFKC")), label, text }
}

// The header

function noteOf(text: string): HeaderNote {
  const [, year, month, date] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text.normalize("NFKC")) ?? []
  const day =
    year === undefined ? null : `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`
  return { day, act: actIn(text), text }
}

/** The order decides: what amends a statute is adopted and published too. */
const acts: readonly (readonly [RegExp, LawAct])[] = [
  [/修正|通过的《|关于修改/, "amended"],
  [/修订/, "revised"],
  [/通过/, "adopted"],
  [/发布|公布/, "issued"],
  [/施行/, "effective"],
]

const actIn = (text: string): LawAct | null => acts.find(([pattern]) => pattern.test(text))?.[1] ?? null

function faultsOfTheWhole({ statute, begins }: Progress): ReadingFault[] {
  const faults = statute.articles.flatMap(({ paragraphs, label }, at): ReadingFault[] =>
    paragraphs.length > 0 ? [] : [{ line: begins[at] ?? 1, reason: "article-empty", text: label }],
  )
  if (statute.title === "") faults.push({ line: 1, reason: "title-missing", text: "" })
  if (statute.articles.length === 0) faults.push({ line: 1, reason: "no-articles", text: "" })
  return faults
}
