/**
 * The order in which one attempt sees its paper, from a stored seed.
 *
 * Same seed, same order, on every machine and in every year: the client arranges the paper with it, and an appeal
 * arranges it again. Sections keep their order; entries shuffle within a section and options within an item. True/false
 * and options marked fixed never move, and the items of a case set stay together in the author's order. The prompts of a
 * matching item stay; what is put in order or given to prompts has no place of its own, so all of it moves.
 *
 * Units:  a seed is any text; the attempt's is 32 hexadecimal digits.
 * Errors: none.
 * Source: PAP-3, PAP-4 and ATT-10 in docs/rules.md.
 */
import type { PaperEntry, PaperItem } from "./item.ts"
import type { PaperContent } from "./paper.ts"

export function arrangedFor(paper: PaperContent, seed: string): PaperContent {
  const sections = paper.sections.map((section) => ({
    ...section,
    entries: shuffled(section.entries, `${seed}/${section.id}`).map((entry) =>
      withShuffledOptions(entry, seed),
    ),
  }))
  return { ...paper, sections }
}

function withShuffledOptions(entry: PaperEntry, seed: string): PaperEntry {
  return entry.kind === "case-set"
    ? { ...entry, items: entry.items.map((item) => arrangedItem(item, seed)) }
    : arrangedItem(entry, seed)
}

/** One item as an attempt sees it. */
export function arrangedItem(item: PaperItem, seed: string): PaperItem {
  if (item.kind === "true-false" || !("options" in item)) return item
  if (item.kind === "matching" || item.kind === "ordering") {
    return { ...item, options: shuffled(item.options, `${seed}/${item.id}`) }
  }

  const moved = shuffled(
    item.options.filter((option) => !option.fixed),
    `${seed}/${item.id}`,
  )[Symbol.iterator]()
  const options = item.options.map((option) => (option.fixed ? option : (moved.next().value ?? option)))
  return { ...item, options }
}

/** Fisher–Yates: every order equally likely, which a sort by a random comparison is not. */
export function shuffled<Each>(list: readonly Each[], seed: string): Each[] {
  const draw = makeDraw(seed)
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1))
    const moved = order[last] as Each
    order[last] = order[other] as Each
    order[other] = moved
  }
  return order
}

/** A stream of numbers in [0, 1): the sfc32 generator, its state filled from the seed by FNV-1a over four salts. */
function makeDraw(seed: string): () => number {
  let a = fnv1a(`a${seed}`)
  let b = fnv1a(`b${seed}`)
  let c = fnv1a(`c${seed}`)
  let count = fnv1a(`d${seed}`)

  const next = () => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  // The first draws still show the seed's shape; the generator's authors discard fifteen.
  for (let discarded = 0; discarded < 15; discarded += 1) next()
  return next
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash | 0
}
