import { describe, expect, it } from "vitest"
import { fieldChoices, fieldTwice, firstSettings, kindSigns } from "./settings.ts"

const seen = {
  encoding: "utf-8",
  delimiter: ",",
  headerRow: 1,
  header: ["题型", "题干"],
  suggested: ["type", "stem"],
  sample: ["2", "1", "2", "单选题"].map((kind, at) => ({ row: at + 2, cells: [kind, "甲"] })),
  rowsTotal: 4,
}

describe("what is said of a file", () => {
  it("begins with what its headings suggest, or with what was said before", () => {
    const first = firstSettings({ seen, settings: null })
    expect(first.mapping).toEqual(["type", "stem"])
    const said = { ...first, mapping: ["stem", null], difficulty: 5 }
    expect(firstSettings({ seen, settings: said })).toEqual(said)
    expect(firstSettings({ seen: { ...seen, header: [], suggested: [] }, settings: null }).mapping).toBeNull()
  })

  it("asks of numbers that stand for kinds what they mean, and of nothing else", () => {
    expect(kindSigns({ seen }, ["type", "stem"])).toEqual(["1", "2"])
    expect(kindSigns({ seen }, [null, "stem"])).toEqual([])
  })

  it("offers every field once, and names one that is chosen twice", () => {
    const choices = fieldChoices(12)
    expect(new Set(choices).size).toBe(choices.length)
    expect(choices).toEqual(expect.arrayContaining(["stem", "option-12", "right-1", "blank-8", "law"]))
    expect(fieldTwice(["stem", null, null, "stem"])).toBe("stem")
    expect(fieldTwice(["stem", null, null])).toBeUndefined()
  })
})
