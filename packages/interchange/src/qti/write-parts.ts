/**
 * What makes a question of each kind in QTI: the responses it takes with what is right, and the interaction that takes
 * them.
 */
import type {
  Credit,
  ExchangeChoice,
  ExchangeCloze,
  ExchangeHotspot,
  ExchangeMatching,
  ExchangeShortText,
  Gap,
  LocalisedRich,
  SimpleQuestion,
} from "../question.ts"
import { usualCredit } from "../question.ts"
import { areaOfShape } from "./areas.ts"
import { attributeText } from "./pen.ts"
import { xmlText } from "../xml-text.ts"
import type { Pen } from "./write-item.ts"

/** How what was given becomes a score. */
export type Scoring =
  | { readonly by: "nobody" }
  | { readonly by: "match_correct" | "map_response" | "map_response_point" }
  | {
      readonly by: "numbers"
      readonly accepted: readonly {
        readonly value: number
        readonly tolerance: number
        readonly credit: Credit
      }[]
    }
  /** Every blank right, or each blank's share. */
  | { readonly by: "blanks"; readonly count: number; readonly isWhole: boolean }

export type Answered = {
  readonly id: string
  readonly feedback: LocalisedRich | undefined
  /** How the rule knows that it was given, where it is not named by the response itself. */
  readonly test?: string
}

export type Parts = {
  readonly declarations: string
  readonly body: string
  readonly scoring: Scoring
  readonly answers: readonly Answered[]
}

export const share = (credit: Credit): string => String(credit / 100)

const response = (identifier: string, cardinality: string, baseType: string, inner: string): string =>
  `<qti-response-declaration identifier="${identifier}" cardinality="${cardinality}" base-type="${baseType}">${inner}</qti-response-declaration>`

const correct = (values: readonly string[]): string =>
  values.length === 0
    ? ""
    : `<qti-correct-response>${values.map((one) => `<qti-value>${xmlText(one)}</qti-value>`).join("")}</qti-correct-response>`

export function partsOf(question: SimpleQuestion, pen: Pen): Parts | null {
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return choiceParts(question, pen)
    case "true-false": {
      const words =
        pen.locale === "zh-CN" ? { true: "正确", false: "错误" } : { true: "True", false: "False" }
      const option = (id: "true" | "false") =>
        `<qti-simple-choice identifier="${id}">${words[id]}</qti-simple-choice>`
      return {
        declarations: response("RESPONSE", "single", "identifier", correct([String(question.answer)])),
        body: `${pen.flow(question.stem)}<qti-choice-interaction response-identifier="RESPONSE" max-choices="1" shuffle="false">${option("true")}${option("false")}</qti-choice-interaction>`,
        scoring: { by: "match_correct" },
        answers: [
          { id: "true", feedback: question.feedbackOnTrue },
          { id: "false", feedback: question.feedbackOnFalse },
        ],
      }
    }
    case "matching":
      return matchingParts(question, pen)
    case "ordering": {
      if (question.items.length < 2) return null
      const ids = question.items.map((_, at) => `ITEM_${at + 1}`)
      const choices = question.items.map(
        (item, at) => `<qti-simple-choice identifier="${ids[at]}">${pen.flow(item)}</qti-simple-choice>`,
      )
      return {
        declarations: response("RESPONSE", "ordered", "identifier", correct(ids)),
        body: `${pen.flow(question.stem)}<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${choices.join("")}</qti-order-interaction>`,
        scoring: { by: "match_correct" },
        answers: [],
      }
    }
    case "numeric": {
      const { accepted, otherwise } = question
      const [first] = accepted.toSorted((one, other) => other.credit - one.credit)
      if (first === undefined) return null
      return {
        declarations: response("RESPONSE", "single", "float", correct([String(first.value)])),
        body: `${pen.flow(question.stem)}${entryParagraph("RESPONSE")}`,
        scoring: { by: "numbers", accepted },
        answers: [
          ...accepted.map((one, at) => ({
            id: `ANSWER_${at + 1}`,
            feedback: one.feedback,
            test: numberTest(one),
          })),
          { id: "OTHER", feedback: otherwise, test: "otherwise" },
        ],
      }
    }
    case "short-text":
      return shortTextParts(question, pen)
    case "cloze":
      return clozeParts(question, pen)
    case "essay": {
      const { modelAnswer } = question
      const rubric =
        modelAnswer === undefined
          ? ""
          : `<qti-rubric-block use="scoring" view="scorer"><qti-content-body>${pen.flow(modelAnswer)}</qti-content-body></qti-rubric-block>`
      return {
        declarations: response("RESPONSE", "single", "string", ""),
        body: `${pen.flow(question.stem)}${rubric}<qti-extended-text-interaction response-identifier="RESPONSE"/>`,
        scoring: { by: "nobody" },
        answers: [],
      }
    }
    case "hotspot":
      return hotspotParts(question, pen)
    case "description":
      return { declarations: "", body: pen.flow(question.stem), scoring: { by: "nobody" }, answers: [] }
  }
}

const entry = (identifier: string): string =>
  `<qti-text-entry-interaction response-identifier="${identifier}"/>`
const entryParagraph = (identifier: string): string => `<p>${entry(identifier)}</p>`

function choiceParts(question: ExchangeChoice, pen: Pen): Parts | null {
  const { kind, options } = question
  const keys = options.flatMap((option, at) => (option.right ? [optionId(at)] : []))
  if (options.length < 2 || keys.length === 0) return null
  const isSingle = kind === "single"
  if (isSingle && keys.length > 1) return null
  const hasCredits = options.some((option) => option.credit !== undefined)
  const entries = options.map(
    (option, at) =>
      `<qti-map-entry map-key="${optionId(at)}" mapped-value="${share(option.credit ?? usualCredit(kind, option.right, keys.length))}"/>`,
  )
  const mapping = hasCredits
    ? `<qti-mapping${isSingle ? "" : ' lower-bound="0" upper-bound="1"'} default-value="0">${entries.join("")}</qti-mapping>`
    : ""
  const choices = options.map(
    (option, at) =>
      `<qti-simple-choice identifier="${optionId(at)}"${option.fixed ? ' fixed="true"' : ""}>${pen.flow(option.text)}</qti-simple-choice>`,
  )
  return {
    declarations: response(
      "RESPONSE",
      isSingle ? "single" : "multiple",
      "identifier",
      correct(keys) + mapping,
    ),
    body: `${pen.flow(question.stem)}<qti-choice-interaction response-identifier="RESPONSE" max-choices="${isSingle ? 1 : 0}" shuffle="true">${choices.join("")}</qti-choice-interaction>`,
    scoring: { by: hasCredits ? "map_response" : "match_correct" },
    answers: options.map((option, at) => ({ id: optionId(at), feedback: option.feedback })),
  }
}

const optionId = (at: number): string => `OPTION_${at + 1}`

function matchingParts(question: ExchangeMatching, pen: Pen): Parts | null {
  const { pairs, distractors } = question
  // One and the same partner of several is written once; a wrong one that looks like a right one cannot be.
  const looks = (text: LocalisedRich) => JSON.stringify(pen.take(text))
  const rights = [...new Map(pairs.map(({ right }) => [looks(right), right])).values()]
  const targets = [...rights, ...distractors]
  if (pairs.length === 0 || new Set(targets.map(looks)).size !== targets.length) return null
  const at = new Map(rights.map((right, own) => [looks(right), `RIGHT_${own + 1}`]))
  const choice = (id: string, text: LocalisedRich, most: number) =>
    `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${pen.flow(text)}</qti-simple-associable-choice>`
  const lefts = pairs.map(({ left }, own) => choice(`LEFT_${own + 1}`, left, 1))
  const all = targets.map((text, own) => choice(`RIGHT_${own + 1}`, text, 0))
  const key = pairs.map(({ right }, own) => `LEFT_${own + 1} ${at.get(looks(right))}`)
  return {
    declarations: response("RESPONSE", "multiple", "directedPair", correct(key)),
    body: `${pen.flow(question.stem)}<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${pairs.length}"><qti-simple-match-set>${lefts.join("")}</qti-simple-match-set><qti-simple-match-set>${all.join("")}</qti-simple-match-set></qti-match-interaction>`,
    scoring: { by: "match_correct" },
    answers: [],
  }
}

function mappingOf({ accepted, caseMatters }: Gap): string {
  const entries = accepted.map(
    ({ text, credit }) =>
      `<qti-map-entry map-key="${attributeText(text)}" mapped-value="${share(credit)}" case-sensitive="${caseMatters}"/>`,
  )
  return `<qti-mapping default-value="0">${entries.join("")}</qti-mapping>`
}

const firstBest = ({ accepted }: Gap): string =>
  accepted.toSorted((one, other) => other.credit - one.credit)[0]?.text ?? ""

/** Nothing to accept, or nothing in it, is no answer that QTI can compare with. */
const canBeAsked = ({ accepted }: Gap): boolean =>
  accepted.length > 0 && accepted.every(({ text }) => text.trim() !== "")

function shortTextParts(question: ExchangeShortText, pen: Pen): Parts | null {
  if (!canBeAsked(question)) return null
  const inner = correct([firstBest(question)]) + mappingOf(question)
  return {
    declarations: response("RESPONSE", "single", "string", inner),
    body: `${pen.flow(question.stem)}${entryParagraph("RESPONSE")}`,
    scoring: { by: "map_response" },
    answers: question.accepted.map((one, at) => ({
      id: `ANSWER_${at + 1}`,
      feedback: one.feedback,
      test: `<qti-string-match case-sensitive="${question.caseMatters}"><qti-variable identifier="RESPONSE"/><qti-base-value base-type="string">${xmlText(one.text)}</qti-base-value></qti-string-match>`,
    })),
  }
}

function clozeParts(question: ExchangeCloze, pen: Pen): Parts | null {
  const { gaps } = question
  if (gaps.length === 0 || !gaps.every(canBeAsked)) return null
  const drawn = new Set<number>()
  const body = pen.flow(question.stem, (number) => {
    if (number > gaps.length || drawn.has(number)) return "_____"
    drawn.add(number)
    return entry(`RESPONSE_${number}`)
  })
  const undrawn = gaps.flatMap((_, at) => (drawn.has(at + 1) ? [] : [entryParagraph(`RESPONSE_${at + 1}`)]))
  return {
    declarations: gaps
      .map((gap, at) =>
        response(`RESPONSE_${at + 1}`, "single", "string", correct([firstBest(gap)]) + mappingOf(gap)),
      )
      .join(""),
    body: body + undrawn.join(""),
    scoring: {
      by: "blanks",
      count: gaps.length,
      isWhole: gaps.every((gap) => gap.accepted.every(({ credit }) => credit === 100)),
    },
    answers: [],
  }
}

const shapeNames = { rectangle: "rect", circle: "circle", polygon: "poly" } as const

function hotspotParts(question: ExchangeHotspot, pen: Pen): Parts | null {
  const { image, areas } = question
  const address = pen.addressOf(image.mediaId)
  const areSound = areas.every(
    ({ shape, coordinates }) =>
      areaOfShape({ shape, coordinates }) !== null && coordinates.every((one) => Number.isSafeInteger(one)),
  )
  if (address === null || !areSound || !areas.some(({ right }) => right)) return null
  const entries = areas.map(
    ({ shape, coordinates, right }) =>
      `<qti-area-map-entry shape="${shapeNames[shape]}" coords="${coordinates.join(",")}" mapped-value="${right ? 1 : 0}"/>`,
  )
  const mapping = `<qti-area-mapping lower-bound="0" upper-bound="1" default-value="0">${entries.join("")}</qti-area-mapping>`
  return {
    declarations: response("RESPONSE", "single", "point", mapping),
    body: `${pen.flow(question.stem)}<qti-select-point-interaction response-identifier="RESPONSE" max-choices="1"><img src="${attributeText(address)}" alt="${attributeText(image.alt)}"/></qti-select-point-interaction>`,
    scoring: { by: "map_response_point" },
    answers: [],
  }
}

export function numberTest({
  value,
  tolerance,
}: {
  readonly value: number
  readonly tolerance: number
}): string {
  const how =
    tolerance === 0
      ? 'tolerance-mode="exact"'
      : `tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}"`
  return `<qti-equal ${how}><qti-variable identifier="RESPONSE"/><qti-base-value base-type="float">${value}</qti-base-value></qti-equal>`
}
