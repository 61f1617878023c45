/**
 * A citation as people type it: 《行政处罚法》第12条第1款, 刑法第一百三十三条之一第一款第（二）项, or without the name of the law.
 *
 * Figures and Chinese numerals, half and full width, with or without 第 and brackets.
 *
 * Errors: what is no citation gives null; a name that fits no statute, or more than one, is for the caller to say.
 * Source: ITM-6 in docs/rules.md.
 */
import { numberOf, numeralCharacters } from "./numerals.ts"

export type ReadCitation = {
  /** As typed, without 《》; null where the place stands alone. */
  readonly title: string | null
  readonly article: string
  /** 0 is the whole article. */
  readonly paragraph: number
  /** 0 is the whole paragraph. */
  readonly item: number
}

const number = `(\\d{1,4}|[${numeralCharacters}]{1,9})`
const place = new RegExp(
  `^第?${number}条(?:之${number})?(?:第?${number}款)?(?:第?\\(?${number}\\)?项)?[的之]?[规定]*[。;,]?$`,
)

export function readCitation(typed: string): ReadCitation | null {
  const text = typed.normalize("NFKC").replaceAll(/\s/g, "").slice(0, 200)
  const start = placeStart(text)
  const [, article, inserted, paragraph, item] = place.exec(text.slice(start)) ?? []
  const numbers = [article, inserted, paragraph, item].map((part) =>
    part === undefined ? 0 : figureOf(part),
  )
  const [articleNumber, insertedNumber, paragraphNumber, itemNumber] = numbers
  if (!articleNumber || numbers.includes(null)) return null
  const title = text.slice(0, start).replaceAll(/[《》]/g, "")
  return {
    title: title === "" ? null : title,
    article: insertedNumber ? `${articleNumber}-${insertedNumber}` : String(articleNumber),
    // An item without its paragraph is one of the only paragraph there is.
    paragraph: paragraphNumber || (itemNumber ? 1 : 0),
    item: itemNumber || 0,
  }
}

/** After the closing bracket, or where the last 第 of an article begins; a law may have numerals in its name. */
function placeStart(text: string): number {
  const bracket = text.lastIndexOf("》")
  if (bracket >= 0) return bracket + 1
  const article = text.indexOf("条")
  if (article < 0) return text.length
  const sign = text.lastIndexOf("第", article)
  if (sign >= 0) return sign
  let start = article
  while (start > 0 && (/\d/.test(text[start - 1]!) || numeralCharacters.includes(text[start - 1]!)))
    start -= 1
  return start
}

const figureOf = (part: string): number | null => (/^\d+$/.test(part) ? Number(part) || null : numberOf(part))

type Titled = { readonly title: { readonly "zh-CN": string } }

/**
 * The statutes that a typed name may mean: the one of that name, or else all whose name holds its characters in this order,
 * as 刑诉法 stands for 刑事诉讼法.
 */
export function statutesNamed<Statute extends Titled>(
  statutes: readonly Statute[],
  name: string,
): readonly Statute[] {
  const wanted = bare(name)
  if (wanted === "") return []
  const exact = statutes.filter((statute) => bare(statute.title["zh-CN"]) === wanted)
  return exact.length > 0
    ? exact
    : statutes.filter((statute) => holdsInOrder(bare(statute.title["zh-CN"]), wanted))
}

const bare = (title: string): string =>
  title
    .normalize("NFKC")
    .replaceAll(/[《》\s]/g, "")
    .replace(/^中华人民共和国/, "")

function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0
  for (const character of text) if (character === wanted[at]) at += 1
  return at === wanted.length
}
