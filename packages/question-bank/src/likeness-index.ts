/**
 * Near duplicates among many texts, without comparing each with each.
 *
 * Two texts that have four fifths of their triples in common share one of the rarest few of each; so only texts that share
 * such a one are compared (prefix filtering, Chaudhuri and others 2006). Where thousands share them, as in a file made of
 * one sentence with a number in it, no more than `mostCompared` are looked at: such a file has a warning on nearly every row
 * either way.
 *
 * Errors: none.
 * Source: ITM-11 in docs/rules.md.
 */
import { bare, gramsOf, nearDuplicateFrom, shortText } from "./near-duplicates.ts"

export type Likeness = { readonly at: number; readonly likeness: number }

export type LikenessIndex = {
  /** A near duplicate among the texts before this place; null where there is none. */
  readonly findLike: (text: string, before?: number) => Likeness | null
}

export const mostCompared = 200

export function makeLikenessIndex(texts: readonly string[], from = nearDuplicateFrom): LikenessIndex {
  const plain = texts.map(bare)
  // A text that is like a short one is not much longer itself; whether a pair goes by pairs or triples, its shorter one says.
  const byPairs = makeDrawer(plain, 2, (length) => length > 0 && length <= 2 * shortText, from)
  const byTriples = makeDrawer(plain, 3, (length) => length > shortText, from)
  return {
    findLike(text, before = texts.length) {
      const wanted = bare(text)
      const isShort = (other: string) => Math.min(wanted.length, other.length) <= shortText
      return (
        byPairs(wanted, before, (at) => isShort(plain[at] ?? "")) ??
        byTriples(wanted, before, (at) => !isShort(plain[at] ?? ""))
      )
    },
  }
}

type Drawer = (text: string, before: number, isFor: (at: number) => boolean) => Likeness | null

/** Texts of some lengths by their grams, of one size; a gram is its rank, the rarest first. */
function makeDrawer(
  texts: readonly string[],
  size: number,
  holds: (length: number) => boolean,
  from: number,
): Drawer {
  const frequency = new Map<string, number>()
  for (const text of texts) {
    if (holds(text.length))
      for (const gram of gramsOf(text, size)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  }
  const inOrder = [...frequency].toSorted(
    ([one, rare], [other, common]) => rare - common || (one < other ? -1 : 1),
  )
  const rankOf = new Map(inOrder.map(([gram], rank) => [gram, rank]))
  const held = texts.map((text) => (holds(text.length) ? ranksIn(text) : null))
  const places = new Map<number, number[]>()
  for (const [at, own] of held.entries()) {
    if (own === null) continue
    for (const rank of own.ranks.slice(0, prefixOf(own.count))) {
      const list = places.get(rank)
      if (list === undefined) places.set(rank, [at])
      else list.push(at)
    }
  }

  return (text, before, isFor) => {
    if (!holds(text.length) || isStrange(text)) return null
    const own = ranksIn(text)
    const looked = new Set<number>()
    // What the index has never seen is rarer than all it has: it takes its part of the prefix and finds nothing.
    const unseen = own.count - own.ranks.length
    for (const rank of own.ranks.slice(0, Math.max(0, prefixOf(own.count) - unseen))) {
      for (const at of places.get(rank) ?? []) {
        // Places stand in order, so the rest comes later still.
        if (at >= before || looked.size >= mostCompared) break
        const other = held[at]
        if (looked.has(at) || other == null || !isFor(at)) continue
        looked.add(at)
        const likeness = shareOf(own, other)
        if (likeness >= from) return { at, likeness }
      }
    }
    return null
  }

  /** So many grams of it were never seen that the prefix below would be empty: told without looking at the rest of it. */
  function isStrange(text: string): boolean {
    if (/[\ud800-\udfff]/.test(text)) return false
    const last = Math.max(0, text.length - size)
    const enough = prefixOf(last + 1)
    const unseen = new Set<string>()
    for (let at = 0; at <= last && unseen.size < enough; at += 1) {
      const gram = text.slice(at, at + size)
      if (!rankOf.has(gram)) unseen.add(gram)
    }
    return unseen.size >= enough
  }

  function ranksIn(text: string): Ranks {
    const grams = gramsOf(text, size)
    const ranks = [...grams].flatMap((gram) => rankOf.get(gram) ?? [])
    return { ranks: ranks.toSorted((one, other) => one - other), count: grams.size }
  }

  function prefixOf(count: number): number {
    return count - Math.ceil(from * count - 1e-9) + 1
  }
}

/** Those that the index knows, in order; and how many there are with those that it does not. */
type Ranks = { readonly ranks: readonly number[]; readonly count: number }

function shareOf(one: Ranks, other: Ranks): number {
  let common = 0
  for (let left = 0, right = 0; left < one.ranks.length && right < other.ranks.length;) {
    const difference = (one.ranks[left] ?? 0) - (other.ranks[right] ?? 0)
    if (difference === 0) common += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return common / (one.count + other.count - common)
}
