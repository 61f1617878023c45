/**
 * What a question asks and takes as right, in the bank's own shape: a case for every kind, each with ids of its own.
 *
 * Errors: as `bodyOfQuestion`.
 * Source: ITM-3 in docs/rules.md.
 */
import { isBlankText, type Option } from "@sworn/question-bank"
import type { AnswerableBody, HotspotArea, NumberKey, TextKey } from "@sworn/question-bank/keyed"
import type {
  AcceptedNumber,
  AcceptedText,
  HotspotArea as ExchangeArea,
  LocalisedRich,
  SimpleQuestion,
} from "../question.ts"
import type { Turning } from "./body.ts"
import { bankBounds } from "./bounds.ts"

type WithoutCommon<Body> = Body extends unknown
  ? Omit<Body, "id" | "subject" | "stem" | "rationale" | "laws">
  : never
export type Asked = WithoutCommon<AnswerableBody>

export const usualVerdicts = {
  true: { "zh-CN": "正确", en: "True" },
  false: { "zh-CN": "错误", en: "False" },
} as const

const usualCharacters = { "short-text": 200, essay: 4_000 } as const

export function askedOf(question: SimpleQuestion, turning: Turning): Asked | null {
  const { desk, found, remark, whole } = turning
  const option = (text: LocalisedRich, fixed = false): Option => ({
    id: desk.newId(),
    text: whole(text),
    ...(fixed ? { fixed } : {}),
  })
  const bounded = (count: number, most: number) => {
    if (count > most) found("more-than-the-bank-takes")
  }
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite": {
      bounded(question.options.length, bankBounds.options)
      if (question.options.some((one) => one.feedback !== undefined)) remark("feedback")
      if (question.options.some((one) => one.credit !== undefined)) remark("credit")
      const options = question.options.map((one) => option(one.text, one.fixed))
      const key = options.filter((_, at) => question.options[at]?.right).map(({ id }) => id)
      return { kind: question.kind, options, key }
    }
    case "true-false": {
      if (question.feedbackOnTrue ?? question.feedbackOnFalse) remark("feedback")
      if (question.labels === undefined) {
        const options = [true, false].map((verdict) => {
          const id = verdict ? "true" : "false"
          return { id, text: usualVerdicts[id] }
        })
        return { kind: "true-false", options, key: [question.answer ? "true" : "false"] }
      }
      const options = question.labels.map((label) => option(label.text))
      const right = question.labels.findIndex((label) => label.means === question.answer)
      return { kind: "true-false", options, key: options.slice(right, right + 1).map(({ id }) => id) }
    }
    case "matching": {
      const rights = [...question.pairs.map((pair) => pair.right), ...question.distractors]
      const byText = new Map<string, Option>()
      for (const right of rights) {
        const text = JSON.stringify(right)
        if (!byText.has(text)) byText.set(text, option(right))
      }
      const prompts = question.pairs.map((pair) => option(pair.left))
      bounded(Math.max(prompts.length, byText.size), bankBounds.options)
      if (question.pairs.some((pair) => isNothing(pair.right))) found("match-has-no-partner")
      const key = question.pairs.map(
        (pair, at) => [prompts[at]?.id ?? "", byText.get(JSON.stringify(pair.right))?.id ?? ""] as const,
      )
      return { kind: "matching", prompts, options: [...byText.values()], key }
    }
    case "ordering": {
      bounded(question.items.length, bankBounds.options)
      const options = question.items.map((item) => option(item))
      return { kind: "ordering", options, key: options.map(({ id }) => id) }
    }
    case "numeric": {
      if (question.otherwise ?? question.accepted.some((one) => one.feedback)) remark("feedback")
      const key = wholly(question.accepted, turning).map(numberKeyOf)
      bounded(key.length, bankBounds.numbers)
      const unit = question.unit === undefined ? null : whole(question.unit)
      return { kind: "numeric", unit: unit === null ? null : plainly(unit), key }
    }
    case "cloze":
      bounded(question.gaps.length, bankBounds.gaps)
      return {
        kind: "cloze",
        key: question.gaps.map((gap) => textKeyOf(gap.accepted, gap.caseMatters, turning)),
      }
    case "short-text": {
      const { kind, mostCharacters = usualCharacters[kind], accepted, caseMatters } = question
      return { kind, mostCharacters, key: textKeyOf(accepted, caseMatters, turning) }
    }
    case "essay": {
      const { kind, mostCharacters = usualCharacters[kind], modelAnswer } = question
      return { kind, mostCharacters, key: whole(modelAnswer) }
    }
    case "hotspot": {
      const { image, areas } = question
      const medium = desk.mediumOf(image.mediaId)
      if (medium === null) found("image-not-there")
      if (areas.some((area) => !area.right)) remark("wrong-areas")
      const alt = plainly(whole(image.altIn ?? inLanguagesOf(image.alt, question.stem)))
      const { mediaId, width, height } = medium ?? { mediaId: image.mediaId, width: 1, height: 1 }
      const key = areas.filter((area) => area.right).map(areaOf)
      bounded(key.length, bankBounds.areas)
      bounded(Math.max(0, ...areas.map((area) => area.coordinates.length / 2)), bankBounds.corners)
      return { kind: "hotspot", image: { mediaId, alt, width, height }, key }
    }
    case "description":
      found("kind-not-in-bank")
      return null
  }
}

const isNothing = (text: LocalisedRich): boolean => Object.values(text).every((rich) => isBlankText(rich))

/** What earns less than the whole is no right answer of the bank's. */
function wholly<Accepted extends { readonly credit: number }>(
  accepted: readonly Accepted[],
  { remark }: Turning,
): readonly Accepted[] {
  const whole = accepted.filter((one) => one.credit >= 100)
  if (whole.length < accepted.length) remark("lesser-answers")
  return whole
}

function textKeyOf(accepted: readonly AcceptedText[], caseMatters: boolean, turning: Turning): TextKey {
  if (accepted.some((one) => one.feedback !== undefined)) turning.remark("feedback")
  const texts = wholly(accepted, turning).map(({ text }) => text)
  const { accepted: most, acceptedCharacters } = bankBounds
  const isBeyond = texts.length > most || texts.some((text) => text.length > acceptedCharacters)
  if (isBeyond) turning.found("more-than-the-bank-takes")
  return { accepted: texts, caseMatters }
}

const numberKeyOf = ({ value, tolerance, exact }: AcceptedNumber): NumberKey =>
  exact ?? { value: decimalText(value), tolerance: decimalText(tolerance) }

/** Without an exponent, which people do not write and the bank does not read. */
export const decimalText = (value: number): string => {
  const text = String(value)
  return /e/i.test(text) ? withoutLastZeros(value.toFixed(20)) : text
}

function withoutLastZeros(text: string): string {
  let end = text.length
  while (text[end - 1] === "0") end -= 1
  return text.slice(0, text[end - 1] === "." ? end - 1 : end)
}

const plainly = (text: { readonly "zh-CN": unknown; readonly en: unknown }) => ({
  "zh-CN": typeof text["zh-CN"] === "string" ? text["zh-CN"] : "",
  en: typeof text.en === "string" ? text.en : "",
})

const inLanguagesOf = (words: string, text: LocalisedRich): LocalisedRich =>
  Object.fromEntries(Object.keys(text).map((locale) => [locale, words]))

function areaOf({ shape, coordinates }: ExchangeArea): HotspotArea {
  const [first = 0, second = 0, third = 0, fourth = 0] = coordinates.map(Math.round)
  switch (shape) {
    case "rectangle":
      return { shape, x: first, y: second, width: third - first, height: fourth - second }
    case "circle":
      return { shape, x: first, y: second, radius: third }
    case "polygon":
      return { shape, points: pairsOf(coordinates.map(Math.round)) }
  }
}

const pairsOf = (numbers: readonly number[]): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [
    numbers[at * 2] ?? 0,
    numbers[at * 2 + 1] ?? 0,
  ])
