/**
 * What one version of an item says that another did not, so that whoever reviews it reads the change and not the whole.
 *
 * Questions of a case set are compared place by place; a question too many has nothing on the other side. Options are known by
 * their ids, and where a version gave them new ones, by what they say.
 *
 * Errors: none. Two bodies that say the same have an empty list.
 * Source: ITM-2 and ITM-10 in docs/rules.md.
 */
import type { LocalisedRich, Option } from "../item.ts"
import { locales, type Locale } from "../locale.ts"
import { normalised, plainTextOf, type Rich } from "../rich-text.ts"
import { wordingDiff, type WordingPiece } from "../statutes/wording-diff.ts"
import type { AnswerableBody, ItemBody } from "./item-body.ts"
import { optionChanges, renamed, sameOptions, type OptionChange } from "./option-diff.ts"

/** One text in one language: kept, struck and put in, in the order of reading. A rich text is compared by its words. */
export type TextChange = {
  readonly change: "text"
  readonly locale: Locale
  readonly pieces: readonly WordingPiece[]
  /** Tables, lists, pictures or marks differ, whether or not any word does. */
  readonly isSetDifferently: boolean
}

/** A value as it was and as it is: a key, a level, the law, the kind. In the form that the body has it; null where it has none. */
export type ValueChange = { readonly change: "value"; readonly before: unknown; readonly after: unknown }

export type ChangedField =
  | "kind"
  | "title"
  | "scenario"
  | "answerables"
  | "levels"
  | "category"
  | "difficulty"
  | "isPilot"
  | "tags"
  | "subject"
  | "stem"
  | "prompts"
  | "options"
  | "unit"
  | "image"
  | "mostCharacters"
  | "key"
  | "rationale"
  | "laws"

export type BodyChange = {
  readonly field: ChangedField
  /** The question it concerns, counted from 0; null for the item as a whole. */
  readonly answerable: number | null
  /** Of an option or prompt whose text changed: its place in the later version. */
  readonly place: number | null
} & (TextChange | OptionChange | ValueChange)

export type BodyDiff = readonly BodyChange[]

/** From `one` to `other`, in the order of reading. */
export function diffOfBodies(one: ItemBody, other: ItemBody): BodyDiff {
  const questions = Math.max(one.answerables.length, other.answerables.length)
  const whole = { answerable: null, place: null }
  return [
    ...valueChange(one.kind, other.kind).map((change) => ({ ...whole, field: "kind" as const, ...change })),
    ...textChanges(one.title, other.title).map((change) => ({
      ...whole,
      field: "title" as const,
      ...change,
    })),
    ...textChanges(one.scenario, other.scenario).map((change) => ({
      ...whole,
      field: "scenario" as const,
      ...change,
    })),
    ...Array.from({ length: questions }, (_, at) =>
      answerableChanges(one.answerables[at], other.answerables[at]).map((change) => ({
        place: null,
        ...change,
        answerable: at,
      })),
    ).flat(),
    ...(["levels", "tags"] as const).flatMap((field) =>
      valueChange(one[field].toSorted(), other[field].toSorted()).map((change) => ({
        ...whole,
        field,
        ...change,
      })),
    ),
    ...(["category", "difficulty", "isPilot"] as const).flatMap((field) =>
      valueChange(one[field], other[field]).map((change) => ({ ...whole, field, ...change })),
    ),
  ]
}

type OwnChange = { readonly field: ChangedField; readonly place?: number } & (
  | TextChange
  | OptionChange
  | ValueChange
)

function answerableChanges(
  before: AnswerableBody | undefined,
  after: AnswerableBody | undefined,
): readonly OwnChange[] {
  if (before === undefined || after === undefined)
    return [{ field: "answerables", change: "value", before: before ?? null, after: after ?? null }]

  const [wasOffered, isOffered] = [offeredBy(before), offeredBy(after)]
  const placed = after.kind !== "matching" && after.kind !== "ordering"
  return [
    ...fieldChange("kind", before.kind, after.kind),
    ...fieldChange("subject", before.subject, after.subject),
    ...textChanges(before.stem, after.stem).map((change) => ({ field: "stem" as const, ...change })),
    ...offerChanges("prompts", wasOffered.prompts, isOffered.prompts, true),
    ...offerChanges("options", wasOffered.options, isOffered.options, placed),
    ...fieldChange("unit", fieldOf(before, "unit"), fieldOf(after, "unit")),
    ...fieldChange("image", fieldOf(before, "image"), fieldOf(after, "image")),
    ...fieldChange("mostCharacters", fieldOf(before, "mostCharacters"), fieldOf(after, "mostCharacters")),
    ...keyChanges(before, after),
    ...textChanges(before.rationale, after.rationale).map((change) => ({
      field: "rationale" as const,
      ...change,
    })),
    ...fieldChange("laws", sortedAsText(before.laws), sortedAsText(after.laws)),
  ]
}

const offeredBy = (body: AnswerableBody) => ({
  prompts: "prompts" in body ? body.prompts : [],
  options: "options" in body ? body.options : [],
})

const fieldOf = (body: AnswerableBody, field: "unit" | "image" | "mostCharacters"): unknown =>
  field in body ? (body as unknown as Record<string, unknown>)[field] : null

/** The order of citations says nothing. */
const sortedAsText = <Each>(list: readonly Each[]): readonly Each[] =>
  list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

function offerChanges(
  field: "prompts" | "options",
  before: readonly Option[],
  after: readonly Option[],
  placed: boolean,
): readonly OwnChange[] {
  const reworded = sameOptions(before, after).flatMap(({ from, to }) => {
    const [was, is] = [before[from], after[to]]
    return was === undefined || is === undefined
      ? []
      : textChanges(was.text, is.text).map((change) => ({ field, place: to, ...change }))
  })
  return [...optionChanges(before, after, placed).map((change) => ({ field, ...change })), ...reworded]
}

/** What is right, told apart from how its options are called. */
function keyChanges(before: AnswerableBody, after: AnswerableBody): readonly OwnChange[] {
  if (before.kind === "essay" && after.kind === "essay")
    return textChanges(before.key, after.key).map((change) => ({ field: "key" as const, ...change }))
  const [was, is] = [offeredBy(before), offeredBy(after)]
  const [option, prompt] = [renamed(was.options, is.options), renamed(was.prompts, is.prompts)]
  const own = (id: string) => id
  const same = JSON.stringify(keyText(before, option, prompt)) === JSON.stringify(keyText(after, own, own))
  return same ? [] : [{ field: "key", change: "value", before: before.key, after: after.key }]
}

function keyText(
  body: AnswerableBody,
  option: (id: string) => string,
  prompt: (id: string) => string,
): unknown {
  switch (body.kind) {
    case "matching":
      return body.key
        .map(([promptId, optionId]) => [prompt(promptId), option(optionId)].join("\n"))
        .toSorted()
    case "ordering":
      return body.key.map(option)
    case "numeric":
    case "cloze":
    case "short-text":
    case "essay":
    case "hotspot":
      return body.key
    default:
      return body.key.map(option).toSorted()
  }
}

const fieldChange = (field: ChangedField, before: unknown, after: unknown): readonly OwnChange[] =>
  valueChange(before, after).map((change) => ({ field, ...change }))

const valueChange = (before: unknown, after: unknown): readonly ValueChange[] =>
  JSON.stringify(before) === JSON.stringify(after) ? [] : [{ change: "value", before, after }]

function textChanges(before: LocalisedRich | null, after: LocalisedRich | null): readonly TextChange[] {
  return locales.flatMap((locale): TextChange[] => {
    const [was, is] = [before?.[locale] ?? "", after?.[locale] ?? ""]
    const pieces = wordingDiff(plainTextOf(was), plainTextOf(is))
    const isSetDifferently = settingOf(was) !== settingOf(is)
    const isReworded = pieces.some(({ kind }) => kind !== "kept")
    return isReworded || isSetDifferently ? [{ change: "text", locale, pieces, isSetDifferently }] : []
  })
}

/** A text without its words: what is left is how it is set. */
function settingOf(rich: Rich): string {
  const plain = normalised(rich)
  if (typeof plain === "string") return ""
  return JSON.stringify(plain, (field, value: unknown) => (field === "text" ? "" : value))
}
