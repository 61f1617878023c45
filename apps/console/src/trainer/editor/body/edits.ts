/**
 * What an author does to a question, as functions from one body to the next.
 *
 * Errors: none. An edit that means nothing for a kind, or for an id that is gone, changes nothing.
 */
import {
  takesOneOption,
  type LocalisedRich,
  type Option,
  type OptionId,
  type Pair,
} from "@sworn/question-bank"
import type { AnswerableBody, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import { emptyAnswerable, emptyOption, type NewId } from "./empty-body.ts"

export type Edit = (answerable: AnswerableBody) => AnswerableBody

export const atQuestion = (body: ItemBody, at: number, edit: Edit): ItemBody => ({
  ...body,
  answerables: body.answerables.map((one, place) => (place === at ? edit(one) : one)),
})

// The questions of a case set

export const mostQuestions = 20

export const withQuestion = (body: ItemBody, newId: NewId): ItemBody => ({
  ...body,
  answerables: [...body.answerables, emptyAnswerable(body.answerables.at(-1)?.kind ?? "single", newId)],
})

export const withoutQuestion = (body: ItemBody, at: number): ItemBody => ({
  ...body,
  answerables: body.answerables.filter((_, place) => place !== at),
})

export const withQuestionMoved = (body: ItemBody, at: number, by: 1 | -1): ItemBody => ({
  ...body,
  answerables: moved(body.answerables, at, by),
})

// Options

/** As many as have a letter. */
export const mostOptions = 12

export const optionsOfBody = (answerable: AnswerableBody): readonly Option[] =>
  "options" in answerable ? answerable.options : []

/** Of an ordering, as the key has them: its author writes them in the right order. */
export function optionsInOrder(answerable: AnswerableBody): readonly Option[] {
  if (answerable.kind !== "ordering") return optionsOfBody(answerable)
  const { options, key } = answerable
  return options.toSorted((one, other) => placeIn(key, one.id) - placeIn(key, other.id))
}

const placeIn = (key: readonly OptionId[], id: OptionId) => (key.includes(id) ? key.indexOf(id) : key.length)

export const addOption =
  (newId: NewId): Edit =>
  (one) => {
    if (!("options" in one) || one.options.length >= mostOptions) return one
    const option = emptyOption(newId())
    const options = [...one.options, option]
    return one.kind === "ordering" ? { ...one, options, key: [...one.key, option.id] } : { ...one, options }
  }

export const removeOption =
  (id: OptionId): Edit =>
  (one) => {
    if (!("options" in one)) return one
    const options = one.options.filter((option) => option.id !== id)
    if (one.kind === "matching")
      return { ...one, options, key: one.key.filter(([, optionId]) => optionId !== id) }
    return { ...one, options, key: one.key.filter((optionId) => optionId !== id) }
  }

export const moveOption =
  (id: OptionId, by: 1 | -1): Edit =>
  (one) => {
    if (!("options" in one)) return one
    if (one.kind === "ordering") {
      const order = optionsInOrder(one).map((option) => option.id)
      return { ...one, key: moved(order, order.indexOf(id), by) }
    }
    const at = one.options.findIndex((option) => option.id === id)
    return { ...one, options: moved(one.options, at, by) }
  }

export const setOptionText =
  (id: OptionId, text: LocalisedRich): Edit =>
  (one) => {
    if (!("options" in one)) return one
    return { ...one, options: withText(one.options, id, text) }
  }

export const setFixed =
  (id: OptionId, fixed: boolean): Edit =>
  (one) => {
    if (!("options" in one)) return one
    const options = one.options.map(({ fixed: _before, ...option }) => {
      const isFixed = option.id === id ? fixed : _before === true
      return isFixed ? { ...option, fixed: true } : option
    })
    return { ...one, options }
  }

/** Marks an option right, or takes the mark back; where one answer is asked for, the mark moves. */
export const toggleRight =
  (id: OptionId): Edit =>
  (one) => {
    if (!isChoiceBody(one) || !one.options.some((option) => option.id === id)) return one
    if (one.key.includes(id)) return { ...one, key: one.key.filter((key) => key !== id) }
    const chosen = takesOneOption(one.kind) ? [id] : [...one.key, id]
    return { ...one, key: one.options.map((option) => option.id).filter((key) => chosen.includes(key)) }
  }

type ChoiceBody = Extract<
  AnswerableBody,
  { readonly kind: "single" | "true-false" | "multiple" | "indefinite" }
>
export const isChoiceBody = (one: AnswerableBody): one is ChoiceBody =>
  one.kind === "single" || one.kind === "true-false" || one.kind === "multiple" || one.kind === "indefinite"

// Matching

export const addPrompt =
  (newId: NewId): Edit =>
  (one) =>
    one.kind === "matching" && one.prompts.length < mostOptions
      ? { ...one, prompts: [...one.prompts, emptyOption(newId())] }
      : one

export const removePrompt =
  (id: OptionId): Edit =>
  (one) =>
    one.kind === "matching"
      ? {
          ...one,
          prompts: one.prompts.filter((prompt) => prompt.id !== id),
          key: one.key.filter(([promptId]) => promptId !== id),
        }
      : one

export const setPromptText =
  (id: OptionId, text: LocalisedRich): Edit =>
  (one) =>
    one.kind === "matching" ? { ...one, prompts: withText(one.prompts, id, text) } : one

/** An empty option takes the partner away. */
export const setPartner =
  (promptId: OptionId, optionId: OptionId): Edit =>
  (one) => {
    if (one.kind !== "matching") return one
    const others = one.key.filter(([prompt]) => prompt !== promptId)
    const key: readonly Pair[] = optionId === "" ? others : [...others, [promptId, optionId]]
    return {
      ...one,
      key: key.toSorted(([left], [right]) => placeOf(one.prompts, left) - placeOf(one.prompts, right)),
    }
  }

const placeOf = (options: readonly Option[], id: OptionId) => options.findIndex((option) => option.id === id)

// Law

export const addLaw =
  (law: LawCitation): Edit =>
  (one) =>
    one.laws.some((cited) => saysThePlace(cited, law)) ? one : { ...one, laws: [...one.laws, law] }

export const removeLaw =
  (at: number): Edit =>
  (one) => ({ ...one, laws: one.laws.filter((_, place) => place !== at) })

export const saysThePlace = (one: LawCitation, other: LawCitation): boolean =>
  one.statute === other.statute &&
  one.version === other.version &&
  one.article === other.article &&
  one.paragraph === other.paragraph &&
  one.item === other.item

const withText = (options: readonly Option[], id: OptionId, text: LocalisedRich): readonly Option[] =>
  options.map((option) => (option.id === id ? { ...option, text } : option))

function moved<One>(list: readonly One[], at: number, by: 1 | -1): readonly One[] {
  const to = at + by
  if (at < 0 || to < 0 || to >= list.length) return list
  const next = [...list]
  ;[next[at], next[to]] = [next[to]!, next[at]!]
  return next
}
