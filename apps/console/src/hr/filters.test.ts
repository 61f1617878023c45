import { describe, expect, it } from "vitest"
import { filtersIn, isNarrowed, pageIn } from "./filters.ts"

describe("the filters in an address", () => {
  it("are read back as they were set", () => {
    const asked = {
      unit: "42",
      level: "basic",
      category: "traffic",
      status: "any",
      asOf: "2026-11-22",
      search: "林",
    }

    expect(filtersIn(asked)).toEqual({ ...asked, unit: 42 })
  })

  it("leave out what does not fit", () => {
    const nothing = filtersIn({ unit: "x", level: "expert", status: "lost", asOf: "yesterday", search: "" })

    expect(isNarrowed(nothing)).toBe(false)
  })

  it.each([
    ["3", 3],
    ["0", 1],
    ["-2", 1],
    ["x", 1],
    [undefined, 1],
  ])("page %s is page %d", (page, expected) => {
    expect(pageIn({ page })).toBe(expected)
  })
})
