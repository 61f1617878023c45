/**
 * GIFT in: each question of the file as an exchange question, in the one language the file is said to be in.
 *
 * Errors: see `parseGift`; what a text had to leave out (images by address, active content) is a remark.
 */
import type { Locale } from "@sworn/question-bank"
import { pathOf } from "../category-path.ts"
import { creditedAs } from "../credits.ts"
import { refusedWords, type Refused } from "../html.ts"
import type { AcceptedText, Credit, ExchangeOption, ExchangeQuestion, LocalisedRich } from "../question.ts"
import type { Fault, ImportReport, Read } from "../report.ts"
import { soundOnly, type SoundFault } from "../sound.ts"
import { richFromGift } from "./formats.ts"
import { parseGift, type GiftAnswer, type GiftFault, type GiftQuestion, type GiftText } from "./parse.ts"

type Refusing = (text: GiftText | null | undefined) => LocalisedRich | undefined

export function readGift(text: string, locale: Locale): ImportReport<GiftFault | Refused | SoundFault> {
  const remarks: Fault<Refused>[] = []
  const file = parseGift(text)
  const questions = file.questions.map((given): Read => {
    const inLocale: Refusing = (piece) => {
      if (piece == null || piece.text === "") return undefined
      const { rich, refused } = richFromGift(piece)
      remarks.push(...refused.map((code) => ({ row: given.row, code, words: refusedWords[code] })))
      return { [locale]: rich }
    }
    return { row: given.row, question: questionOf(given, inLocale, locale) }
  })
  return soundOnly<GiftFault | Refused>({ questions, faults: file.faults, remarks })
}

function questionOf(given: GiftQuestion, inLocale: Refusing, locale: Locale): ExchangeQuestion {
  const sure = (text: GiftText) => inLocale(text) ?? { [locale]: "" }
  const rationale = inLocale(given.generalFeedback)
  const category = pathOf(given.category)
  const common = {
    ...(given.idnumber === null ? {} : { code: given.idnumber }),
    ...(given.name === null ? {} : { title: given.name }),
    stem: sure(given.stem),
    ...(given.tags.length === 0 ? {} : { tags: given.tags }),
    ...(category.length === 0 ? {} : { category }),
    ...(rationale === undefined ? {} : { rationale }),
  }
  const { body } = given
  switch (body.type) {
    case "description":
    case "essay":
      return { ...common, kind: body.type }
    case "multichoice": {
      const kind = body.single ? "single" : "multiple"
      return { ...common, kind, options: optionsOf(body.answers, kind, sure, inLocale) }
    }
    case "truefalse": {
      const onTrue = inLocale(body.onTrue)
      const onFalse = inLocale(body.onFalse)
      return {
        ...common,
        kind: "true-false",
        answer: body.correct,
        ...(onTrue === undefined ? {} : { feedbackOnTrue: onTrue }),
        ...(onFalse === undefined ? {} : { feedbackOnFalse: onFalse }),
      }
    }
    case "shortanswer":
      return {
        ...common,
        kind: "short-text",
        caseMatters: false,
        accepted: body.answers.map((one): AcceptedText => ({
          text: one.answer.text,
          credit: creditOf(one),
          ...feedbackOf(one, inLocale),
        })),
      }
    case "numerical": {
      const otherwise = inLocale(body.otherwise)
      return {
        ...common,
        kind: "numeric",
        accepted: body.answers.map((one) => ({
          value: one.value,
          tolerance: one.tolerance,
          credit: creditOf(one),
          ...feedbackOf(one, inLocale),
        })),
        ...(otherwise === undefined ? {} : { otherwise }),
      }
    }
    case "match": {
      const pairs = body.pairs.map(({ left, right }) => ({ left: sure(left), right: { [locale]: right } }))
      const isPair = (_: unknown, at: number) => body.pairs[at]?.left.text !== ""
      return {
        ...common,
        kind: "matching",
        pairs: pairs.filter(isPair),
        distractors: pairs.filter((pair, at) => !isPair(pair, at)).map(({ right }) => right),
      }
    }
    case "ordering":
      return { ...common, kind: "ordering", items: body.items.map(sure) }
  }
}

function optionsOf(
  answers: readonly GiftAnswer[],
  kind: "single" | "multiple",
  sure: (text: GiftText) => LocalisedRich,
  inLocale: Refusing,
): ExchangeOption[] {
  const credits = creditedAs(kind, answers.map(creditOf))
  return answers.map((one, at) => ({
    text: sure(one.answer),
    right: false,
    ...credits[at],
    ...feedbackOf(one, inLocale),
  }))
}

/** Per cent, without the dust of a division by a hundred. */
const creditOf = ({ fraction }: GiftAnswer): Credit => Number((fraction * 100).toFixed(5))

function feedbackOf(one: GiftAnswer, inLocale: Refusing): { readonly feedback?: LocalisedRich } {
  const feedback = inLocale(one.feedback)
  return feedback === undefined ? {} : { feedback }
}
