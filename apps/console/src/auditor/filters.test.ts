import { describe, expect, it } from "vitest"
import { filtersIn, isNarrowed, wholeIn } from "./filters.ts"

describe("the auditor's filters in an address", () => {
  it("are read back as they were set", () => {
    const asked = { from: "2026-11-01", to: "2026-11-22", actor: "hr", action: "signed-in", subject: "s 1" }

    expect(filtersIn(asked)).toEqual(asked)
  })

  it("leave out what does not fit", () => {
    const nothing = filtersIn({ from: "yesterday", to: "", actor: " ", subject: "x".repeat(101) })

    expect(isNarrowed(nothing)).toBe(false)
  })

  it.each([
    ["7", 7],
    ["0", undefined],
    ["x", undefined],
    [undefined, undefined],
  ])("event %s is %s", (event, expected) => {
    expect(wholeIn({ event }, "event")).toBe(expected)
  })
})
