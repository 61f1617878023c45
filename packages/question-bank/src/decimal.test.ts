import { describe, expect, it } from "vitest"
import { decimalFrom, isWithinTolerance } from "./decimal.ts"

const near = (given: string, value: string, tolerance: string) =>
  isWithinTolerance(decimalFrom(given)!, decimalFrom(value)!, decimalFrom(tolerance)!)

describe("a number as it is written", () => {
  it.each([
    ["15", 15n, 0],
    [" 15 ", 15n, 0],
    ["１５．５", 155n, 1],
    ["-0.50", -50n, 2],
    ["−3", -3n, 0],
    ["＋7", 7n, 0],
    [".5", 5n, 1],
    ["1,234,567.8", 12345678n, 1],
    ["１，０００", 1000n, 0],
  ])("is read: %s", (text, digits, places) => {
    expect(decimalFrom(text)).toEqual({ digits, places })
  })

  it.each(["", " ", "-", ".", "5.", "1e3", "1/2", "十五", "15日", "1,00", "1,2345", "--1", "0x10", "NaN"])(
    "is none: %j",
    (text) => {
      expect(decimalFrom(text)).toBeNull()
    },
  )

  it("is compared exactly, where floating-point numbers are not (GRD-1)", () => {
    expect(near("0.3", "0.1", "0.2")).toBe(true)
    expect(near("0.30000000000000001", "0.1", "0.2")).toBe(false)
    expect(near("15.0", "15", "0")).toBe(true)
    expect(near("14.9", "15", "0.1")).toBe(true)
    expect(near("14.89", "15", "0.1")).toBe(false)
    expect(near("-15", "15", "0")).toBe(false)
    expect(near("12345678901234567890.1", "12345678901234567890", "0.05")).toBe(false)
  })
})
