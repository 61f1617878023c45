/** What each of Moodle's kinds asks and accepts, as the fields of one of ours; null where it cannot be read. */
import { isBlankText, type Rich } from "@sworn/question-bank"
import { creditedAs } from "../credits.ts"
import type {
  AcceptedNumber,
  AcceptedText,
  ExchangeOption,
  ExchangeQuestion,
  LocalisedRich,
} from "../question.ts"
import type { XmlElement } from "../xml.ts"
import { clozeBody, selectBody } from "./cloze-body.ts"
import {
  childNamed,
  childrenNamed,
  creditOf,
  formatOf,
  isOn,
  localised,
  numberIn,
  richAt,
  tellsAt,
  wordsAt,
  type Desk,
} from "./desk.ts"
import { hotspotBody } from "./marker.ts"

/** A stem of its own is one with blanks in it, or with the words of a marker. */
type Own<Question> = Question extends ExchangeQuestion
  ? Omit<Question, Exclude<keyof ExchangeQuestion, "kind">> & { readonly stem?: LocalisedRich }
  : never
export type Body = Own<ExchangeQuestion>

const bodies: Readonly<Record<string, (desk: Desk) => Body | null>> = {
  multichoice: (desk) => {
    const said = childNamed(desk.question, "single")
    return choiceBody(said === null || isOn(desk.question, "single") ? "single" : "multiple", desk)
  },
  multichoiceset: (desk) => choiceBody("multiple", desk),
  truefalse: trueFalseBody,
  shortanswer: shortTextBody,
  numerical: numericBody,
  matching: matchingBody,
  match: matchingBody,
  ddmatch: matchingBody,
  ordering: orderingBody,
  essay: essayBody,
  description: () => ({ kind: "description" }),
  cloze: clozeBody,
  multianswer: clozeBody,
  gapselect: selectBody,
  ddwtos: selectBody,
  ddmarker: hotspotBody,
}

export function bodyOf(type: string, stem: Rich, desk: Desk): Body | null {
  const body = Object.hasOwn(bodies, type) ? bodies[type] : undefined
  if (body === undefined) return desk.fault("kind-unknown", `question[type=${type.slice(0, 40)}]`)
  if (isBlankText(stem)) return desk.fault("stem-missing", "questiontext")
  return body(desk)
}

function choiceBody(kind: "single" | "multiple", desk: Desk): Body | null {
  const answers = answersOf(desk)
  if (answers.length === 0) return desk.fault("answer-missing", "answer")
  const credits = creditedAs(kind, answers.map(creditOf))
  const isOrdered = childNamed(desk.question, "shuffleanswers") !== null && !isShuffled(desk.question)
  const options = answers.map((answer, at): ExchangeOption => ({
    text: localised(richAt(answer, desk, inherited(desk)), desk),
    right: false,
    ...credits[at],
    ...feedbackAt(answer, desk),
    ...(isOrdered ? { fixed: true } : {}),
  }))
  return { kind, options }
}

/** Old files say it twice, and the last word counts. */
const isShuffled = (question: XmlElement): boolean =>
  /^(?:1|true)$/i.test(wordsAt(childrenNamed(question, "shuffleanswers").at(-1) ?? null))

function trueFalseBody(desk: Desk): Body | null {
  const verdicts = answersOf(desk).map((answer) => ({
    answer,
    verdict: /^(?:true|false)$/i.test(wordsAt(answer)) ? /^true$/i.test(wordsAt(answer)) : null,
  }))
  if (verdicts.length === 0) return desk.fault("answer-missing", "answer")
  const right = verdicts.find(({ answer }) => creditOf(answer) >= 100)
  if (right?.verdict == null) return desk.fault("answer-unreadable", "answer")
  const feedbackOn = (wanted: boolean) => {
    const found = verdicts.find(({ verdict }) => verdict === wanted)?.answer
    return tellsAt(childNamed(found ?? null, "feedback"), desk, inherited(desk))
  }
  const onTrue = feedbackOn(true)
  const onFalse = feedbackOn(false)
  return {
    kind: "true-false",
    answer: right.verdict,
    ...(onTrue === undefined ? {} : { feedbackOnTrue: onTrue }),
    ...(onFalse === undefined ? {} : { feedbackOnFalse: onFalse }),
  }
}

function shortTextBody(desk: Desk): Body | null {
  const accepted = answersOf(desk).map((answer): AcceptedText => ({
    text: wordsAt(answer),
    credit: creditOf(answer),
    ...feedbackAt(answer, desk),
  }))
  if (!accepted.some((one) => one.credit > 0)) return desk.fault("answer-missing", "answer")
  if (accepted.some((one) => one.credit > 0 && one.text.includes("*"))) desk.remark("wildcard-literal")
  return { kind: "short-text", accepted, caseMatters: isOn(desk.question, "usecase") }
}

function numericBody(desk: Desk): Body | null {
  const accepted: AcceptedNumber[] = []
  let otherwise: LocalisedRich | undefined
  for (const answer of answersOf(desk)) {
    const feedback = feedbackAt(answer, desk)
    if (wordsAt(answer) === "*") {
      otherwise = feedback.feedback
      continue
    }
    const value = numberIn(wordsAt(answer))
    const told = wordsAt(answer, "tolerance")
    const tolerance = told === "" ? 0 : numberIn(told)
    if (value === null || tolerance === null || tolerance < 0)
      return desk.fault("answer-unreadable", "answer")
    accepted.push({ value, tolerance, credit: creditOf(answer), ...feedback })
  }
  if (accepted.length === 0) return desk.fault("answer-missing", "answer")
  const unit = unitOf(desk)
  return {
    kind: "numeric",
    accepted,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(unit === "" ? {} : { unit: localised(unit, desk) }),
  }
}

/** The one in which the numbers are given; others would need numbers of their own. */
function unitOf(desk: Desk): string {
  const units = childrenNamed(childNamed(desk.question, "units"), "unit")
  const own = units.find((unit) => numberIn(wordsAt(unit, "multiplier")) === 1)
  if (units.length > (own === undefined ? 0 : 1)) desk.remark("unit-left-out")
  return wordsAt(own ?? null, "unit_name")
}

function matchingBody(desk: Desk): Body | null {
  const pairs = childrenNamed(desk.question, "subquestion").map((one) => {
    const answer = childNamed(one, "answer")
    const isPlain = answer?.getAttribute("format") == null
    return {
      left: richAt(one, desk, inherited(desk)),
      right: isPlain ? wordsAt(answer) : richAt(answer, desk),
    }
  })
  if (pairs.some(({ right }) => right === "")) return desk.fault("answer-missing", "subquestion")
  const whole = pairs.filter(({ left }) => left !== "")
  if (whole.length === 0) return desk.fault("answer-missing", "subquestion")
  return {
    kind: "matching",
    pairs: whole.map(({ left, right }) => ({ left: localised(left, desk), right: localised(right, desk) })),
    distractors: pairs.filter(({ left }) => left === "").map(({ right }) => localised(right, desk)),
  }
}

/** The place of each answer is its fraction. */
function orderingBody(desk: Desk): Body | null {
  const answers = answersOf(desk)
    .map((answer) => ({ answer, place: numberIn(answer.getAttribute("fraction") ?? "") ?? 0 }))
    .toSorted((one, other) => one.place - other.place)
  if (answers.length < 2) return desk.fault("answer-missing", "answer")
  return {
    kind: "ordering",
    items: answers.map(({ answer }) => localised(richAt(answer, desk, inherited(desk)), desk)),
  }
}

function essayBody(desk: Desk): Body {
  if (wordsAt(desk.question, "responsetemplate") !== "") desk.remark("template-left-out")
  const modelAnswer = tellsAt(childNamed(desk.question, "graderinfo"), desk)
  return { kind: "essay", ...(modelAnswer === undefined ? {} : { modelAnswer }) }
}

const answersOf = (desk: Desk): readonly XmlElement[] => childrenNamed(desk.question, "answer")

/** A text without a format has the one of the question. */
const inherited = (desk: Desk) => formatOf(childNamed(desk.question, "questiontext"))

function feedbackAt(answer: XmlElement, desk: Desk): { readonly feedback?: LocalisedRich } {
  const feedback = tellsAt(childNamed(answer, "feedback"), desk, inherited(desk))
  return feedback === undefined ? {} : { feedback }
}
