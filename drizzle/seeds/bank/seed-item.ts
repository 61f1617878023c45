/**
 * How the demo bank is written down: by label, as an author thinks ("A", "B"), with the key beside it.
 *
 * The loader gives every option an opaque id and moves the key into its own table, so nothing written here is what a
 * candidate's browser receives.
 */
import type { ChoiceKind, Localised } from "@sworn/question-bank"

export type SeedSubject =
  | "criminal-law"
  | "criminal-procedure"
  | "public-order"
  | "administrative"
  | "police-law"
  | "remedies"
  | "rule-of-law"

/** A citation. `statute` and `version` name an entry of `seeds/bank/statutes.ts`. */
export type SeedLaw = {
  readonly statute: string
  /** Adoption date of the version cited, YYYY-MM-DD, as in statutes.ts. */
  readonly version: string
  /** Arabic digits; an inserted article as "120-1". */
  readonly article: string
  readonly paragraph?: number
}

export type SeedLabel = "A" | "B" | "C" | "D" | "E"

export type SeedOption = { readonly label: SeedLabel; readonly text: Localised; readonly fixed?: boolean }

type Keyed = {
  readonly rationale: Localised
  readonly law: readonly [SeedLaw, ...SeedLaw[]]
  /** 1 (easy) to 5 (hard). */
  readonly difficulty: 1 | 2 | 3 | 4 | 5
  readonly subject: SeedSubject
}

export type SeedChoice = Keyed & {
  /** Unique in the bank, e.g. "B-S-001" (level, kind, number). */
  readonly code: string
  readonly kind: Exclude<ChoiceKind, "true-false">
  readonly stem: Localised
  readonly options: readonly SeedOption[]
  readonly key: readonly SeedLabel[]
}

/** The two options (right, wrong) are added by the loader. */
export type SeedTrueFalse = Keyed & {
  readonly code: string
  readonly kind: "true-false"
  readonly stem: Localised
  readonly key: boolean
}

export type SeedCaseSet = {
  readonly code: string
  readonly kind: "case-set"
  readonly title: Localised
  readonly scenario: Localised
  readonly items: readonly SeedChoice[]
}

export type SeedItem = SeedChoice | SeedTrueFalse | SeedCaseSet
