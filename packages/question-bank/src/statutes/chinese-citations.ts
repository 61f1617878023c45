/** Citations as Chinese texts write them; see citations-in.ts. */
import type { TextCitation } from "./citations-in.ts"
import { numberOf } from "./numerals.ts"

export type KnownName = { readonly statute: string; readonly name: string }

type Draft = { -readonly [Key in keyof TextCitation]: TextCitation[Key] }

/** A title, an article, 该条, a paragraph, or items: whatever a citation is put together from. */
const tokens =
  /(?<title>《[^《》]{1,60}》)|(?<article>第[ \u3000]?(?<articleNo>(?:[零〇一二三四五六七八九十百千]{1,9}|\d{1,4}))[ \u3000]?条(?:之(?<insertedNo>(?:[零〇一二三四五六七八九十百千]{1,9}|\d{1,4})))?)|(?<same>[该同本]条(?=第))|(?<paragraph>第[ \u3000]?(?<paragraphNo>(?:[零〇一二三四五六七八九十百千]{1,9}|\d{1,4}))[ \u3000]?款)|(?<items>第[ \u3000]?(?<itemNos>(?:[零〇一二三四五六七八九十百千]{1,9}|\d{1,4})|(?:[(][ \u3000]?(?:[零〇一二三四五六七八九十百千]{1,9}|\d{1,4})[ \u3000]?[)][、和及]?){1,12})[ \u3000]?项)/g

const joiner = /^(?:[、，,和及与或]|以及|或者)$/
const rangeSign = /^[至到]$/
/** Between a law's name and its article: 《监察法》（2018年）的第五条. */
const afterTitle = /^(?:[(][^()]{1,30}[)])?的?$/
const lawNoun = /(?:法|条例|规定|办法|细则|解释|决定|规则|通则)》?$/
const pointsBack = /(?:[该同本]|上述|前述)(?:法|条例|规定|办法)$/
/** What may stand right before a law's bare name; anything else may be the beginning of a longer one. */
const mayPrecede =
  /(?:^|[^\p{Script=Han}]|[据照按依反犯用合由和与及或是在对为于的即见因经属受从将称述指其国了着且又而并])$/u

export function chineseCitations(text: string, known: readonly KnownName[]): readonly TextCitation[] {
  const plain = narrow(text)
  const found: Draft[] = []
  let statute: string | null = null
  let titleEnd = -1
  let last: Draft | null = null
  let same: { readonly start: number; readonly end: number } | null = null

  for (const match of plain.matchAll(tokens)) {
    const { title, article, same: pointer, paragraph, items } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (title !== undefined) {
      const named = known.find(({ name }) => name === title.slice(1, -1))
      if (named !== undefined || lawNoun.test(title)) statute = named?.statute ?? null
      titleEnd = end
      same = null
    } else if (article !== undefined) {
      const before = plain.slice(Math.max(0, start - 70), start)
      const afterIt = titleEnd >= 0 && afterTitle.test(plain.slice(titleEnd, start))
      statute = afterIt ? statute : statuteBefore(before, known, statute)
      const base = read(match.groups?.["articleNo"])
      if (statute === null || base === null) {
        last = null
        continue
      }
      const inserted = read(match.groups?.["insertedNo"])
      const number = inserted === null ? String(base) : `${base}-${inserted}`
      const style = /\d/.test(article) ? "figures" : "numerals"
      const one = draft({ statute, article: number, start, end, style })
      if (last !== null && rangeSign.test(plain.slice(last.end, start))) found.push(...between(last, one))
      found.push(one)
      last = one
    } else if (pointer !== undefined) {
      same = { start, end }
    } else if (last !== null && paragraph !== undefined) {
      const no = read(match.groups?.["paragraphNo"]) ?? 0
      const gap = plain.slice(last.end, start)
      if (gap === "" && last.paragraph === 0 && last.item === 0) Object.assign(last, { paragraph: no, end })
      else if (same?.end === start || joiner.test(gap)) {
        const from = same?.end === start ? same.start : start
        last = draft({ ...last, paragraph: no, item: 0, start: from, end, isInherited: true })
        found.push(last)
      }
    } else if (last !== null && items !== undefined) {
      const [first = 0, ...more] = numbersIn(match.groups?.["itemNos"] ?? "")
      const gap = plain.slice(last.end, start)
      const isFirst = gap === "" && last.item === 0
      if (!isFirst && !joiner.test(gap)) continue
      // Without a paragraph named, an item is one of the only paragraph there is.
      const place = { paragraph: Math.max(1, last.paragraph) }
      if (isFirst)
        Object.assign(last, { ...place, item: first, end, isInRange: more.length > 0 || last.isInRange })
      else
        found.push(
          (last = draft({
            ...last,
            ...place,
            item: first,
            start,
            end,
            isInherited: true,
            isInRange: more.length > 0,
          })),
        )
      for (const item of more) {
        last = draft({ ...last, item, start: end, end, isInherited: true, isInRange: true })
        found.push(last)
      }
    }
  }
  return found
}

/** Widths of signs aside; every sign stays one unit, so that places stay what they are. */
const narrow = (text: string): string =>
  text.replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const draft = (
  one: Pick<TextCitation, "statute" | "article" | "start" | "end" | "style"> & Partial<TextCitation>,
): Draft => ({ paragraph: 0, item: 0, isInherited: false, isInRange: false, ...one })

function statuteBefore(before: string, known: readonly KnownName[], current: string | null): string | null {
  const bare = before.replace(/(?:[(][^()]{1,30}[)])?的?$/, "")
  const named = known.find(
    ({ name }) => bare.endsWith(name) && mayPrecede.test(bare.slice(0, bare.length - name.length)),
  )
  if (named !== undefined) return named.statute
  if (pointsBack.test(bare)) return current
  return lawNoun.test(bare) ? null : current
}

/** The articles that a range stands for beside its two ends, which are in the range as well. */
function between(first: Draft, one: Draft): readonly Draft[] {
  const [from, to] = [Number(first.article.split("-")[0]), Number(one.article.split("-")[0])]
  if (!(to > from) || to - from > 200) return []
  first.isInRange = true
  one.isInRange = true
  return Array.from({ length: to - from - 1 }, (_, at) =>
    draft({ ...one, article: String(from + 1 + at), isInRange: true }),
  )
}

const read = (numeral: string | undefined): number | null => {
  if (numeral === undefined) return null
  return /^\d+$/.test(numeral) ? Number(numeral) || null : numberOf(numeral)
}

const numbersIn = (text: string): readonly number[] =>
  text.split(/[^零〇一二三四五六七八九十百千\d]+/).flatMap((part) => read(part) ?? [])
