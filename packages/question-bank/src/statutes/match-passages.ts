/**
 * Which passage of the old text became which of the new one, each at most once.
 *
 * Identical passages are paired first: in the same place, then in order. What is left is paired by likeness, and those
 * that keep the order of the text are preferred: an amendment seldom rearranges what it rewrites. A passage that is much
 * more like one elsewhere is taken to have gone there.
 *
 * Errors: none. The same texts give the same pairs on every machine.
 * Source: ITM-7 in docs/rules.md.
 */
import { likenessesAbove, type Likeness } from "./likeness.ts"

export type Passage = {
  readonly form: string
  /** Its number in the text: two passages with one mark stand in the same place. */
  readonly mark: string
}

export type PassagePair = {
  readonly of: number
  readonly to: number
  readonly identical: boolean
  readonly likeness: number
}

/** One passage that stands within another was cut down or built upon; it says less than likeness does. */
const worthOfContained = 0.5
const leastContained = 0.7

/** Between two pairs, the one left on each side is taken for the other's at less. */
const leastInTheGap = 0.5

/** Below this, two passages in the same order are two passages. */
const leastInOrder = 0.3
/** Out of order, chance finds more that looks alike. */
const leastOutOfOrder = 0.5
/** How much more alike one elsewhere must be to be preferred. */
const preferenceForOrder = 0.15

export function matchPassages(before: readonly Passage[], after: readonly Passage[]): readonly PassagePair[] {
  const identical = identicalPairs(before, after)
  const paired = { of: new Set(identical.map(({ of }) => of)), to: new Set(identical.map(({ to }) => to)) }
  const alike = likenessesOf(before, after, paired)
  const backbone = inOrder(before.length, after.length, [
    ...identical.map((pair) => ({ ...pair, worth: 1 })),
    ...alike.filter(({ worth }) => worth >= leastInOrder),
  ])
  const candidates = alike
    .map((pair) => ({ ...pair, ordered: backbone.has(`${pair.of} ${pair.to}`) }))
    .filter(({ worth, ordered }) => ordered || worth > leastOutOfOrder)
    .map((pair) => ({ ...pair, rank: pair.worth + (pair.ordered ? preferenceForOrder : 0) }))
    .toSorted((one, other) => other.rank - one.rank || one.of - other.of || one.to - other.to)

  const pairs: PassagePair[] = [...identical]
  const pair = ({ of, to, likeness }: Likeness) => {
    if (paired.of.has(of) || paired.to.has(to)) return
    paired.of.add(of)
    paired.to.add(to)
    pairs.push({ of, to, identical: false, likeness })
  }
  candidates.forEach(pair)

  const partners = new Map(pairs.map(({ of, to }) => [of, to]))
  partners.set(-1, -1).set(before.length, after.length)
  alike
    .filter(({ contained }) => contained >= leastInTheGap)
    .filter(({ of, to }) => partners.get(of - 1) === to - 1 && partners.get(of + 1) === to + 1)
    .forEach(pair)
  return pairs.toSorted((one, other) => one.of - other.of)
}

type Taken = { readonly of: ReadonlySet<number>; readonly to: ReadonlySet<number> }

/** Of what is in no pair yet. */
function likenessesOf(before: readonly Passage[], after: readonly Passage[], taken: Taken) {
  const oldLeft = [...before.keys()].filter((at) => !taken.of.has(at))
  const newLeft = [...after.keys()].filter((at) => !taken.to.has(at))
  return likenessesAbove(
    leastInOrder,
    oldLeft.map((at) => before[at]!.form),
    newLeft.map((at) => after[at]!.form),
  ).map((pair) => ({ ...pair, of: oldLeft[pair.of]!, to: newLeft[pair.to]!, worth: worthOf(pair) }))
}

const worthOf = ({ likeness, contained }: Likeness): number =>
  Math.max(likeness, contained < leastContained ? 0 : contained * worthOfContained)

function identicalPairs(before: readonly Passage[], after: readonly Passage[]): PassagePair[] {
  const pairs: PassagePair[] = []
  const taken = new Set<number>()
  const pair = (of: number, to: number) => {
    taken.add(to)
    pairs.push({ of, to, identical: true, likeness: 1 })
  }

  const inPlace = new Map(after.map(({ mark, form }, to) => [`${mark}\n${form}`, to]))
  const left = before.flatMap(({ mark, form }, of) => {
    const to = inPlace.get(`${mark}\n${form}`)
    if (to === undefined || taken.has(to)) return [of]
    pair(of, to)
    return []
  })

  const elsewhere = new Map<string, number[]>()
  for (const [to, { form }] of after.entries()) {
    if (!taken.has(to)) elsewhere.set(form, [...(elsewhere.get(form) ?? []), to])
  }
  for (const of of left) {
    const to = elsewhere.get(before[of]!.form)?.shift()
    if (to !== undefined) pair(of, to)
  }
  return pairs
}

type Worth = { readonly of: number; readonly to: number; readonly worth: number }

/** The pairs of greatest worth that keep the order of both texts, as "old new". */
function inOrder(oldCount: number, newCount: number, pairs: readonly Worth[]): ReadonlySet<string> {
  const width = newCount + 1
  const worths = new Float64Array(oldCount * newCount)
  for (const { of, to, worth } of pairs) worths[of * newCount + to] = worth

  const best = new Float64Array((oldCount + 1) * width)
  for (let of = oldCount - 1; of >= 0; of -= 1) {
    for (let to = newCount - 1; to >= 0; to -= 1) {
      const worth = worths[of * newCount + to]!
      const together = worth > 0 ? worth + best[(of + 1) * width + to + 1]! : 0
      best[of * width + to] = Math.max(together, best[(of + 1) * width + to]!, best[of * width + to + 1]!)
    }
  }

  const kept = new Set<string>()
  let [of, to] = [0, 0]
  while (of < oldCount && to < newCount) {
    const worth = worths[of * newCount + to]!
    const here = best[of * width + to]!
    if (worth > 0 && here === worth + best[(of + 1) * width + to + 1]!) {
      kept.add(`${of} ${to}`)
      of += 1
      to += 1
    } else if (here === best[(of + 1) * width + to]!) of += 1
    else to += 1
  }
  return kept
}
