/**
 * Feedback: what is said to whom, found by asking the item's rule what it would show for each answer.
 *
 * Errors: none. Feedback whose condition is none of ours is left out and remarked.
 */
import type { LocalisedRich } from "../question.ts"
import type { Feedback } from "./body.ts"
import { isSame, outcomesOf, textOf, type Desk } from "./desk.ts"
import { namesIn, type Responses } from "./rules.ts"
import { isBlankText } from "@sworn/question-bank"

export type Answer = { readonly id: string; readonly responses: Responses; readonly share: number }

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

type Place =
  | { readonly to: "everyone" }
  | { readonly to: "result"; readonly result: keyof typeof ownResults }
  | { readonly to: "answer"; readonly id: string }

export function readFeedback(answers: readonly Answer[], desk: Desk): ReadFeedback {
  let rationale: LocalisedRich | undefined
  const result: { right?: LocalisedRich; partly?: LocalisedRich; wrong?: LocalisedRich } = {}
  const byAnswer = new Map<string, LocalisedRich>()
  const outcomes = answers.map(({ responses }) => outcomesOf(desk, responses))
  for (const feedback of desk.body.feedback) {
    const text = textOf(desk, feedback.nodes)
    if (isBlankText(text[desk.locale] ?? "")) continue
    const isShown = outcomes.map(
      (one) => namesIn(one, feedback.outcome).includes(feedback.identifier) === feedback.showsOnMatch,
    )
    const place = desk.own === null ? placeOf(feedback, answers, isShown) : ownPlaceOf(feedback)
    // What is said twice over to the same people has one place only.
    if (place?.to === "everyone" && rationale === undefined) rationale = text
    else if (place?.to === "result" && result[place.result] === undefined) result[place.result] = text
    else if (place?.to === "answer" && !byAnswer.has(place.id)) byAnswer.set(place.id, text)
    else desk.remark("feedback-lost")
  }
  return { ...(rationale === undefined ? {} : { rationale }), result, byAnswer }
}

function ownPlaceOf({ outcome, identifier }: Feedback): Place | null {
  if (outcome === ownOutcomes.rationale) return { to: "everyone" }
  if (outcome === ownOutcomes.answer) return { to: "answer", id: identifier }
  const results = ["right", "partly", "wrong"] as const
  const result = results.find((one) => ownResults[one] === identifier)
  return outcome === ownOutcomes.result && result !== undefined ? { to: "result", result } : null
}

function placeOf(feedback: Feedback, answers: readonly Answer[], isShown: readonly boolean[]): Place | null {
  const areExactly = (belongs: (answer: Answer) => boolean) =>
    answers.some(belongs) && answers.every((answer, at) => isShown[at] === belongs(answer))
  const own = answers.find(({ id }) => id === feedback.identifier)
  if (own !== undefined && areExactly((answer) => answer === own)) return { to: "answer", id: own.id }
  if (answers.length > 0 && isShown.every(Boolean)) return { to: "everyone" }
  if (areExactly(({ share }) => isSame(share, 1))) return { to: "result", result: "right" }
  if (areExactly(({ share }) => share < 1e-6)) return { to: "result", result: "wrong" }
  if (areExactly(({ share }) => share >= 1e-6 && !isSame(share, 1))) return { to: "result", result: "partly" }
  const only = answers.filter((_, at) => isShown[at])
  return only.length === 1 && only[0] !== undefined ? { to: "answer", id: only[0].id } : null
}
