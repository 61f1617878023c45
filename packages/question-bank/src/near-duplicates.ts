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

export const isNearDuplicate = (one: string, other: string, from = nearDuplicateFrom): boolean =>
  likenessOf(one, other) >= from

/** Letters and digits alone, of one width and one case. */
export const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")

export function gramsOf(text: string, size: number): Set<string> {
  const characters = Array.from(text)
  if (characters.length <= size) return new Set([text])
  return new Set(characters.slice(size - 1).map((_, at) => characters.slice(at, at + size).join("")))
}
