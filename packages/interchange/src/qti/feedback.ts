/**
 * Feedback: what is said to whom, found by asking the item's rule what it would show for each answer.
 *
 * Errors: none. Feedback whose condition is none of ours is left out and remarked.
 */
import type { LocalisedRich } from "../question.ts"
import type { Feedback } from "./body.ts"
import { isSame, outcomesOf, textOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { namesIn, type Outcomes, type Responses } from "./rules.ts"
import { isBlankText } from "@sworn/question-bank"

export type Answer = {
  readonly id: string
  readonly responses: Responses
  readonly share: number
  /** Of several answers together, for which no feedback of its own can be. */
  readonly isJoint?: boolean
}

export type ReadFeedback = {
  readonly rationale?: LocalisedRich
  readonly result: {
    readonly right?: LocalisedRich
    readonly partly?: LocalisedRich
    readonly wrong?: LocalisedRich
  }
  readonly byAnswer: ReadonlyMap<string, LocalisedRich>
}

/** The outcomes by which our own items show theirs. */
export const ownOutcomes = {
  rationale: "RATIONALE",
  result: "RESULT_FEEDBACK",
  answer: "ANSWER_FEEDBACK",
} as const
export const ownResults = { right: "RIGHT", partly: "PARTLY", wrong: "WRONG" } as const
export const shown = "SHOWN"

type Result = keyof typeof ownResults

type Place =
  | { readonly to: "everyone" }
  | { readonly to: "results"; readonly results: readonly Result[] }
  | { readonly to: "answer"; readonly id: string }

export function readFeedback(answers: readonly Answer[], desk: Desk): ReadFeedback {
  let rationale: LocalisedRich | undefined
  const result: { right?: LocalisedRich; partly?: LocalisedRich; wrong?: LocalisedRich } = {}
  const byAnswer = new Map<string, LocalisedRich>()
  const { besides } = desk
  const outcomes = answers.map(({ responses }) => outcomesOf(desk, responses))
  const besideOthers =
    besides === null
      ? []
      : answers.map(({ responses }) => outcomesOf(desk, new Map([...besides, ...responses])))
  for (const feedback of desk.body.feedback) {
    const text = textIn(feedback, desk)
    if (text === null) desk.lose(feedback)
    if (text === null || isBlankText(text[desk.locale] ?? "")) continue
    const isShownBy = (one: Outcomes) =>
      namesIn(one, feedback.outcome).includes(feedback.identifier) === feedback.showsOnMatch
    const isShown = outcomes.map(isShownBy)
    // What answers to other questions decide on as well, or what nothing decides on, belongs to no one of several.
    const isOfOthers =
      besides !== null &&
      (isShown.every((one) => one) || besideOthers.some((one, at) => isShownBy(one) !== isShown[at]))
    const place = isOfOthers
      ? null
      : desk.own === null
        ? placeOf(feedback, answers, isShown)
        : ownPlaceOf(feedback)
    // What is said twice over to the same people has one place only.
    if (place?.to === "everyone" && rationale === undefined) rationale = text
    else if (place?.to === "results" && place.results.every((one) => result[one] === undefined))
      for (const one of place.results) result[one] = text
    else if (place?.to === "answer" && !byAnswer.has(place.id)) byAnswer.set(place.id, text)
    else desk.lose(feedback)
  }
  return { ...(rationale === undefined ? {} : { rationale }), result, byAnswer }
}

/** Null for what only a program could say; the question stands without it. */
function textIn({ nodes }: Feedback, desk: Desk): LocalisedRich | null {
  try {
    return textOf(desk, nodes)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

function ownPlaceOf({ outcome, identifier }: Feedback): Place | null {
  if (outcome === ownOutcomes.rationale) return { to: "everyone" }
  if (outcome === ownOutcomes.answer) return { to: "answer", id: identifier }
  const result = allResults.find((one) => ownResults[one] === identifier)
  return outcome === ownOutcomes.result && result !== undefined ? { to: "results", results: [result] } : null
}

const allResults: readonly Result[] = ["right", "partly", "wrong"]

const resultOf = ({ share }: Answer): Result =>
  isSame(share, 1) ? "right" : share < 1e-6 ? "wrong" : "partly"

function placeOf(feedback: Feedback, answers: readonly Answer[], isShown: readonly boolean[]): Place | null {
  const shownTo = answers.filter((_, at) => isShown[at])
  if (shownTo.length === 0) return null
  const alone = answers.filter((answer) => answer.isJoint !== true)
  const shownAlone = shownTo.filter((answer) => answer.isJoint !== true)
  const [only] = shownAlone
  const isOnly = shownAlone.length === 1 && only !== undefined
  if (isOnly && only.id === feedback.identifier) return { to: "answer", id: only.id }
  if (shownTo.length === answers.length) return { to: "everyone" }
  const results = allResults.filter((one) => shownTo.some((answer) => resultOf(answer) === one))
  const isByResult = answers.every(
    (answer) => shownTo.includes(answer) === results.includes(resultOf(answer)),
  )
  if (isByResult) return { to: "results", results }
  return isOnly && alone.length === answers.length ? { to: "answer", id: only.id } : null
}
