/**
 * What an amendment means for one item of the bank, by the place in the law that the item cites.
 *
 * The judgement is as precise as the citation: an item that cites the second paragraph stays untouched when only the first
 * was rewritten. A cited list item whose own words stayed is changed all the same when the lead above it was: the lead says
 * what the list is of.
 *
 * Errors: none. A citation of what the old text never had is `not-found`, a fault of the binding and not of the amendment.
 * Source: ITM-6 and ITM-7 in docs/rules.md.
 */
import type { ItemFate, ParagraphFate } from "./compare-paragraphs.ts"
import type { ArticleFate, StatuteComparison } from "./compare-statutes.ts"
import { findArticle, type LawPlace, type StatuteText } from "./statute-text.ts"

export type CitedPlace = {
  readonly article: string
  /** 0 cites the whole article. */
  readonly paragraph: number
  /** 0, or none, cites the whole paragraph. */
  readonly item?: number
}

/** What an item of the bank is bound to: a place in one version of a statute. */
export type LawBinding = CitedPlace & { readonly statute: string; readonly version: string }

export type ReferenceJudgement =
  | { readonly kind: "untouched" | "moved-to"; readonly place: LawPlace; readonly leansOnChange: boolean }
  | {
      readonly kind: "changed"
      /** Where it went on, the nearest first. */
      readonly successors: readonly LawPlace[]
      /** What to read: the cited paragraphs and items that are not what they were. */
      readonly differences: readonly ParagraphFate[]
    }
  | { readonly kind: "vanished" | "not-found" }

export function judgeReference(cited: CitedPlace, comparison: StatuteComparison): ReferenceJudgement {
  const article = comparison.fates.find((fate) => fate.article === cited.article)
  if (article === undefined) return { kind: "not-found" }
  if (cited.paragraph === 0) return judgeArticle(article)
  const paragraph = article.paragraphs.find((fate) => fate.paragraph === cited.paragraph)
  if (paragraph === undefined) return { kind: "not-found" }
  if ((cited.item ?? 0) === 0) return judgeParagraph(paragraph)
  const item = paragraph.items.find((fate) => fate.item === cited.item)
  return item === undefined ? { kind: "not-found" } : judgeItem(paragraph, item)
}

function judgeArticle({ fate, successors, paragraphs }: ArticleFate): ReferenceJudgement {
  const places = successors.map((article) => ({ article }))
  const differences = paragraphs.filter((one) => one.fate === "changed" || one.fate === "vanished")
  return judgement(fate, places, differences, false)
}

const judgeParagraph = (paragraph: ParagraphFate): ReferenceJudgement =>
  judgement(paragraph.fate, paragraph.successors, [paragraph], paragraph.leansOnChange)

function judgeItem(paragraph: ParagraphFate, item: ItemFate): ReferenceJudgement {
  const places = item.successor === null ? [] : [item.successor]
  const fate = places.length > 0 && !item.leadKept ? "changed" : item.fate
  return judgement(fate, places, [{ ...paragraph, items: [item] }], paragraph.leansOnChange)
}

function judgement(
  fate: ArticleFate["fate"],
  places: readonly LawPlace[],
  differences: readonly ParagraphFate[],
  leansOnChange: boolean,
): ReferenceJudgement {
  const [place] = places
  if (fate === "vanished" || place === undefined) return { kind: "vanished" }
  if (fate === "changed") return { kind: "changed", successors: places, differences }
  return { kind: fate === "same" ? "untouched" : "moved-to", place, leansOnChange }
}

/** Whether a person must look. What is identical in its place needs no one, unless it speaks of what was rewritten. */
export const needsReview = (judgement: ReferenceJudgement): boolean =>
  judgement.kind !== "untouched" || judgement.leansOnChange

/** The binding to the new version, offered in one step where the text is identical; null where a person must choose. */
export function rebindingOf(
  binding: LawBinding,
  judgement: ReferenceJudgement,
  version: string,
): LawBinding | null {
  if (judgement.kind !== "untouched" && judgement.kind !== "moved-to") return null
  const { article, paragraph = 0, item } = judgement.place
  const place = item === undefined ? { article, paragraph } : { article, paragraph, item }
  return { statute: binding.statute, version, ...place }
}

export type Amendment = {
  readonly statute: string
  readonly from: string
  readonly to: string
  readonly comparison: StatuteComparison
}

export type AmendedBinding<Bound extends LawBinding> = {
  readonly binding: Bound
  readonly judgement: ReferenceJudgement
  readonly rebinding: LawBinding | null
}

/** ITM-7: every binding to the old version, judged in one step. Bindings to other statutes and versions are left out. */
export const judgeBindings = <Bound extends LawBinding>(
  bindings: readonly Bound[],
  { statute, from, to, comparison }: Amendment,
): readonly AmendedBinding<Bound>[] =>
  bindings
    .filter((binding) => binding.statute === statute && binding.version === from)
    .map((binding) => {
      const judgement = judgeReference(binding, comparison)
      return { binding, judgement, rebinding: rebindingOf(binding, judgement, to) }
    })

/** ITM-6: whether a binding names what the text has. */
export function standsIn(statute: StatuteText, cited: CitedPlace): boolean {
  const article = findArticle(statute, cited.article)
  if (article === null || cited.paragraph === 0) return article !== null
  const paragraph = article.paragraphs[cited.paragraph - 1]
  const item = cited.item ?? 0
  return paragraph !== undefined && (item === 0 || paragraph.items.some(({ number }) => number === item))
}
