/**
 * Two versions as one list: every article of the old text where it stood, and what is new where the new text has it.
 *
 * Errors: none.
 */
import type { ComparisonPage } from "@sworn/contract/staff"
import type { ArticleFate, LawArticle, LawPlace } from "@sworn/question-bank"

export type OldRow = {
  readonly kind: "old"
  readonly fate: ArticleFate
  readonly article: LawArticle
  /** Paragraphs and items of its successors that go back to nothing. */
  readonly added: readonly LawPlace[]
}
export type NewRow = { readonly kind: "new"; readonly article: LawArticle }
export type ComparisonRow = OldRow | NewRow

export function rowsOf({ before, after, comparison }: ComparisonPage): readonly ComparisonRow[] {
  const { fates, origins } = comparison as {
    readonly fates: readonly ArticleFate[]
    readonly origins: ComparisonPage["comparison"]["origins"]
  }
  const order = new Map(after.articles.map(({ number }, at) => [number, at]))
  const fresh = origins.filter(({ origin }) => origin === "added")
  const told = new Set<string>()
  const newUpTo = (limit: number): NewRow[] =>
    fresh.flatMap(({ article }) => {
      const at = order.get(article) ?? 0
      if (told.has(article) || at >= limit) return []
      told.add(article)
      return [{ kind: "new" as const, article: after.articles[at] as LawArticle }]
    })

  const rows = fates.flatMap((fate, at): ComparisonRow[] => {
    const [first] = fate.successors
    const own: OldRow = {
      kind: "old",
      fate,
      article: before.articles[at] as LawArticle,
      added: origins
        .filter(({ origin, from }) => origin === "changed" && from[0] === fate.article)
        .flatMap(({ added }) => added as readonly LawPlace[]),
    }
    return [...(first === undefined ? [] : newUpTo(order.get(first) ?? 0)), own]
  })
  return [...rows, ...newUpTo(Number.POSITIVE_INFINITY)]
}

/** What stands at a place of a text, label and all. */
export function wordsAt(articles: readonly LawArticle[], { article, paragraph, item }: LawPlace): string {
  const found = articles.find(({ number }) => number === article)?.paragraphs[(paragraph ?? 1) - 1]
  if (item === undefined) return [found?.text ?? "", ...(found?.items ?? []).map(lineOf)].join("\n")
  const one = found?.items.find(({ number }) => number === item)
  return one === undefined ? "" : lineOf(one)
}

const lineOf = ({ label, text }: { readonly label: string; readonly text: string }): string =>
  `${label}${text}`
