import type { AttemptStanding } from "@sworn/contract/candidate"
import { closureAt, type AttemptState, type Instant } from "@sworn/exam-core"

/** Where an attempt stands at the moment it was read. */
export const standingOf = (attempt: AttemptState & { readonly now: Instant }): AttemptStanding => ({
  attemptId: attempt.attemptId,
  now: attempt.now,
  timetable: attempt.timetable,
  epoch: attempt.leaseEpoch,
  state: closureAt(attempt, attempt.now).state,
})
