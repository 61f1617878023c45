/**
 * The law a file cites, as the bank's register knows it: a statute by its title or a short one, a place by whatever way of
 * writing it is usual.
 *
 * Errors: what is not in the register is a fault of the citation, never a guess. Without a version the one in force on the
 *         register's day is meant.
 * Source: ITM-6 in docs/rules.md.
 */
import type { LawCitation } from "@sworn/question-bank/keyed"
import { citationOf, numberOf, versionInForce, type ArticleNumber } from "@sworn/question-bank"
import type { LawReference } from "../question.ts"

export type RegisteredStatute = {
  readonly statute: string
  /** The day of adoption. */
  readonly version: string
  /** The whole title first. */
  readonly titles: readonly string[]
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
  /** The paragraphs of each article, and of each how many items it lists; null where the text is not in the register. */
  readonly articles: ReadonlyMap<ArticleNumber, readonly number[]> | null
}

export type Register = { readonly statutes: readonly RegisteredStatute[]; readonly today: string }

export type CitationFault =
  | "statute-not-known"
  | "statute-version-not-known"
  | "statute-not-in-force"
  | "article-not-readable"
  | "article-not-known"

export function citationIn(reference: LawReference, register: Register): LawCitation | CitationFault {
  const place = placeIn(reference.article)
  if (place === null) return "article-not-readable"
  const wanted = bareTitle(reference.statute)
  const versions = register.statutes.filter(
    ({ statute, titles }) =>
      statute === reference.statute || titles.some((title) => bareTitle(title) === wanted),
  )
  if (versions.length === 0) return "statute-not-known"
  const named = reference.version
  const version =
    named === undefined
      ? versionInForce(versions, register.today)
      : versions.find((one) => one.version === named || one.version.slice(0, 4) === yearIn(named))
  if (version == null) return named === undefined ? "statute-not-in-force" : "statute-version-not-known"

  const { article, paragraph, item } = place
  const paragraphs = version.articles?.get(article)
  const isThere =
    version.articles === null ||
    (paragraphs !== undefined &&
      paragraph <= paragraphs.length &&
      (item === 0 || item <= (paragraphs[Math.max(0, paragraph - 1)] ?? 0)))
  if (!isThere) return "article-not-known"
  return { statute: version.statute, version: version.version, article, paragraph, item }
}

/** As it is written in a file, so that `citationIn` finds the same place again. */
export function referenceOf(citation: LawCitation, register: Register): LawReference {
  const known = register.statutes.find(
    ({ statute, version }) => statute === citation.statute && version === citation.version,
  )
  const { article, paragraph, item } = citation
  return {
    statute: known?.titles[0] ?? citation.statute,
    version: citation.version,
    article: citationOf({
      article,
      ...(paragraph === 0 ? {} : { paragraph }),
      ...(item === 0 ? {} : { item }),
    }),
  }
}

const bareTitle = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/[\s《》〈〉]/g, "")
    .replace(/^中华人民共和国/, "")
    .toLowerCase()

/** 2018年修正, 2018修订, 2018. */
const yearIn = (version: string): string => /^\s*(\d{4})(?:年|修|\s*$)/.exec(version)?.[1] ?? ""

export type Place = { readonly article: ArticleNumber; readonly paragraph: number; readonly item: number }

const inWords =
  /^第([零〇一二三四五六七八九十百千\d]{1,9})条(?:之([零〇一二三四五六七八九十百千\d]{1,3}))?(?:第([零〇一二三四五六七八九十百千\d]{1,5})款)?(?:第?[(]?([零〇一二三四五六七八九十百千\d]{1,5})[)]?项)?$/
/** 85②, 133-1③(二), as lawyers note it. */
const inShort = /^(\d{1,4})(?:-(\d{1,2}))?([①-⑳])?(?:[(]([零〇一二三四五六七八九十百千\d]{1,5})[)])?$/

/** 第八十五条第二款第（三）项 or 85②(三). A single item without a paragraph is one of the first. */
export function placeIn(text: string): Place | null {
  const plain = text.replace(/[（]/g, "(").replace(/[）]/g, ")").replace(/\s+/g, "")
  const told = inWords.exec(plain)
  if (told !== null) return placeOf(told[1], told[2], figureIn(told[3]), told[4])
  const short = inShort.exec(plain)
  if (short === null) return null
  const circled = short[3] === undefined ? 0 : short[3].charCodeAt(0) - 0x2460 + 1
  return placeOf(short[1], short[2], circled, short[4])
}

function placeOf(
  article: string | undefined,
  inserted: string | undefined,
  paragraph: number | null,
  item: string | undefined,
): Place | null {
  const number = figureIn(article)
  const between = figureIn(inserted)
  const listed = figureIn(item)
  if (number === null || number === 0 || between === null || paragraph === null || listed === null)
    return null
  return {
    article: between === 0 ? String(number) : `${number}-${between}`,
    paragraph: listed > 0 && paragraph === 0 ? 1 : paragraph,
    item: listed,
  }
}

/** 0 for what is not there. */
function figureIn(text: string | undefined): number | null {
  if (text === undefined) return 0
  return /^\d+$/.test(text) ? Number(text) : numberOf(text)
}
