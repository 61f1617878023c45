import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, addMonths, dayOf, isDay, startOfDay, yearOf } from "./calendar.ts"

describe("a calendar day", () => {
  it("is cut at midnight in Shanghai, eight hours before UTC's (REC-6)", () => {
    expect(dayOf(Date.parse("2026-12-31T15:59:59.999Z"))).toBe("2026-12-31")
    expect(dayOf(Date.parse("2026-12-31T16:00:00.000Z"))).toBe("2027-01-01")
  })

  it("begins at its own midnight, and lasts until the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = addDays("1991-01-01", days)
        expect(dayOf(startOfDay(day))).toBe(day)
        expect(dayOf(startOfDay(day) - 1)).toBe(addDays(day, -1))
      }),
    )
  })

  it.each(["2026-02-30", "0000-00-00", "10000-01-01", "2026-1-1", "", "2026-13-01", "2026-11-24T00:00"])(
    "is not %j (bad/V10)",
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-11-24", 60, "2031-11-24"],
  ])("%s and %i months is %s, clipped to the month's end (CER-3)", (day, months, then) => {
    expect(addMonths(day, months)).toBe(then)
  })

  it("that is none is a fault where a day is computed", () => {
    expect(() => addMonths("2026-02-30", 1)).toThrow(/no calendar day/)
    expect(yearOf("2026-11-24")).toBe(2026)
  })
})
