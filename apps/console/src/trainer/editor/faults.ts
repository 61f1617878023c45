/**
 * What is missing, at the fields that miss it: `faultsOfBody` says what and in which question, this says in which control.
 *
 * Errors: none. A fault without a control of its own leads to the first one of its part.
 * Source: ITM-1, ITM-4 and ITM-12 in docs/rules.md.
 */
import { letters } from "@sworn/item-view"
import {
  isBlankText,
  inlinesOf,
  locales,
  type Locale,
  type LocalisedRich,
  type Option,
} from "@sworn/question-bank"
import {
  faultsOfBody,
  type AnswerableBody,
  type BodyFault,
  type EnabledKinds,
  type FaultyPlace,
  type ItemBody,
} from "@sworn/question-bank/keyed"
import { optionsInOrder, optionsOfBody } from "./body/edits.ts"
import { words } from "./words.ts"

export type PlacedFault = {
  readonly fault: BodyFault
  readonly field: FaultyPlace["field"]
  /** Counted from 0; null for the item as a whole. */
  readonly question: number | null
  readonly locale: Locale | null
  /** Of an option or a prompt: the letter or number that it goes by. */
  readonly part: string | null
  /** The control to go to. */
  readonly control: string
}

/** One name for each control, known to the field that draws it and to the list that leads to it. */
export const controlOf = (
  field: FaultyPlace["field"],
  question: number | null = null,
  locale: Locale | null = null,
  part?: string,
): string =>
  ["at", field, question, part, locale].filter((one) => one !== null && one !== undefined).join("-")

const textFields = ["title", "scenario", "stem", "rationale", "options", "prompts"]

export function placedFaults(body: ItemBody, enabled: EnabledKinds): readonly PlacedFault[] {
  const seen = new Map<string, number>()
  const found = faultsOfBody(body, enabled).filter(
    (one) => one.fault !== "options-repeat" || saysTwice(body, one),
  )
  return found.map(({ fault, field, answerable, locale }): PlacedFault => {
    const asked = answerable === null ? undefined : body.answerables[answerable]
    const { list, id } = partOf(field, asked, fault, locale, (name) => {
      const before = seen.get(`${answerable} ${name}`) ?? 0
      seen.set(`${answerable} ${name}`, before + 1)
      return before
    })
    const inLanguage =
      textFields.includes(field) || (asked?.kind === "essay" && field === "key") || field === "image"
    const language = inLanguage && !isOfTheWhole(fault) ? (locale ?? "zh-CN") : null
    const part =
      id === undefined
        ? null
        : nameOf(
            field,
            asked,
            list.findIndex((option) => option.id === id),
          )
    return {
      fault,
      field,
      question: answerable,
      locale,
      part,
      control: controlOf(field, answerable, language, id),
    }
  })
}

/** Which of several options or prompts it is: the faults of each come in their order. */
function partOf(
  field: FaultyPlace["field"],
  asked: AnswerableBody | undefined,
  fault: BodyFault,
  locale: Locale | null,
  nth: (name: string) => number,
): { readonly list: readonly Option[]; readonly id: string | undefined } {
  const isListed = (field === "options" || field === "prompts") && !isOfTheWhole(fault)
  if (asked === undefined || !isListed) return { list: [], id: undefined }
  const stored = field === "prompts" ? ("prompts" in asked ? asked.prompts : []) : optionsOfBody(asked)
  const faulty = stored.filter((option) => suffers(option, fault, locale))
  const id = (faulty[nth(`${field} ${fault} ${locale}`)] ?? stored[0])?.id
  return { list: field === "prompts" ? stored : optionsInOrder(asked), id }
}

/** As the fields themselves call it: what is put in order is numbered. */
const nameOf = (field: FaultyPlace["field"], asked: AnswerableBody | undefined, place: number): string =>
  field === "prompts" || asked?.kind === "ordering"
    ? String(place + 1)
    : (letters[place] ?? String(place + 1))

/** Options that are all still empty repeat nothing. */
function saysTwice(body: ItemBody, { answerable }: FaultyPlace): boolean {
  const asked = body.answerables[answerable ?? 0]
  if (asked === undefined) return true
  const lists = [optionsOfBody(asked), "prompts" in asked ? asked.prompts : []]
  return lists.some((list) => {
    const texts = list
      .filter(({ text }) => !isBlankText(text["zh-CN"]))
      .map(({ text }) => JSON.stringify(text["zh-CN"]))
    return new Set(texts).size !== texts.length
  })
}

/** Of the list or the picture itself, not of what one of them says. */
const isOfTheWhole = (fault: BodyFault): boolean =>
  fault === "two-options-at-least" || fault === "picture-missing"

function suffers({ text }: Option, fault: BodyFault, locale: Locale | null): boolean {
  const missing = (text: LocalisedRich) => locales.filter((one) => isBlankText(text[one]))
  switch (fault) {
    case "text-missing":
      return missing(text).length === locales.length
    case "translation-missing":
      return locale !== null && missing(text).length < locales.length && missing(text).includes(locale)
    default: {
      const kind = fault === "image-needs-words" ? "image" : "blank"
      return locale !== null && inlinesOf(text[locale]).some((inline) => inline.kind === kind)
    }
  }
}

/** What is wrong and what to do, in the reader's language. */
export function sentenceOf({ fault, field, locale, part }: PlacedFault): string {
  const { sentences, places } = words().faults
  const { optionInSentence, promptInSentence } = words().options
  const place =
    part === null
      ? places[field]
      : field === "prompts"
        ? promptInSentence(Number(part))
        : optionInSentence(part)
  const language = words().inLanguage[locale ?? "zh-CN"]
  return sentences[fault](place, language)
}
