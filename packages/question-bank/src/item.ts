/**
 * Items as a candidate may see them: stems and options, never a key.
 *
 * The key of an item is another type, behind the package's second door ("./keyed"), which no candidate-facing module
 * may open (ATT-10).
 *
 * Errors: none; these are shapes.
 * Source: ITM-3 and ITM-4 in docs/rules.md.
 */
import type { Localised } from "./locale.ts"

export const choiceKinds = ["single", "true-false", "multiple", "indefinite"] as const

/** The kinds that take options. A case set is not one of them: it holds several. */
export type ChoiceKind = (typeof choiceKinds)[number]

export type ItemKind = ChoiceKind | "case-set"

export type ItemVersionId = string

/** Opaque within its item, so that no key can be read from an id or its position. */
export type OptionId = string

export type Option = {
  readonly id: OptionId
  readonly text: Localised
  /** Stays where the author put it when options are shuffled, as "all of the above" must. */
  readonly fixed?: boolean | undefined
}

/** One thing that takes one response and earns points. */
export type PaperItem = {
  readonly id: ItemVersionId
  readonly kind: ChoiceKind
  readonly stem: Localised
  readonly options: readonly Option[]
}

/** A scenario and the items that ask about it; they stay together and in the author's order. */
export type CaseSet = {
  readonly id: ItemVersionId
  readonly kind: "case-set"
  readonly title: Localised
  readonly scenario: Localised
  readonly items: readonly PaperItem[]
}

/** What may stand in a section of a paper. */
export type PaperEntry = PaperItem | CaseSet

export const itemsIn = (entry: PaperEntry): readonly PaperItem[] =>
  entry.kind === "case-set" ? entry.items : [entry]

/** One answer may be chosen; a second would replace it. */
export const takesOneOption = (kind: ChoiceKind): boolean => kind === "single" || kind === "true-false"
