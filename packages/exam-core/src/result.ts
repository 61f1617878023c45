/**
 * Results: what a graded attempt amounts to, and who may see it when.
 *
 * Units:  points are whole centipoints.
 * Errors: ratification is refused while something it rests on is open.
 * Source: GRD-1, GRD-11, RES-1, RES-2 and RES-10 in docs/rules.md.
 */
import type { Centipoints } from "@sworn/question-bank"
import { accepted, refused, type Outcome } from "./outcome.ts"

export type Verdict = "passed" | "failed"

export const resultStates = ["provisional", "ratified", "published", "amended", "annulled"] as const
export type ResultState = (typeof resultStates)[number]

export type SubjectScore = {
  readonly subject: string
  readonly earned: Centipoints
  readonly possible: Centipoints
}

/** GRD-1: inclusive, and compared without rounding. */
export const verdictOf = (score: Centipoints, passMark: Centipoints): Verdict =>
  score >= passMark ? "passed" : "failed"

export const ratificationRefusals = [
  "sitting-not-over",
  "attempts-not-graded",
  "nothing-to-ratify",
  "sitting-already-published",
] as const
export type RatificationRefusal = (typeof ratificationRefusals)[number]

/** RES-2, as far as the platform holds its conditions. */
export function acceptRatification(sitting: {
  readonly isOver: boolean
  readonly isPublished: boolean
  readonly attemptCount: number
  readonly gradedCount: number
}): Outcome<{ readonly resultCount: number }, RatificationRefusal> {
  if (!sitting.isOver) return refused("sitting-not-over")
  if (sitting.isPublished) return refused("sitting-already-published")
  if (sitting.attemptCount === 0) return refused("nothing-to-ratify")
  if (sitting.gradedCount < sitting.attemptCount) return refused("attempts-not-graded")
  return accepted({ resultCount: sitting.gradedCount })
}
