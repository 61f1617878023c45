/**
 * Whether two stems ask the same in other words: the share of character triples they have in common (Jaccard).
 *
 * Characters rather than words, because Chinese has no spaces between them; white space, width and punctuation are no
 * difference. Short texts are compared by pairs, or a changed character would already be another question.
 *
 * Units:  a share from 0 to 1.
 * Errors: none. A text of nothing is like no other.
 * Source: ITM-11 in docs/rules.md.
 */
export const nearDuplicateFrom = 0.8

/** Up to so many characters, and by pairs. */
export const shortText = 12

export function likenessOf(one: string, other: string): number {
  const [left, right] = [bare(one), bare(other)]
  if (left === "" || right === "") return 0
  if (left === right) return 1

  const size = Math.min(left.length, right.length) <= shortText ? 2 : 3
  const [first, second] = [gramsOf(left, size), gramsOf(right, size)]
  const common = [...first].filter((gram) => second.has(gram)).length
  return common / (first.size + second.size - common)
}

/**
 * What an index finds near duplicates by: two stems at least 0.8 alike share one of these numbers but once in 300,000 times,
 * and two that are half as alike seldom do (MinHash; bands of four of the least hashes).
 *
 * A text near the length where pairs end and triples begin is described by both, for whichever its counterpart has.
 */
export function bandsOf(stem: string): readonly number[] {
  const text = bare(stem)
  const length = Array.from(text).length
  if (length === 0) return []
  const sizes = length <= shortText ? [2] : length <= shortText / nearDuplicateFrom + 1 ? [2, 3] : [3]
  return sizes.flatMap((size) => bandsOfGrams(gramsOf(text, size), size))
}

const bandCount = 24
const rowsInBand = 4

function bandsOfGrams(grams: ReadonlySet<string>, size: number): readonly number[] {
  const hashes = Array.from(grams, hashOf)
  return Array.from({ length: bandCount }, (_, band) => {
    let mixed = mix(band * 8 + size)
    for (let row = 0; row < rowsInBand; row += 1) {
      const seed = mix(band * rowsInBand + row + 1)
      let least = 0xffff_ffff
      for (const hash of hashes) least = Math.min(least, mix(hash ^ seed) >>> 0)
      mixed = mix(mixed ^ least)
    }
    return mixed | 0
  })
}

/** FNV-1a over UTF-16 units. */
function hashOf(gram: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < gram.length; at += 1) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x0100_0193)
  return hash
}

/** A reversible stirring of 32 bits (the finaliser of MurmurHash3). */
function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

export const isNearDuplicate = (one: string, other: string, from = nearDuplicateFrom): boolean =>
  likenessOf(one, other) >= from

/** Letters and digits alone, of one width and one case. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")

export function gramsOf(text: string, size: number): Set<string> {
  // Of characters that are one unit each, a piece of the text itself: nearly all of them, in a tenth of the time.
  if (!/[\ud800-\udfff]/.test(text)) {
    const grams = new Set<string>()
    for (let at = 0; at <= Math.max(0, text.length - size); at += 1) grams.add(text.slice(at, at + size))
    return grams
  }
  const characters = Array.from(text)
  if (characters.length <= size) return new Set([text])
  return new Set(characters.slice(size - 1).map((_, at) => characters.slice(at, at + size).join("")))
}
