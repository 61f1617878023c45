/**
 * What the thread beside the API is given to do, what it asks for meanwhile, and what it answers: everything that costs time
 * in a file of questions, so that the API's own thread stays free for whoever else is waiting.
 */
import type { ExchangeFormat, ImportSeen, ImportSettings, ImportSummary } from "@sworn/contract/staff"
import type { BankReference } from "@sworn/interchange"
import type { ItemKind, Locale, Localised } from "@sworn/question-bank"

export type Finding = {
  readonly kind: "fault" | "likeness"
  readonly code: string
  readonly words: Localised
  /** Of a workbook with several sheets that are read: on which, and what its column is called there. */
  readonly sheet?: string
  readonly heading?: string
  readonly row: number
  readonly column: number | null
  readonly path: string | null
  readonly excerpt: string
}

export type KnownMedium = { readonly mediaId: string; readonly width: number; readonly height: number }

export type NewMedium = KnownMedium & {
  readonly type: "image/png" | "image/jpeg"
  readonly bytes: Uint8Array
}

export type Picture = { readonly mediaId: string; readonly type: string; readonly bytes: Uint8Array }

/** Rows for the bank's tables, as JSON that the database takes apart. */
export type PreparedItems = { readonly json: string; readonly count: number }

/** An item as it stands in the bank, its parts as the database writes them. */
export type ItemToWrite = { readonly code: string; readonly json: string }

export type Jobs = {
  readonly look: {
    readonly given: {
      readonly bytes: Uint8Array
      readonly fileName: string
      readonly format: ExchangeFormat | null
    }
    readonly answer:
      | { readonly ok: true; readonly format: ExchangeFormat; readonly seen: ImportSeen }
      | {
          readonly ok: false
          readonly refusal: "file-format-unknown" | "file-too-large" | "file-cannot-be-read"
        }
  }
  readonly check: {
    readonly given: JudgedFile
    readonly answer: { readonly summary: ImportSummary; readonly findings: readonly Finding[] }
  }
  readonly commit: {
    readonly given: JudgedFile
    /** Whether all was handed over; false when the one who asked did not want it as it is. */
    readonly answer: boolean
  }
  readonly "error-file": {
    readonly given: {
      readonly bytes: Uint8Array
      readonly format: ExchangeFormat
      readonly language: Locale
      readonly headerRow: number | null
      /** Of a table with one row for each option: the column that says which rows are one question. */
      readonly numberAt: number | null
      /** What is wrong with each row, in the reader's words; of a workbook with several sheets that were read, on which. */
      readonly reasons: readonly { readonly sheet?: string; readonly row: number; readonly reason: string }[]
    }
    readonly answer: Uint8Array
  }
  readonly write: {
    readonly given: {
      readonly format: ExchangeFormat
      readonly language: Locale
      readonly mostOptions: number
      /** Of a format that has a package of its own: whether that is what is wanted. */
      readonly isPackage: boolean
      readonly reference: BankReference
    }
    readonly answer: { readonly losses: readonly CountedLoss[]; readonly leftOut: number }
  }
}

export type JudgedFile = {
  readonly bytes: Uint8Array
  readonly format: ExchangeFormat
  readonly settings: ImportSettings
  readonly pool: "practice" | "live"
  readonly reference: BankReference
}

export type CountedLoss = {
  readonly code: string
  readonly words: Localised
  readonly count: number
  readonly leftOut: boolean
  /** The codes of the first of them. */
  readonly items: readonly string[]
}

export type Asks = {
  readonly progress: {
    readonly given: {
      readonly stage: "reading" | "comparing" | "writing"
      readonly read: number
      readonly total: number
    }
    readonly answer: null
  }
  /** The next stems of the bank, in one text as readStems() writes them; null after the last. */
  readonly stems: { readonly given: null; readonly answer: string | null }
  /** Which of these the bank has. */
  readonly media: { readonly given: readonly string[]; readonly answer: readonly KnownMedium[] }
  /** Whether to go on with so many, and the first free number of each kind; null for no. */
  readonly verdict: {
    readonly given: {
      readonly good: number
      readonly faulty: number
      readonly kinds: readonly ItemKind[]
      readonly media: readonly NewMedium[]
    }
    readonly answer: { readonly firstNumbers: Readonly<Record<string, number>> } | null
  }
  readonly take: { readonly given: PreparedItems; readonly answer: null }
  /** Which of these ids name items that the imported ones can be kept apart from. */
  readonly "known-items": { readonly given: readonly string[]; readonly answer: readonly string[] }
  /** What the file says of the life of items that were taken before, and after all of that, of their enemies. */
  readonly records: { readonly given: { readonly json: string }; readonly answer: null }
  readonly enemies: { readonly given: { readonly json: string }; readonly answer: null }
  /** The next items to write; null after the last. */
  readonly items: { readonly given: null; readonly answer: readonly ItemToWrite[] | null }
  /** Pictures of the bank, as they are kept. */
  readonly pictures: { readonly given: readonly string[]; readonly answer: readonly Picture[] }
  readonly bytes: { readonly given: Uint8Array; readonly answer: null }
}

export type Ask = <Name extends keyof Asks>(
  name: Name,
  given: Asks[Name]["given"],
) => Promise<Asks[Name]["answer"]>

export type Answers = {
  readonly [Name in keyof Asks]?: (
    given: Asks[Name]["given"],
  ) => Promise<Asks[Name]["answer"]> | Asks[Name]["answer"]
}
