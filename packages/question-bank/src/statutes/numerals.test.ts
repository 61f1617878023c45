import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { articleLabel, followsOn, numberOf, numeralOf } from "./numerals.ts"

describe("the numbers of a statute", () => {
  it("are written as statutes write them and read back the same", () => {
    expect([10, 15, 20, 101, 110, 307, 1260].map(numeralOf)).toEqual([
      "十",
      "十五",
      "二十",
      "一百零一",
      "一百一十",
      "三百零七",
      "一千二百六十",
    ])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => numberOf(numeralOf(number)) === number),
    )
  })

  it("are none where the text is none", () => {
    expect(["", "零", "甲", "二三", "第三"].map(numberOf)).toEqual([null, null, null, null, null])
  })

  it("keep an inserted article apart from the one before it", () => {
    expect(articleLabel("133-1")).toBe("第一百三十三条之一")
    expect(articleLabel("20")).toBe("第二十条")
    expect(followsOn("133-1", "133")).toBe(true)
    expect(followsOn("133-2", "133-1")).toBe(true)
    expect(followsOn("134", "133-2")).toBe(true)
    expect(followsOn("1", null)).toBe(true)
    expect(followsOn("135", "133")).toBe(false)
    expect(followsOn("133-2", "133")).toBe(false)
  })
})
