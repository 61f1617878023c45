import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  closesAt,
  deadlineOf,
  isLateAt,
  isOpenAt,
  remainingAt,
  takesResponsesAt,
  withAccommodation,
} from "./timing.ts"
import { minutes, seconds } from "./units.ts"

const nine = Date.parse("2026-11-24T01:00:00Z")
const timetable = { startsAt: nine, allowedMs: minutes(120), compensatedMs: 0, graceMs: seconds(30) }

describe("an attempt's time", () => {
  it("runs from the sitting's start, whenever the candidate came (TIM-1, SIT-2)", () => {
    expect(deadlineOf(timetable)).toBe(nine + minutes(120))
    expect(remainingAt(timetable, nine + minutes(20))).toBe(minutes(100))
  })

  it("grows by accommodation and by compensation (TIM-2, TIM-4)", () => {
    const allowedMs = withAccommodation(minutes(120), 25)
    expect(deadlineOf({ ...timetable, allowedMs, compensatedMs: minutes(7) })).toBe(nine + minutes(157))
  })

  it("locks inputs at the deadline and takes what is in flight to the end of the grace, inclusive (TIM-5)", () => {
    const deadline = deadlineOf(timetable)
    expect(isOpenAt(timetable, deadline - 1)).toBe(true)
    expect(isOpenAt(timetable, deadline)).toBe(false)
    expect(takesResponsesAt(timetable, closesAt(timetable))).toBe(true)
    expect(takesResponsesAt(timetable, closesAt(timetable) + 1)).toBe(false)
    expect(isLateAt(timetable, deadline)).toBe(false)
    expect(isLateAt(timetable, deadline + 1)).toBe(true)
  })

  it("takes nothing before the start", () => {
    expect(takesResponsesAt(timetable, nine - 1)).toBe(false)
    expect(isOpenAt(timetable, nine)).toBe(true)
  })

  it("never closes before its own deadline, whatever its timetable (R7)", () => {
    const span = fc.integer({ min: 0, max: minutes(600) })
    fc.assert(
      fc.property(
        fc.record({ allowedMs: span, compensatedMs: span, graceMs: span }),
        span,
        (own, elapsed) => {
          const one = { startsAt: nine, ...own }
          const now = nine + elapsed
          fc.pre(now <= deadlineOf(one))
          expect(takesResponsesAt(one, now)).toBe(true)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
