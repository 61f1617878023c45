/**
 * What an amendment did to each article, paragraph and item of a statute.
 *
 * Two passages are identical when they differ in white space and the width of signs at most. `same` is identical in its
 * place, `moved` identical in another, `changed` anything that goes on in other words, `vanished` what does not go on.
 * An item's fate is that of its own words; whether the lead above it stayed is said beside it.
 *
 * Units:  likeness is between 0 and 1, by shared pairs of characters; a number for ordering, not a legal judgement.
 * Errors: none. The same texts give the same comparison on every machine.
 * Source: ITM-7 in docs/rules.md.
 */
import {
  fateOf,
  paragraphFates,
  placed,
  type ParagraphFate,
  type PassageFate,
  type Trace,
} from "./compare-paragraphs.ts"
import { matchPassages, type Passage, type PassagePair } from "./match-passages.ts"
import { articleForm } from "./normal-form.ts"
import type { ArticleNumber } from "./numerals.ts"
import { placeKey, type LawArticle, type LawPlace, type StatuteText } from "./statute-text.ts"
import { traceSentences, type SentenceTrace } from "./trace-sentences.ts"

export type ArticleFate = {
  readonly article: ArticleNumber
  readonly fate: PassageFate
  /** The article it became, then those that took parts of it. */
  readonly successors: readonly ArticleNumber[]
  /** To the first successor; 0 where it was broken up or vanished. */
  readonly likeness: number
  readonly paragraphs: readonly ParagraphFate[]
}

export type ArticleOrigin = {
  readonly article: ArticleNumber
  readonly origin: "same" | "moved" | "changed" | "added"
  /** All that went into it; empty when it is new. */
  readonly from: readonly ArticleNumber[]
  /** Paragraphs and items that go back to nothing. */
  readonly added: readonly LawPlace[]
}

export type StatuteComparison = {
  /** One for each article of the old text, in its order. */
  readonly fates: readonly ArticleFate[]
  /** One for each article of the new text, in its order. */
  readonly origins: readonly ArticleOrigin[]
}

export function compareStatutes(before: StatuteText, after: StatuteText): StatuteComparison {
  const pairs = matchPassages(before.articles.map(articlePassage), after.articles.map(articlePassage))
  const mains = new Map(pairs.map((pair) => [pair.of, pair]))
  const traces = tracesOfTheRewritten(before.articles, after.articles, pairs)

  const fates = before.articles.map((article, of): ArticleFate => {
    const main = mains.get(of)
    const own = traces.filter((trace) => trace.of.article === of)
    const whole = main === undefined ? [] : [main.to]
    const parts = mostTakenFirst(own)
    const went = new Set((main?.likeness ?? 0) < leastToBeOne ? [...parts, ...whole] : [...whole, ...parts])
    const successors = [...went].map((at) => after.articles[at]!)
    const [first] = successors
    return {
      article: article.number,
      fate: fateOf(main?.identical ?? false, first && { article: first.number }, { article: article.number }),
      successors: successors.map(({ number }) => number),
      likeness: main?.likeness ?? 0,
      paragraphs: paragraphFates(
        article,
        successors,
        own.map((trace) => named(trace, after)),
      ),
    }
  })
  return { fates, origins: originsOf(after.articles, fates) }
}

/** An article less like its partner than this was broken up, and goes on where most of it went. */
const leastToBeOne = 0.3

const articlePassage = (article: LawArticle): Passage => ({
  form: articleForm(article),
  mark: article.number,
})

/** Only among articles that did not survive whole: what one lost can only have gone to one that gained. */
function tracesOfTheRewritten(
  before: readonly LawArticle[],
  after: readonly LawArticle[],
  pairs: readonly PassagePair[],
): readonly SentenceTrace[] {
  const whole = pairs.filter(({ identical }) => identical)
  const without = (list: readonly LawArticle[], left: ReadonlySet<number>) =>
    list.map((article, at) => (left.has(at) ? { ...article, paragraphs: [] } : article))
  return traceSentences(
    without(before, new Set(whole.map(({ of }) => of))),
    without(after, new Set(whole.map(({ to }) => to))),
    new Map(pairs.map(({ of, to }) => [of, to])),
  )
}

/** The articles a rewritten one went to, the one that took most of its words before the others. */
function mostTakenFirst(traces: readonly SentenceTrace[]): readonly number[] {
  const taken = new Map<number, number>()
  for (const { to, length } of traces) taken.set(to.article, (taken.get(to.article) ?? 0) + length)
  return [...taken].toSorted(([, one], [, other]) => other - one).map(([article]) => article)
}

const named = ({ of, to, length }: SentenceTrace, after: StatuteText): Trace => ({
  paragraph: of.paragraph,
  item: of.item ?? null,
  to: { ...to, article: after.articles[to.article]!.number },
  length,
})

function originsOf(articles: readonly LawArticle[], fates: readonly ArticleFate[]): readonly ArticleOrigin[] {
  const claimed = new Set(
    fates
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ successors, items }) => [
        ...successors,
        ...items.flatMap(({ successor }) => successor ?? []),
      ])
      .map(placeKey),
  )
  return articles.map((article): ArticleOrigin => {
    const from = fates.filter(({ successors }) => successors.includes(article.number))
    const whole = from.find(({ fate }) => fate === "same" || fate === "moved")?.fate
    return {
      article: article.number,
      origin: from.length === 0 ? "added" : whole === "same" || whole === "moved" ? whole : "changed",
      from: from.map((one) => one.article),
      added: whole === undefined ? placesNotIn(claimed, article) : [],
    }
  })
}

const placesNotIn = (claimed: ReadonlySet<string>, article: LawArticle): LawPlace[] =>
  placed(article).flatMap(({ place, text }) => {
    const items = text.items.map(({ number }) => ({ ...place, item: number }))
    const known = claimed.has(placeKey(place)) || items.some((item) => claimed.has(placeKey(item)))
    return known ? items.filter((item) => !claimed.has(placeKey(item))) : [place]
  })
