/**
 * Where the sentences of a rewritten article went, to see what was split, merged or taken along by another article.
 *
 * A sentence counts as found where each of the two is the other's nearest, or where one stands within the other and has
 * nothing nearer: that is how a split or a merger looks. A sentence that is near to many is a formula and proves nothing.
 * An item of a list is a sentence of its own, and a date is a date whichever day it names.
 *
 * Errors: none.
 */
import { likenessesAbove, type Likeness } from "./likeness.ts"
import { normalForm } from "./normal-form.ts"
import type { LawArticle } from "./statute-text.ts"

/** An article by its place in the list; paragraphs and items count from one. */
export type Spot = { readonly article: number; readonly paragraph: number; readonly item?: number }

export type SentenceTrace = {
  readonly of: Spot
  readonly to: Spot
  /** How long the old sentence is, in characters. */
  readonly length: number
}

const leastNear = 0.55
const worthOfContained = 0.85
/** A sentence this near to its nearest was kept there and not divided, or came from there and was not merged. */
const nearEnough = { toBeKept: 0.7, toHaveCome: 0.8 }
/** Between near equals, the article that follows on from the old one has it. */
const preferenceForMain = 0.1
/** Shorter ones are phrases: "法律另有规定的除外". */
const leastCharacters = 12
const mostHomesOfASentence = 3

export function traceSentences(
  before: readonly LawArticle[],
  after: readonly LawArticle[],
  mainSuccessors: ReadonlyMap<number, number>,
): readonly SentenceTrace[] {
  const old = before.flatMap(sentencesOf)
  const young = after.flatMap(sentencesOf)
  const forms = (sentences: readonly Sentence[]) => sentences.map(({ form }) => form)
  const near = likenessesAbove(leastNear, forms(old), forms(young)).flatMap((pair): Near[] => {
    const worth = Math.max(pair.likeness, pair.contained * worthOfContained)
    const home = mainSuccessors.get(old[pair.of]!.article) === young[pair.to]!.article
    return worth < leastNear ? [] : [{ ...pair, worth: worth + (home ? preferenceForMain : 0) }]
  })

  const nearest = { of: new Map<number, Near>(), to: new Map<number, Near>() }
  const homes = new Map<number, Set<number>>()
  for (const pair of near) {
    if (pair.worth > (nearest.of.get(pair.of)?.worth ?? 0)) nearest.of.set(pair.of, pair)
    if (pair.worth > (nearest.to.get(pair.to)?.worth ?? 0)) nearest.to.set(pair.to, pair)
    homes.set(pair.of, (homes.get(pair.of) ?? new Set()).add(young[pair.to]!.article))
  }
  return near
    .filter((pair) => {
      const forOld = nearest.of.get(pair.of) === pair
      const forNew = nearest.to.get(pair.to) === pair
      if (homes.get(pair.of)!.size > mostHomesOfASentence) return false
      if (forOld && forNew) return true
      if (pair.contained * worthOfContained < leastNear) return false
      const shorter = old[pair.of]!.form.length - young[pair.to]!.form.length
      const merged = forOld && shorter <= 0 && nearest.to.get(pair.to)!.likeness < nearEnough.toHaveCome
      const divided = forNew && shorter >= 0 && (nearest.of.get(pair.of)?.likeness ?? 0) < nearEnough.toBeKept
      return merged || divided
    })
    .map(({ of, to }) => ({ of: old[of]!.spot, to: young[to]!.spot, length: old[of]!.form.length }))
}

type Near = Likeness & { readonly worth: number }

type Sentence = { readonly spot: Spot; readonly article: number; readonly form: string }

const sentencesOf = ({ paragraphs }: LawArticle, article: number): Sentence[] =>
  paragraphs.flatMap((paragraph, at) => {
    const spot = { article, paragraph: at + 1 }
    const inItems = paragraph.items.flatMap((item) =>
      formsOf(item.text).map((form) => ({ spot: { ...spot, item: item.number }, article, form })),
    )
    return [...formsOf(paragraph.text).map((form) => ({ spot, article, form })), ...inItems]
  })

const formsOf = (text: string): string[] =>
  normalForm(text)
    .replaceAll(/\d+年\d+月\d+日/g, "某年某月某日")
    .split(/[。;:]/)
    .filter((form) => form.length >= leastCharacters)
