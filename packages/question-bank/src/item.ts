/**
 * Items as a candidate may see them: stems, options, images and blanks, never a key.
 *
 * The key of an item is another type, behind the package's second door ("./keyed"), which no candidate-facing module
 * may open (ATT-10).
 *
 * Units:  an image's size and a point on it in whole pixels of the image; texts are bounded in characters.
 * Errors: none; these are shapes.
 * Source: ITM-3, ITM-4 and ITM-12 in docs/rules.md.
 */
import type { Locale, Localised } from "./locale.ts"
import type { Rich } from "./rich-text.ts"

/** A text as its author may set it, in every language. A plain string is one paragraph. */
export type LocalisedRich = { readonly [language in Locale]: Rich }

export const choiceKinds = ["single", "true-false", "multiple", "indefinite"] as const

/** The kinds that are answered by choosing options. A case set is not one of them: it holds several. */
export type ChoiceKind = (typeof choiceKinds)[number]

export const furtherKinds = [
  "matching",
  "ordering",
  "numeric",
  "cloze",
  "short-text",
  "essay",
  "hotspot",
] as const

/** The kinds that a level has to allow before it uses them (ITM-3). */
export type FurtherKind = (typeof furtherKinds)[number]

/** The kinds that take a response. */
export type AnswerableKind = ChoiceKind | FurtherKind

export const itemKinds = [...choiceKinds, "case-set", ...furtherKinds] as const

export type ItemKind = (typeof itemKinds)[number]

export type ItemVersionId = string

/** Opaque within its item, so that no key can be read from an id or its position. */
export type OptionId = string

export type Option = {
  readonly id: OptionId
  readonly text: LocalisedRich
  /** Stays where the author put it when options are shuffled, as "all of the above" must. */
  readonly fixed?: boolean | undefined
}

type Common<Kind> = { readonly id: ItemVersionId; readonly kind: Kind; readonly stem: LocalisedRich }

export type ChoiceItem = Common<ChoiceKind> & { readonly options: readonly Option[] }

/** Each prompt is given one option; an option may be given to several, and some to none. */
export type MatchingItem = Common<"matching"> & {
  readonly prompts: readonly Option[]
  readonly options: readonly Option[]
}

export type OrderingItem = Common<"ordering"> & { readonly options: readonly Option[] }

export type NumericItem = Common<"numeric"> & { readonly unit: Localised | null }

/** The stem holds the blanks 1 to `gapCount`, each once. */
export type ClozeItem = Common<"cloze"> & { readonly gapCount: number }

export type ShortTextItem = Common<"short-text"> & { readonly mostCharacters: number }

export type EssayItem = Common<"essay"> & { readonly mostCharacters: number }

export type HotspotImage = {
  readonly mediaId: string
  readonly alt: Localised
  readonly width: number
  readonly height: number
}

/** Stands where a picture is still to be chosen; no medium of the bank has this name. */
export const noPicture = "none"

export const hasPicture = ({ mediaId }: Pick<HotspotImage, "mediaId">): boolean => mediaId !== noPicture

export type HotspotItem = Common<"hotspot"> & { readonly image: HotspotImage }

/** One thing that takes one response and earns points. */
export type PaperItem =
  | ChoiceItem
  | MatchingItem
  | OrderingItem
  | NumericItem
  | ClozeItem
  | ShortTextItem
  | EssayItem
  | HotspotItem

/** A scenario and the items that ask about it; they stay together and in the author's order. */
export type CaseSet = {
  readonly id: ItemVersionId
  readonly kind: "case-set"
  readonly title: LocalisedRich
  readonly scenario: LocalisedRich
  readonly items: readonly PaperItem[]
}

/** What may stand in a section of a paper. */
export type PaperEntry = PaperItem | CaseSet

export const itemsIn = (entry: PaperEntry): readonly PaperItem[] =>
  entry.kind === "case-set" ? entry.items : [entry]

/** One answer may be chosen; a second would replace it. */
export const takesOneOption = (kind: AnswerableKind): boolean => kind === "single" || kind === "true-false"

export const isChoice = (item: PaperItem): item is ChoiceItem =>
  choiceKinds.some((kind) => kind === item.kind)

/** What a candidate can choose, match or put in order; nothing where an answer is written or pointed at. */
export const optionsOf = (item: PaperItem): readonly Option[] => ("options" in item ? item.options : [])
