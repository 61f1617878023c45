/**
 * When an attempt opens, takes responses and is over.
 *
 * The sitting is synchronised: everyone starts and ends together, and a closed browser stops no clock. The client counts
 * down with these functions and the server refuses with them.
 *
 * Units:  instants are UTC milliseconds of the database's clock; durations whole milliseconds. No device clock is read.
 * Errors: none. An impossible timetable is refused when the sitting is planned.
 * Source: SIT-1, SIT-2, TIM-1, TIM-5 and ATT-7 in docs/rules.md.
 */
import type { DurationMs, Instant } from "./units.ts"

export type Timetable = {
  readonly startsAt: Instant
  /** The paper's minutes, with this candidate's accommodation. */
  readonly allowedMs: DurationMs
  /** Time given back for faults (TIM-2). It only ever grows. */
  readonly compensatedMs: DurationMs
  readonly graceMs: DurationMs
}

export const deadlineOf = (timetable: Timetable): Instant =>
  timetable.startsAt + timetable.allowedMs + timetable.compensatedMs

/** From here on nothing more is taken, and the attempt is closed whether or not anyone closed it. */
export const closesAt = (timetable: Timetable): Instant => deadlineOf(timetable) + timetable.graceMs

export const remainingAt = (timetable: Timetable, now: Instant): DurationMs =>
  Math.max(0, deadlineOf(timetable) - now)

export const hasStartedAt = (timetable: Timetable, now: Instant): boolean => now >= timetable.startsAt

/** Whether inputs are open: the candidate may still think and choose. */
export const isOpenAt = (timetable: Timetable, now: Instant): boolean =>
  hasStartedAt(timetable, now) && now < deadlineOf(timetable)

/** Whether data in flight is still taken: to the end of the grace, inclusive. */
export const takesResponsesAt = (timetable: Timetable, now: Instant): boolean =>
  hasStartedAt(timetable, now) && now <= closesAt(timetable)

/** Arrived after the deadline, within the grace: taken, and marked as such. */
export const isLateAt = (timetable: Timetable, now: Instant): boolean => now > deadlineOf(timetable)

/** Extra time of an accommodation, in percent of the paper's minutes (TIM-4), to the whole millisecond. */
export const withAccommodation = (allowedMs: DurationMs, extraPercent: number): DurationMs =>
  allowedMs + Math.round((allowedMs * extraPercent) / 100)
