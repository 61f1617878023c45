/**
 * How alike two passages are, by the pairs of characters they share.
 *
 * A pair that stands in many passages says little ("规定", "机关"), so each weighs one over the root of how many it stands
 * in. Written Chinese has no word boundaries; pairs of characters do without a dictionary.
 *
 * Units:  likeness is between 0 (nothing in common) and 1 (the same pairs), rounded to thousandths.
 * Errors: none.
 */

export type Likeness = {
  readonly of: number
  readonly to: number
  /** Shared weight over the mean weight of the two. */
  readonly likeness: number
  /** How much of the slighter one stands in the other too: what is left of a cut, or what an addition began from. */
  readonly contained: number
}

/** Every pair of passages at least this alike, or contained, in the order of the first list and then of the second. */
export function likenessesAbove(
  least: number,
  before: readonly string[],
  after: readonly string[],
): readonly Likeness[] {
  const bags = [before.map(pairsIn), after.map(pairsIn)] as const
  const weights = weightsOf([...bags[0], ...bags[1]])
  const weigh = (bag: Bag) =>
    [...bag].reduce((sum, [pair, count]) => sum + count * (weights.get(pair) ?? 0), 0)
  const totals = [bags[0].map(weigh), bags[1].map(weigh)] as const

  const holders = new Map<string, { readonly at: number; readonly count: number }[]>()
  for (const [at, bag] of bags[1].entries()) {
    for (const [pair, count] of bag) {
      const holding = holders.get(pair)
      if (holding === undefined) holders.set(pair, [{ at, count }])
      else holding.push({ at, count })
    }
  }

  return bags[0].flatMap((bag, of) => {
    const shared = new Float64Array(after.length)
    for (const [pair, count] of bag) {
      const weight = weights.get(pair) ?? 0
      for (const holder of holders.get(pair) ?? []) {
        shared[holder.at] = (shared[holder.at] ?? 0) + weight * Math.min(count, holder.count)
      }
    }
    const own = totals[0][of] ?? 0
    return [...shared].flatMap((weight, to) => {
      if (weight === 0) return []
      const other = totals[1][to] ?? 0
      const likeness = thousandths((2 * weight) / (own + other))
      const contained = thousandths(weight / Math.min(own, other))
      return contained < least ? [] : [{ of, to, likeness, contained }]
    })
  })
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000

type Bag = ReadonlyMap<string, number>

function pairsIn(text: string): Bag {
  const bag = new Map<string, number>()
  // The edges count too, so that a passage of one character has pairs.
  const edged = `^${text}$`
  for (let at = 0; at + 1 < edged.length; at += 1) {
    const pair = edged.slice(at, at + 2)
    bag.set(pair, (bag.get(pair) ?? 0) + 1)
  }
  return bag
}

/** Roots are rounded the same on every machine, as logarithms are not. */
function weightsOf(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const pair of bag.keys()) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return new Map([...counts].map(([pair, count]) => [pair, 1 / Math.sqrt(count)]))
}
