/** Citations as English texts write them: Article 12(1)(3) of the Supervision Law; see citations-in.ts. */
import type { KnownName } from "./chinese-citations.ts"
import type { TextCitation } from "./citations-in.ts"

const opening = /\bArt(?:icles?|s?\.) ?(?=\d)/g
const reference = /(\d{1,4}(?:-\d{1,2})?)?((?:\(\d{1,2}\)){0,2})/y
const joiner = /(?:, and |, or |, | and | or | to )(?=\d|\(\d{1,2}\))/y
const ofALaw = / of (?:the )?/y
const unknownLaw = /^[A-Z][A-Za-z']*/

export function englishCitations(text: string, known: readonly KnownName[]): readonly TextCitation[] {
  const found: TextCitation[] = []
  let statute: string | null = null
  for (const { index, 0: word } of text.matchAll(opening)) {
    const { places, end } = readList(text, index + word.length)
    statute = statuteAround(text, index, end, known, statute)
    if (statute !== null) for (const place of places) found.push({ ...place, statute })
  }
  return found
}

type Place = Omit<TextCitation, "statute">

/** 17(2), 25 and 26(1): each with its own place; (2) after 17(1) is of 17, and 17 to 19 are three. */
function readList(text: string, from: number): { readonly places: readonly Place[]; readonly end: number } {
  const places: Place[] = []
  let at = from
  let isRange = false
  while (true) {
    const [matched = "", number, deeper = ""] = matchAt(reference, text, at) ?? []
    const article: string | undefined = number ?? places.at(-1)?.article
    if (matched === "" || article === undefined) break
    const [paragraph = 0, item = 0] = deeper.split(/[()]+/).filter(Boolean).map(Number)
    const here = { start: at, end: at + matched.length, style: "english" } as const
    const previous = places.at(-1)
    if (isRange && previous !== undefined) {
      places[places.length - 1] = { ...previous, isInRange: true }
      const count = Number(article) - Number(previous.article) - 1
      for (let step = 1; step <= Math.min(count, 200); step += 1) {
        const article = String(Number(previous.article) + step)
        places.push({ ...here, article, paragraph: 0, item: 0, isInherited: false, isInRange: true })
      }
    }
    places.push({ ...here, article, paragraph, item, isInherited: number === undefined, isInRange: isRange })
    at = here.end
    const [joined] = matchAt(joiner, text, at) ?? []
    if (joined === undefined) break
    isRange = joined === " to "
    at += joined.length
  }
  return { places, end: places.at(-1)?.end ?? from }
}

function statuteAround(
  text: string,
  start: number,
  end: number,
  known: readonly KnownName[],
  current: string | null,
): string | null {
  const [of] = matchAt(ofALaw, text, end) ?? []
  if (of !== undefined) {
    const rest = text.slice(end + of.length, end + of.length + 200)
    const named = known.find(({ name }) => rest.startsWith(name) && !/^\w/.test(rest.slice(name.length)))
    if (named !== undefined) return named.statute
    if (unknownLaw.test(rest)) return null
  }
  const before = text.slice(Math.max(0, start - 200), start).replace(/,? $/, "")
  const named = known.find(({ name }) => before.endsWith(name))
  return named?.statute ?? current
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
