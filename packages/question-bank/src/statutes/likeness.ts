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
  const weigh = (bag: Bag) => {
    let sum = 0
    for (const [pair, count] of bag) sum += count * weights.get(pair)!
    return sum
  }
  const totals = bags[1].map(weigh)
  const holders = holdersIn(bags[1])

  return bags[0].flatMap((bag, of) => {
    const own = weigh(bag)
    const shared = new Float64Array(after.length)
    for (const [pair, count] of bag) {
      const weight = weights.get(pair)!
      for (const { at, held } of holders.get(pair) ?? []) shared[at]! += weight * Math.min(count, held)
    }
    const found: Likeness[] = []
    for (let to = 0; to < after.length; to += 1) {
      const weight = shared[to]!
      const contained = weight === 0 ? 0 : weight / Math.min(own, totals[to]!)
      if (contained < least || weight === 0) continue
      const likeness = thousandths((2 * weight) / (own + totals[to]!))
      found.push({ of, to, likeness, contained: thousandths(contained) })
    }
    return found
  })
}

/** Which passages hold a pair, and how often. */
function holdersIn(
  bags: readonly Bag[],
): ReadonlyMap<Pair, readonly { readonly at: number; readonly held: number }[]> {
  const holders = new Map<Pair, { readonly at: number; readonly held: number }[]>()
  for (const [at, bag] of bags.entries()) {
    for (const [pair, held] of bag) {
      const holding = holders.get(pair)
      if (holding === undefined) holders.set(pair, [{ at, held }])
      else holding.push({ at, held })
    }
  }
  return holders
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000

/** Two neighbouring signs as one number, which is quicker to look up than a text. */
type Pair = number

type Bag = ReadonlyMap<Pair, number>

/** The edges count too, so that a passage of one sign has pairs. */
function pairsIn(text: string): Bag {
  const bag = new Map<Pair, number>()
  for (let at = 0; at <= text.length; at += 1) {
    const left = at === 0 ? 0 : text.charCodeAt(at - 1)
    const right = at === text.length ? 0 : text.charCodeAt(at)
    const pair = left * 0x1_0000 + right
    bag.set(pair, (bag.get(pair) ?? 0) + 1)
  }
  return bag
}

/** Roots are rounded the same on every machine, as logarithms are not. */
function weightsOf(bags: readonly Bag[]): ReadonlyMap<Pair, number> {
  const counts = new Map<Pair, number>()
  for (const bag of bags) for (const pair of bag.keys()) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return new Map([...counts].map(([pair, count]) => [pair, 1 / Math.sqrt(count)]))
}
