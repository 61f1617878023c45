/**
 * One candidate's attempt at one paper: what may be written into its journal, and when it is over.
 *
 * Units:  instants are UTC milliseconds of the database's clock.
 * Errors: returned as refusals; when several apply, the first in the list is the one given.
 * Source: ATT-1, ATT-2, ATT-5, ATT-6, ATT-7, SIT-1, TIM-1 and TIM-5 in docs/rules.md.
 */
import { fits, type ItemOutline, type Response } from "@sworn/question-bank"
import { accepted, refused, type Outcome } from "./outcome.ts"
import { closesAt, deadlineOf, hasStartedAt, isLateAt, takesResponsesAt, type Timetable } from "./timing.ts"
import type { DurationMs, Instant } from "./units.ts"

/** What the candidate's device sends: a response to an item, or a mark on it. */
export type Entry = {
  readonly epoch: number
  readonly seq: number
  readonly itemId: string
} & ({ readonly response: Response } | { readonly marked: boolean })

export type AttemptState = {
  readonly attemptId: string
  readonly timetable: Timetable
  /** The device lease: every opening of the attempt raises it, and only the newest device writes. */
  readonly leaseEpoch: number
  readonly handedInAt: Instant | null
}

/** Items of the attempt's paper, by id. */
export type ItemLookup = (itemId: string) => ItemOutline | undefined

export const entryRefusals = [
  "attempt-handed-in",
  "attempt-not-started",
  "time-is-up",
  "device-superseded",
  "item-not-on-paper",
  "response-does-not-fit",
] as const
export type EntryRefusal = (typeof entryRefusals)[number]

export type AcceptedEntry = { readonly at: Instant; readonly late: boolean }

/** Whether a new entry may be journalled now. Repetition and order are the journal's to judge (`journal.ts`). */
export function acceptEntry(
  attempt: AttemptState,
  itemOf: ItemLookup,
  entry: Entry,
  now: Instant,
): Outcome<AcceptedEntry, EntryRefusal> {
  if (attempt.handedInAt !== null) return refused("attempt-handed-in")
  if (!hasStartedAt(attempt.timetable, now)) return refused("attempt-not-started")
  if (!takesResponsesAt(attempt.timetable, now)) return refused("time-is-up")
  if (entry.epoch !== attempt.leaseEpoch) return refused("device-superseded")

  const item = itemOf(entry.itemId)
  if (item === undefined) return refused("item-not-on-paper")
  if ("response" in entry && !fits(item, entry.response)) return refused("response-does-not-fit")

  return accepted({ at: now, late: isLateAt(attempt.timetable, now) })
}

export const handInRefusals = [
  "attempt-not-started",
  "time-is-up",
  "device-superseded",
  "nothing-answered",
  "too-early-to-hand-in",
] as const
export type HandInRefusal = (typeof handInRefusals)[number]

/** ATT-7. A second hand-in is not judged here: it is answered with the first one's receipt. */
export function acceptHandIn(
  attempt: AttemptState,
  command: { readonly epoch: number; readonly answeredCount: number; readonly handInOpensMs: DurationMs },
  now: Instant,
): Outcome<AcceptedEntry, HandInRefusal> {
  const { timetable } = attempt
  if (!hasStartedAt(timetable, now)) return refused("attempt-not-started")
  if (!takesResponsesAt(timetable, now)) return refused("time-is-up")
  if (command.epoch !== attempt.leaseEpoch) return refused("device-superseded")
  if (command.answeredCount === 0) return refused("nothing-answered")
  if (now < timetable.startsAt + command.handInOpensMs) return refused("too-early-to-hand-in")

  return accepted({ at: now, late: isLateAt(timetable, now) })
}

export const openRefusals = [
  "attempt-handed-in",
  "check-in-not-open",
  "entry-closed",
  "time-is-up",
  "device-needs-release",
] as const
export type OpenRefusal = (typeof openRefusals)[number]

/** ATT-5: what a device can show for itself when it opens an attempt that was opened before. */
export type OpeningDevice = {
  /** It is the one that opened it last. */
  readonly holdsLease: boolean
  /** It brought an invigilator's code for another device. */
  readonly isReleased: boolean
}

/**
 * SIT-1: when a device may open the attempt; whoever has opened it before may return until it closes. ATT-6: on the same
 * device freely, ATT-5: on another one with the invigilator's release.
 */
export function acceptOpening(
  attempt: AttemptState,
  rules: { readonly checkInOpensMs: DurationMs; readonly entryClosesMs: DurationMs },
  device: OpeningDevice,
  now: Instant,
): Outcome<{ readonly epoch: number }, OpenRefusal> {
  const { timetable } = attempt
  if (attempt.handedInAt !== null) return refused("attempt-handed-in")
  if (now < timetable.startsAt - rules.checkInOpensMs) return refused("check-in-not-open")

  const isReturning = attempt.leaseEpoch > 0
  if (!isReturning && now > timetable.startsAt + rules.entryClosesMs) return refused("entry-closed")
  if (now > closesAt(timetable)) return refused("time-is-up")
  if (isReturning && !device.holdsLease && !device.isReleased) return refused("device-needs-release")

  return accepted({ epoch: attempt.leaseEpoch + 1 })
}

export type Closure =
  | { readonly state: "open" }
  | { readonly state: "submitted"; readonly at: Instant }
  | { readonly state: "auto_submitted"; readonly at: Instant }

/** Closing is arithmetic over the timetable and the journal (TIM-5): no job, browser or request takes part. */
export function closureAt(attempt: AttemptState, now: Instant): Closure {
  if (attempt.handedInAt !== null) return { state: "submitted", at: attempt.handedInAt }
  if (now > closesAt(attempt.timetable)) return { state: "auto_submitted", at: deadlineOf(attempt.timetable) }
  return { state: "open" }
}
