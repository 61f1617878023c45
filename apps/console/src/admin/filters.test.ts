import { describe, expect, it } from "vitest"
import { filtersIn, isNarrowed, pageIn } from "./filters.ts"

describe("the filters of accounts in an address", () => {
  it("are read back as they were set", () => {
    expect(filtersIn({ search: "王", role: "marker", unit: "3", state: "closed" })).toEqual({
      search: "王",
      role: "marker",
      unit: 3,
      state: "closed",
    })
  })

  it("leave out what does not fit", () => {
    expect(isNarrowed(filtersIn({ search: "", role: "king", unit: "-1", state: "gone" }))).toBe(false)
  })

  it.each([
    ["7", 7],
    ["0", 1],
    ["x", 1],
  ])("page %s is %s", (page, expected) => {
    expect(pageIn({ page })).toBe(expected)
  })
})
