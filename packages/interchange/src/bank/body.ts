/**
 * A question of a file as an item of the bank, as far as it goes: what a file does not say comes from the defaults, and what
 * they do not say either stays missing in the draft.
 *
 * Errors: a name that the bank does not know, or more than it takes, is a fault and gives no body. What the bank has no
 *         place for is a remark, and the question is taken without it.
 * Source: ITM-6 and ITM-9 in docs/rules.md.
 */
import {
  mediaIn,
  plainTextOf,
  type LocalisedRich as Whole,
  type Locale,
  type Rich,
} from "@sworn/question-bank"
import type { AnswerableBody, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import type { ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../question.ts"
import { askedOf } from "./asked.ts"
import { bankBounds } from "./bounds.ts"
import type { BankFault, BankRemark } from "./faults.ts"
import { codeOf, type BankDefaults, type BankReference } from "./reference.ts"
import { citationIn } from "./register.ts"

export type BankDesk = {
  readonly reference: BankReference
  readonly defaults: BankDefaults
  /** A new opaque id: for an option, or an answerable. */
  readonly newId: () => string
  /** Of a picture the bank has, or will have; null for any other. */
  readonly mediumOf: (name: string) => BankMedium | null
}

export type BankMedium = { readonly mediaId: string; readonly width: number; readonly height: number }

export type FromQuestion = {
  /** Null where there are faults. */
  readonly body: ItemBody | null
  /** Of the version: the code under which the file knows the question. */
  readonly note: string
  readonly faults: readonly BankFault[]
  readonly remarks: readonly BankRemark[]
}

/** What one question has to say to the desk while it is turned. */
export type Turning = {
  readonly desk: BankDesk
  readonly found: (fault: BankFault) => void
  readonly remark: (remark: BankRemark) => void
  readonly whole: (text: LocalisedRich | undefined) => Whole
}

export function bodyOfQuestion(question: ExchangeQuestion, desk: BankDesk): FromQuestion {
  const faults = new Set<BankFault>()
  const remarks = new Set<BankRemark>()
  const { defaults, reference } = desk
  const turning: Turning = {
    desk,
    found: (fault) => void faults.add(fault),
    remark: (remark) => void remarks.add(remark),
    whole: (text) => wholeText(text, defaults.translation, turning),
  }
  const coded = (text: string, known: BankReference["levels"], fault: BankFault): string => {
    const code = codeOf(text, known)
    if (code === null) faults.add(fault)
    return code ?? ""
  }
  const levels = namesIn(question.level).map((name) => coded(name, reference.levels, "level-not-known"))
  const parts = question.kind === "case-set" ? question.questions : [question]
  if (parts.length > bankBounds.answerables) faults.add("more-than-the-bank-takes")
  const answerables = parts.map((part) => answerableOf(part, question, turning))
  // A question within a set says as much of itself as one that stands alone.
  const all = question.kind === "case-set" ? [question, ...parts] : parts
  if (all.some(({ points }) => points !== undefined)) remarks.add("points")
  if (all.some(({ feedback }) => feedback !== undefined)) remarks.add("feedback")
  if (question.code !== undefined) remarks.add("code")
  if (parts.some(({ title }) => title !== undefined)) remarks.add("title")

  const isSet = question.kind === "case-set"
  const titled: LocalisedRich | undefined = isSet
    ? (question.titleIn ??
      (question.title === undefined ? undefined : inEvery(question.title, question.stem)))
    : undefined
  const body: ItemBody = {
    kind: question.kind === "description" ? "essay" : question.kind,
    title: isSet ? turning.whole(titled) : null,
    scenario: isSet ? turning.whole(question.stem) : null,
    answerables: answerables.filter((one) => one !== null),
    levels: levels.length > 0 ? [...new Set(levels)] : defaults.levels,
    category:
      question.policeCategory === undefined
        ? defaults.category
        : coded(question.policeCategory, reference.categories, "category-not-known"),
    difficulty: question.difficulty ?? defaults.difficulty,
    isPilot: question.pilot ?? false,
    tags: tagsOf(question, turning),
  }
  if (!canBeKept([body, question.code])) faults.add("text-cannot-be-kept")
  return {
    body: faults.size === 0 ? body : null,
    note: question.code ?? "",
    faults: [...faults],
    remarks: [...remarks],
  }
}

/** No database keeps a NUL, nor half of a character. */
function canBeKept(value: unknown): boolean {
  let can = true
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string" && (inner.includes("\0") || !inner.isWellFormed())) can = false
    return inner
  })
  return can
}

function answerableOf(part: SimpleQuestion, set: ExchangeQuestion, turning: Turning): AnswerableBody | null {
  const { desk, found } = turning
  const { reference, defaults } = desk
  const asked = askedOf(part, turning)
  if (asked === null) return null
  const named = part.subject ?? set.subject
  const subject = named === undefined ? (defaults.subject ?? "") : codeOf(named, reference.subjects)
  if (subject === null) found("subject-not-known")
  const cited = (part.laws ?? set.laws ?? []).map((law) => citationIn(law, reference.register))
  for (const one of cited) if (typeof one === "string") found(one)
  const laws = cited.filter((one): one is LawCitation => typeof one !== "string")
  if (laws.length > bankBounds.laws) found("more-than-the-bank-takes")
  return {
    id: desk.newId(),
    subject: subject ?? "",
    stem: turning.whole(part.stem),
    rationale: turning.whole(part.rationale),
    laws: laws.length > 0 || defaults.law === null ? laws : [defaults.law],
    ...asked,
  }
}

/** Every language; pictures under the names that the bank knows them by. */
function wholeText(
  text: LocalisedRich | undefined,
  translation: BankDefaults["translation"],
  turning: Turning,
): Whole {
  const given = (locale: Locale, other: Locale): Rich => {
    const own = text?.[locale] ?? (translation === "same-text" ? text?.[other] : undefined) ?? ""
    if (plainTextOf(own).length > bankBounds.characters) turning.found("more-than-the-bank-takes")
    return withBankMedia(own, turning)
  }
  return { "zh-CN": given("zh-CN", "en"), en: given("en", "zh-CN") }
}

function withBankMedia(rich: Rich, { desk, found }: Turning): Rich {
  const names = mediaIn(rich)
  if (names.length === 0) return rich
  const known = new Map(names.map((name) => [name, desk.mediumOf(name)?.mediaId ?? null]))
  if ([...known.values()].includes(null)) found("image-not-there")
  return JSON.parse(JSON.stringify(rich), (_, value: unknown) =>
    isImage(value) ? { ...value, mediaId: known.get(value.mediaId) ?? value.mediaId } : value,
  ) as Rich
}

const isImage = (value: unknown): value is { readonly kind: "image"; readonly mediaId: string } =>
  typeof value === "object" && value !== null && "mediaId" in value && typeof value.mediaId === "string"

const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(/[、,，;；/|]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "")

function tagsOf(question: ExchangeQuestion, { desk, remark }: Turning): readonly string[] {
  const category = (question.category ?? []).join("/")
  if (category !== "") remark("category-as-tag")
  const wanted = [
    ...new Set([...(question.tags ?? []), ...(category === "" ? [] : [category]), ...desk.defaults.tags]),
  ]
  const fitting = wanted
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "" && tag.length <= bankBounds.tagCharacters)
    .slice(0, bankBounds.tags)
  if (fitting.length < wanted.length) remark("tags-beyond")
  return fitting
}

/** A name without a language stands in those of the text it names. */
const inEvery = (name: string, text: LocalisedRich): LocalisedRich =>
  Object.fromEntries(Object.keys(text).map((locale) => [locale, name]))
