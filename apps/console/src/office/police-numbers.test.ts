import { describe, expect, it } from "vitest"
import { policeNumbersIn } from "./police-numbers.ts"

describe("police numbers in a pasted text", () => {
  it.each([
    ["one a line", "110245\n110246\r\n110247"],
    ["commas and spaces", "110245, 110246  110247"],
    ["full-width digits, commas and spaces", "１１０２４５，１１０２４６　１１０２４７"],
    ["Chinese list marks", "110245、110246；110247。"],
    ["a spreadsheet's column with tabs", "110245\t\n110246\t\n110247\t"],
  ])("are found with %s", (_how, text) => {
    expect(policeNumbersIn(text).numbers).toEqual(["110245", "110246", "110247"])
  })

  it("are asked for once each, and repeats are counted", () => {
    expect(policeNumbersIn("110245 110245 110246")).toEqual({ numbers: ["110245", "110246"], repeated: 1 })
  })

  it("are none in an empty text", () => {
    expect(policeNumbersIn(" \n ")).toEqual({ numbers: [], repeated: 0 })
  })
})
