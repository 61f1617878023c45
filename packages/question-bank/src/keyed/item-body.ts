/**
 * An item as its author writes it: stems, options and keys together, with the law each rests on; and what is missing from it.
 *
 * Errors: `faultsOfBody` lists everything that keeps an item from review, each with where it is; an empty list makes it whole.
 *         A body with faults may be kept as a draft: nobody loses what they typed because it is not finished.
 * Source: ITM-1, ITM-3, ITM-4, ITM-6 and ITM-12 in docs/rules.md.
 */
import type { CaseSet, ChoiceKind, ItemKind, ItemVersionId, Option, PaperEntry, PaperItem } from "../item.ts"
import { locales, type Locale, type Localised } from "../locale.ts"
import { faultsOfKey, type ItemKey, type KeyFault } from "./key.ts"

/** What an answerable rests on; paragraph 0 is the whole article. */
export type LawCitation = {
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly paragraph: number
}

export type AnswerableBody = {
  readonly id: string
  readonly kind: ChoiceKind
  readonly subject: string
  readonly stem: Localised
  readonly options: readonly Option[]
  readonly key: readonly string[]
  readonly rationale: Localised
  readonly laws: readonly LawCitation[]
}

export type ItemBody = {
  readonly kind: ItemKind
  /** Of a case set alone. */
  readonly title: Localised | null
  readonly scenario: Localised | null
  /** One, or for a case set as many as ask about its scenario. */
  readonly answerables: readonly AnswerableBody[]
  readonly levels: readonly string[]
  /** Null is for every police category. */
  readonly category: string | null
  readonly difficulty: number
  readonly isPilot: boolean
  readonly tags: readonly string[]
}

export type BodyFault =
  | KeyFault
  | "level-missing"
  | "difficulty-not-one-to-five"
  | "text-missing"
  | "translation-missing"
  | "rationale-missing"
  | "subject-missing"
  | "law-missing"
  | "two-options-at-least"
  | "case-set-needs-two-questions"
  | "one-question-only"
  | "question-of-another-kind"

export type FaultyPlace = {
  readonly fault: BodyFault
  /** The answerable it concerns, counted from 0; null for the item as a whole. */
  readonly answerable: number | null
  readonly field:
    | "levels"
    | "difficulty"
    | "title"
    | "scenario"
    | "stem"
    | "options"
    | "key"
    | "rationale"
    | "subject"
    | "laws"
    | "answerables"
  readonly locale: Locale | null
}

export function faultsOfBody(body: ItemBody): readonly FaultyPlace[] {
  const faults: FaultyPlace[] = []
  const found = (
    fault: BodyFault,
    field: FaultyPlace["field"],
    answerable: number | null = null,
    locale: Locale | null = null,
  ) => void faults.push({ fault, answerable, field, locale })
  const needsText = (text: Localised | null, field: FaultyPlace["field"], at: number | null = null) => {
    const missing = locales.filter((locale) => (text?.[locale] ?? "").trim() === "")
    if (missing.length === locales.length)
      found(field === "rationale" ? "rationale-missing" : "text-missing", field, at)
    else for (const locale of missing) found("translation-missing", field, at, locale)
  }

  if (body.levels.length === 0) found("level-missing", "levels")
  if (!Number.isInteger(body.difficulty) || body.difficulty < 1 || body.difficulty > 5)
    found("difficulty-not-one-to-five", "difficulty")
  if (body.kind === "case-set") {
    needsText(body.title, "title")
    needsText(body.scenario, "scenario")
    if (body.answerables.length < 2) found("case-set-needs-two-questions", "answerables")
  } else if (body.answerables.length !== 1) found("one-question-only", "answerables")

  for (const [at, answerable] of body.answerables.entries()) {
    if (body.kind !== "case-set" && answerable.kind !== body.kind)
      found("question-of-another-kind", "answerables", at)
    needsText(answerable.stem, "stem", at)
    for (const option of answerable.options) needsText(option.text, "options", at)
    if (answerable.options.length < 2) found("two-options-at-least", "options", at)
    const key = { optionIds: answerable.key }
    for (const fault of faultsOfKey(itemOf(answerable, answerable.id), key)) found(fault, "key", at)
    needsText(answerable.rationale, "rationale", at)
    if (answerable.subject === "") found("subject-missing", "subject", at)
    if (answerable.laws.length === 0) found("law-missing", "laws", at)
  }
  return faults
}

/** What of a body a candidate may see, under the version's id. */
export function entryOf(body: ItemBody, itemVersionId: ItemVersionId): PaperEntry {
  const [only] = body.answerables
  if (body.kind !== "case-set") {
    if (only === undefined) throw new Error("An item without a question has nothing to show")
    return itemOf(only, itemVersionId)
  }
  const set: CaseSet = {
    id: itemVersionId,
    kind: "case-set",
    title: body.title ?? empty,
    scenario: body.scenario ?? empty,
    items: body.answerables.map((answerable) => itemOf(answerable, answerable.id)),
  }
  return set
}

/** The keys of a body, by the id under which each answerable stands on a paper. */
export const keysOf = (body: ItemBody, itemVersionId: ItemVersionId): ReadonlyMap<string, ItemKey> =>
  new Map(
    body.answerables.map((answerable) => [
      body.kind === "case-set" ? answerable.id : itemVersionId,
      { optionIds: answerable.key },
    ]),
  )

/** Everything a reader of the bank may search in. */
export const searchTextOf = (body: ItemBody): string =>
  [
    body.title,
    body.scenario,
    ...body.answerables.flatMap(({ stem, options, rationale }) => [
      stem,
      ...options.map((option) => option.text),
      rationale,
    ]),
  ]
    .flatMap((text) => (text === null ? [] : locales.map((locale) => text[locale].trim())))
    .filter((text) => text !== "")
    .join("\n")

const itemOf = ({ kind, stem, options }: AnswerableBody, id: string): PaperItem => ({
  id,
  kind,
  stem,
  options,
})

const empty: Localised = { "zh-CN": "", en: "" }
