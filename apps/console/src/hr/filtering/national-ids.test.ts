import { describe, expect, it } from "vitest"
import { isLongNumber, looksLikeNationalId } from "./national-ids.ts"

describe("a number in the search box", () => {
  it.each([
    "99990119900101001X",
    "999901199001010010",
    " 9999 0119 9001 0100 1x ",
    "９９９９０１１９９００１０１００１Ｘ",
  ])("%s is taken for a national ID", (typed) =>
    expect([looksLikeNationalId(typed), isLongNumber(typed)]).toEqual([true, true]),
  )

  it.each(["王", "A000123", "1234567", "", "X"])("%s is searched as it is typed", (typed) =>
    expect([looksLikeNationalId(typed), isLongNumber(typed)]).toEqual([false, false]),
  )

  it("of a certificate waits for Enter, and is then searched like every other", () => {
    expect([isLongNumber("133202600000015"), looksLikeNationalId("133202600000015")]).toEqual([true, false])
  })
})
