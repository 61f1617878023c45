/**
 * What is missing from an item as its author wrote it.
 *
 * Errors: `faultsOfBody` lists everything that keeps an item from review, each with where it is; an empty list makes it whole.
 *         A body with faults may be kept as a draft: nobody loses what they typed because it is not finished.
 * Source: ITM-1, ITM-3, ITM-4, ITM-6 and ITM-12 in docs/rules.md.
 */
import { hasPicture, type ItemKind, type LocalisedRich } from "../item.ts"
import { locales, type Locale } from "../locale.ts"
import { inlinesOf, isBlankText } from "../rich-text.ts"
import { itemOf, keyOf, type AnswerableBody, type ItemBody } from "./item-body.ts"
import { faultsOfKey, type KeyFault } from "./key-faults.ts"

export type BodyFault =
  | KeyFault
  | "level-missing"
  | "kind-not-enabled"
  | "difficulty-not-one-to-five"
  | "text-missing"
  | "translation-missing"
  | "rationale-missing"
  | "subject-missing"
  | "law-missing"
  | "two-options-at-least"
  | "picture-missing"
  | "image-needs-words"
  | "blank-outside-cloze"
  | "case-set-needs-two-questions"
  | "one-question-only"
  | "question-of-another-kind"

export type FaultyPlace = {
  readonly fault: BodyFault
  /** The answerable it concerns, counted from 0; null for the item as a whole. */
  readonly answerable: number | null
  readonly field:
    | "kind"
    | "levels"
    | "difficulty"
    | "title"
    | "scenario"
    | "stem"
    | "prompts"
    | "options"
    | "unit"
    | "image"
    | "key"
    | "rationale"
    | "subject"
    | "laws"
    | "answerables"
  readonly locale: Locale | null
}

/** Which kinds each level allows (ITM-3). A level that it does not name allows all. */
export type EnabledKinds = ReadonlyMap<string, readonly ItemKind[]>

export function faultsOfBody(body: ItemBody, enabledKinds: EnabledKinds = new Map()): readonly FaultyPlace[] {
  const faults: FaultyPlace[] = []
  const found = (
    fault: BodyFault,
    field: FaultyPlace["field"],
    answerable: number | null = null,
    locale: Locale | null = null,
  ) => void faults.push({ fault, answerable, field, locale })
  const needsText = (
    text: LocalisedRich | null,
    field: FaultyPlace["field"],
    at: number | null = null,
    holdsBlanks = false,
  ) => {
    const missing = locales.filter((locale) => text === null || isBlankText(text[locale]))
    if (missing.length === locales.length)
      found(field === "rationale" ? "rationale-missing" : "text-missing", field, at)
    else for (const locale of missing) found("translation-missing", field, at, locale)
    if (text === null) return
    for (const locale of locales) {
      const inlines = inlinesOf(text[locale])
      // ITM-12: what a picture shows is said in words too.
      if (inlines.some((inline) => inline.kind === "image" && inline.alt.trim() === ""))
        found("image-needs-words", field, at, locale)
      if (!holdsBlanks && inlines.some((inline) => inline.kind === "blank"))
        found("blank-outside-cloze", field, at, locale)
    }
  }

  if (body.levels.length === 0) found("level-missing", "levels")
  if (kindsIn(body).some((kind) => body.levels.some((level) => isOff(enabledKinds, level, kind))))
    found("kind-not-enabled", "kind")
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
    needsText(answerable.stem, "stem", at, answerable.kind === "cloze")
    if (answerable.kind === "hotspot" && !hasPicture(answerable.image)) found("picture-missing", "image", at)
    for (const [field, text] of furtherTexts(answerable)) needsText(text, field, at)
    if ("options" in answerable && answerable.options.length < 2) found("two-options-at-least", "options", at)
    for (const fault of faultsOfKey(itemOf(answerable, answerable.id), keyOf(answerable)))
      found(fault, "key", at)
    needsText(answerable.rationale, "rationale", at)
    if (answerable.subject === "") found("subject-missing", "subject", at)
    if (answerable.laws.length === 0) found("law-missing", "laws", at)
  }
  return faults
}

const furtherTexts = (
  answerable: AnswerableBody,
): readonly (readonly [FaultyPlace["field"], LocalisedRich])[] => [
  ...("prompts" in answerable ? answerable.prompts.map(({ text }) => ["prompts", text] as const) : []),
  ...("options" in answerable ? answerable.options.map(({ text }) => ["options", text] as const) : []),
  ...(answerable.kind === "numeric" && answerable.unit !== null ? [["unit", answerable.unit] as const] : []),
  ...(answerable.kind === "hotspot" ? [["image", answerable.image.alt] as const] : []),
  ...(answerable.kind === "essay" ? [["key", answerable.key] as const] : []),
]

const kindsIn = (body: ItemBody): readonly ItemKind[] => [
  ...new Set([body.kind, ...body.answerables.map(({ kind }) => kind)]),
]

const isOff = (enabled: EnabledKinds, level: string, kind: ItemKind): boolean =>
  enabled.get(level)?.includes(kind) === false
