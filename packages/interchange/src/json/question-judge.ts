/** Every kind of exchange question, to the letter: what the compiler knows of our own, said again for data from outside. */
import { isRich, locales } from "@sworn/question-bank"
import type { ExchangeKind } from "../question.ts"
import { judgeRecord } from "./record-judge.ts"
import {
  isRecord,
  listOf,
  oneOfKinds,
  optional,
  recordOf,
  where,
  type Judge,
  type Optional,
} from "./judge.ts"

const number = (least: number, most: number): Judge =>
  where((value) => typeof value === "number" && value >= least && value <= most)
const whole = (least: number, most: number): Judge =>
  where((value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most)
const flag: Judge = where((value) => typeof value === "boolean")
const line: Judge = where((value) => typeof value === "string" && value.length <= 2_000 && isRich(value))
const oneOf = (...values: readonly string[]): Judge => where((value) => values.some((one) => one === value))

/** One language at least, and no other than ours. */
const text: Judge = (value, path) => {
  const fields = Object.fromEntries(locales.map((one) => [one, optional(where(isRich))]))
  const isEmpty = isRecord(value) && Object.keys(value).length === 0
  return isEmpty ? { code: "field-missing", path: `${path}/${locales[0]}` } : recordOf(fields)(value, path)
}

const credit = number(-100, 100)
const decimal: Judge = where(
  (value) => typeof value === "string" && /^[+-]?\d{1,40}(?:\.\d{1,40})?$/.test(value),
)
const characters = whole(1, 200_000)

type Fields = Readonly<Record<string, Judge | Optional>>

const common: Fields = {
  code: optional(line),
  title: optional(line),
  stem: text,
  level: optional(line),
  subject: optional(line),
  difficulty: optional(whole(1, 5)),
  points: optional(whole(1, 10_000_000)),
  tags: optional(listOf(line)),
  category: optional(listOf(line)),
  laws: optional(listOf(recordOf({ statute: line, article: line, version: optional(line) }))),
  rationale: optional(text),
  feedback: optional(recordOf({ right: optional(text), partly: optional(text), wrong: optional(text) })),
  policeCategory: optional(line),
  pilot: optional(where((value) => value === true)),
}

const option = recordOf({
  text,
  right: flag,
  credit: optional(credit),
  feedback: optional(text),
  fixed: optional(flag),
})
const acceptedText = recordOf({ text: line, credit, feedback: optional(text) })
const acceptedNumber = recordOf({
  value: number(-Number.MAX_VALUE, Number.MAX_VALUE),
  tolerance: number(0, Number.MAX_VALUE),
  credit,
  feedback: optional(text),
  exact: optional(recordOf({ value: decimal, tolerance: decimal })),
})
const area = recordOf({
  shape: oneOf("rectangle", "circle", "polygon"),
  coordinates: listOf(number(0, 100_000), 3, 400),
  right: flag,
})
const mediaId: Judge = where((value) =>
  isRich([{ kind: "paragraph", content: [{ kind: "image", mediaId: value, alt: "" }] }]),
)

const pixels = whole(1, 100_000)
const image = recordOf({
  mediaId,
  alt: line,
  altIn: optional(text),
  size: optional(recordOf({ width: pixels, height: pixels })),
})

const question = (kind: ExchangeKind, own: Fields): Judge =>
  recordOf({ kind: oneOf(kind), ...common, ...own })

const simply =
  (kind: ExchangeKind, fields: Fields) =>
  (own: Fields): Judge =>
    question(kind, { ...fields, ...own })

const simple = {
  single: simply("single", { options: listOf(option) }),
  multiple: simply("multiple", { options: listOf(option) }),
  indefinite: simply("indefinite", { options: listOf(option) }),
  "true-false": simply("true-false", {
    answer: flag,
    labels: optional(listOf(recordOf({ means: flag, text }), 2, 2)),
    feedbackOnTrue: optional(text),
    feedbackOnFalse: optional(text),
  }),
  matching: simply("matching", {
    pairs: listOf(recordOf({ left: text, right: text })),
    distractors: listOf(text),
  }),
  ordering: simply("ordering", { items: listOf(text) }),
  numeric: simply("numeric", {
    accepted: listOf(acceptedNumber),
    otherwise: optional(text),
    unit: optional(text),
  }),
  "short-text": simply("short-text", {
    accepted: listOf(acceptedText),
    caseMatters: flag,
    mostCharacters: optional(characters),
  }),
  cloze: simply("cloze", { gaps: listOf(recordOf({ accepted: listOf(acceptedText), caseMatters: flag })) }),
  essay: simply("essay", { modelAnswer: optional(text), mostCharacters: optional(characters) }),
  hotspot: simply("hotspot", { image, areas: listOf(area) }),
  description: simply("description", {}),
} satisfies Record<Exclude<ExchangeKind, "case-set">, (own: Fields) => Judge>

/** Questions of a case stand alone in no bank, and have no record. */
const inCases = Object.fromEntries(Object.entries(simple).map(([kind, judgeWith]) => [kind, judgeWith({})]))

const judgesOf = (own: Fields): Judge =>
  oneOfKinds({
    ...Object.fromEntries(Object.entries(simple).map(([kind, judgeWith]) => [kind, judgeWith(own)])),
    "case-set": question("case-set", {
      titleIn: optional(text),
      questions: listOf(oneOfKinds(inCases)),
      ...own,
    }),
  })

/** As files of version 1 have them: of the bank they came from they say nothing. */
export const judgeFirstQuestion: Judge = judgesOf({})

export const judgeQuestion: Judge = judgesOf({ record: optional(judgeRecord) })
