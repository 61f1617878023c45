/**
 * The places of the law that a running text speaks of: 《行政复议法》第十二条第一款, 监察法第5条, Article 12(1) of the Supervision Law.
 *
 * An article without a name belongs to the law named last before it. A law that is not among the names given is passed over
 * together with what is said of it, and so is an article before any law was named.
 *
 * Units:  places are in UTF-16 units of the text.
 * Errors: none.
 * Source: ITM-7 in docs/rules.md.
 */
import { chineseCitations } from "./chinese-citations.ts"
import { englishCitations } from "./english-citations.ts"
import type { TextEdit } from "../edit-rich.ts"
import { citationOf, type LawPlace } from "./statute-text.ts"
import { articleLabel } from "./numerals.ts"

/** What a text may call a statute. */
export type StatuteNames = { readonly statute: string; readonly names: readonly string[] }

export type TextCitation = {
  readonly statute: string
  readonly article: string
  /** 0 for the whole article. */
  readonly paragraph: number
  /** 0 for the whole paragraph. */
  readonly item: number
  readonly start: number
  readonly end: number
  /** How it is written: 第五条, 第5条, Article 5. */
  readonly style: "numerals" | "figures" | "english"
  /** It names no article of its own, as the second of 第五条第一款和第二款. */
  readonly isInherited: boolean
  /** One of several that 第五条至第九条 stands for. */
  readonly isInRange: boolean
}

export function citationsIn(text: string, names: readonly StatuteNames[]): readonly TextCitation[] {
  const known = names
    .flatMap(({ statute, names: all }) => all.map((name) => ({ statute, name })))
    .filter(({ name }) => name !== "")
    .toSorted((one, other) => other.name.length - one.name.length)
  return [...chineseCitations(text, known), ...englishCitations(text, known)].toSorted(
    (one, other) => one.start - other.start,
  )
}

/** The names a statute goes by: its titles, with and without the country's. */
export function namesOf(
  title: { readonly "zh-CN": string; readonly en: string },
  shortNames: readonly string[],
): readonly string[] {
  const bare = title["zh-CN"].replace(/^中华人民共和国/, "")
  return [...new Set([title["zh-CN"], bare, title.en, ...shortNames])].filter((name) => name !== "")
}

/**
 * What to write in a text so that it cites the same words under their new numbers: `moved` says where a place went, or null
 * where it stayed. Null where a range would have to be taken apart, which is for a person to do.
 */
export function editsFor(
  citations: readonly TextCitation[],
  moved: (citation: TextCitation) => LawPlace | null,
): readonly TextEdit[] | null {
  const edits: TextEdit[] = []
  let headWasEdited = false
  for (const citation of citations) {
    const place = moved(citation)
    if (place !== null && citation.isInRange) return null
    // What leans on the article named before it is written out, once that one has another number.
    const isWritten = place !== null || (citation.isInherited && headWasEdited)
    if (!citation.isInherited) headWasEdited = place !== null
    if (isWritten) {
      const { start, end } = citation
      edits.push({ start, end, text: written(citation, place ?? ownPlace(citation)) })
    }
  }
  return edits
}

const ownPlace = ({ article, paragraph, item }: TextCitation): LawPlace => ({
  article,
  ...(paragraph > 0 && { paragraph }),
  ...(item > 0 && { item }),
})

function written({ style }: TextCitation, place: LawPlace): string {
  const { article, paragraph, item } = place
  if (style === "numerals") return citationOf(place)
  if (style === "english")
    return `${article}${paragraph === undefined ? "" : `(${paragraph})`}${item === undefined ? "" : `(${item})`}`

  const [number, inserted] = article.split("-")
  const label = inserted === undefined ? `第${number}条` : articleLabel(article)
  const inParagraph = paragraph === undefined ? "" : `第${paragraph}款`
  return `${label}${inParagraph}${item === undefined ? "" : `第${item}项`}`
}
