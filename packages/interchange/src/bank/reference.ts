/** What the bank knows by name: a file may say a level, a subject or a category by its code or in either language. */
import { locales, type Locale, type Localised } from "@sworn/question-bank"
import type { LawCitation } from "@sworn/question-bank/keyed"
import type { Register } from "./register.ts"

export type Named = { readonly code: string; readonly name: Localised }

export type BankReference = {
  readonly levels: readonly Named[]
  readonly subjects: readonly Named[]
  readonly categories: readonly Named[]
  readonly register: Register
}

/** What a question is given that does not say it itself. */
export type BankDefaults = {
  readonly levels: readonly string[]
  readonly subject: string | null
  readonly category: string | null
  readonly difficulty: number
  readonly tags: readonly string[]
  readonly law: LawCitation | null
  readonly translation: "leave-empty" | "same-text"
}

/** Codes where programs read on, names where people do. */
export type Naming = "codes" | Locale

export function codeOf(text: string, known: readonly Named[]): string | null {
  const wanted = squeezed(text)
  const found =
    known.find(({ code }) => code === text.trim()) ??
    known.find(({ name }) => locales.some((locale) => squeezed(name[locale]) === wanted))
  return found?.code ?? null
}

export const nameOf = (code: string, known: readonly Named[], naming: Naming): string =>
  naming === "codes" ? code : (known.find((one) => one.code === code)?.name[naming] ?? code)

const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase()
