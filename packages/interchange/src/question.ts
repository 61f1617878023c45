/**
 * Questions as they travel between systems: everything any of our formats knows about a question, keys included.
 *
 * A question here is what a file says, not what the bank accepts: whether a key can stand is judged where items are
 * written (ITM-4). So that a change of format loses as little as possible, what is missing is left out, never guessed.
 *
 * Units:  a credit is a per cent of the question's worth, -100 to 100; points are whole centipoints.
 * Errors: none; these are shapes.
 * Source: ITM-3 in docs/rules.md.
 */
import type { Centipoints, Locale, Rich } from "@sworn/question-bank"
import type { ItemRecord } from "./record.ts"

/** A text in the languages a file has it in; a bank wants both, a file of another system has one. */
export type LocalisedRich = { readonly [language in Locale]?: Rich }

/** Per cent of the worth. */
export type Credit = number

export type ExchangeOption = {
  readonly text: LocalisedRich
  readonly right: boolean
  /** Only where it is not what `right` alone says: all for a single key, equal shares for several, nothing for others. */
  readonly credit?: Credit
  readonly feedback?: LocalisedRich
  readonly fixed?: boolean
}

export type LawReference = { readonly statute: string; readonly article: string; readonly version?: string }

type Common = {
  readonly code?: string
  readonly title?: string
  readonly stem: LocalisedRich
  readonly level?: string
  readonly subject?: string
  /** 1 (easy) to 5. */
  readonly difficulty?: number
  readonly points?: Centipoints
  readonly tags?: readonly string[]
  /** From the root down. */
  readonly category?: readonly string[]
  readonly laws?: readonly LawReference[]
  readonly rationale?: LocalisedRich
  readonly feedback?: {
    readonly right?: LocalisedRich
    readonly partly?: LocalisedRich
    readonly wrong?: LocalisedRich
  }
  /** For officers of this category alone. */
  readonly policeCategory?: string
  /** Tried out, and not scored. */
  readonly pilot?: true
  /** Of a whole item: what its bank knows of it beside this. */
  readonly record?: ItemRecord
}

export type AcceptedNumber = {
  readonly value: number
  readonly tolerance: number
  readonly credit: Credit
  readonly feedback?: LocalisedRich
  /** The same to the last digit, where `value` and `tolerance` cannot say it. */
  readonly exact?: { readonly value: string; readonly tolerance: string }
}

export type AcceptedText = {
  readonly text: string
  readonly credit: Credit
  readonly feedback?: LocalisedRich
}

export type Gap = { readonly accepted: readonly AcceptedText[]; readonly caseMatters: boolean }

export type HotspotArea = {
  readonly shape: "rectangle" | "circle" | "polygon"
  /** In pixels of the image: left, top, right, bottom; x, y, radius; or x, y for each corner. */
  readonly coordinates: readonly number[]
  readonly right: boolean
}

export type ExchangeChoice = Common & {
  readonly kind: "single" | "multiple" | "indefinite"
  readonly options: readonly ExchangeOption[]
}

export type ExchangeTrueFalse = Common & {
  readonly kind: "true-false"
  readonly answer: boolean
  /** What the two say where it is not just true and false, in their order. */
  readonly labels?: readonly [
    { readonly means: boolean; readonly text: LocalisedRich },
    { readonly means: boolean; readonly text: LocalisedRich },
  ]
  readonly feedbackOnTrue?: LocalisedRich
  readonly feedbackOnFalse?: LocalisedRich
}

export type ExchangeMatching = Common & {
  readonly kind: "matching"
  readonly pairs: readonly { readonly left: LocalisedRich; readonly right: LocalisedRich }[]
  /** Right-hand sides that belong to nothing. */
  readonly distractors: readonly LocalisedRich[]
}

export type ExchangeOrdering = Common & {
  readonly kind: "ordering"
  /** In the right order. */
  readonly items: readonly LocalisedRich[]
}

export type ExchangeNumeric = Common & {
  readonly kind: "numeric"
  readonly accepted: readonly AcceptedNumber[]
  /** Said to whoever answers anything else. */
  readonly otherwise?: LocalisedRich
  readonly unit?: LocalisedRich
}

export type ExchangeShortText = Common & {
  readonly kind: "short-text"
  readonly accepted: readonly AcceptedText[]
  readonly caseMatters: boolean
  readonly mostCharacters?: number
}

/** The stem holds a blank for each gap, numbered from 1. */
export type ExchangeCloze = Common & { readonly kind: "cloze"; readonly gaps: readonly Gap[] }

export type ExchangeEssay = Common & {
  readonly kind: "essay"
  readonly modelAnswer?: LocalisedRich
  readonly mostCharacters?: number
}

export type ExchangeHotspot = Common & {
  readonly kind: "hotspot"
  readonly image: {
    readonly mediaId: string
    readonly alt: string
    /** Where it is not the same in every language. */
    readonly altIn?: LocalisedRich
    readonly size?: { readonly width: number; readonly height: number }
  }
  readonly areas: readonly HotspotArea[]
}

export type ExchangeDescription = Common & { readonly kind: "description" }

/** What can stand alone or in a case set. */
export type SimpleQuestion =
  | ExchangeChoice
  | ExchangeTrueFalse
  | ExchangeMatching
  | ExchangeOrdering
  | ExchangeNumeric
  | ExchangeShortText
  | ExchangeCloze
  | ExchangeEssay
  | ExchangeHotspot
  | ExchangeDescription

/** Its stem is the scenario. */
export type ExchangeCaseSet = Common & {
  readonly kind: "case-set"
  /** Where `title` cannot say it. */
  readonly titleIn?: LocalisedRich
  readonly questions: readonly SimpleQuestion[]
}

export type ExchangeQuestion = SimpleQuestion | ExchangeCaseSet

export type ExchangeKind = ExchangeQuestion["kind"]

/** What an option earns when only its being right is said: the whole for one key, equal shares for several. */
export function usualCredit(kind: ExchangeChoice["kind"], right: boolean, keyCount: number): Credit {
  if (!right) return 0
  return kind === "single" || keyCount === 0 ? 100 : 100 / keyCount
}
