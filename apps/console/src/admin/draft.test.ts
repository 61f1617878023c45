import { describe, expect, it } from "vitest"
import { changesIn, numbersIn, valueAt, withDraft } from "./draft.ts"

const configuration = { sitting: { graceMs: 30_000, warningsMs: [600_000] }, lists: { suppressUnder: 5 } }

describe("a configuration being changed", () => {
  it("keeps everything that was not touched", () => {
    expect(withDraft(configuration, { "sitting.graceMs": 45_000 })).toEqual({
      ...configuration,
      sitting: { ...configuration.sitting, graceMs: 45_000 },
    })
  })

  it("names what changes, and not what was set back", () => {
    expect(changesIn(configuration, { "sitting.graceMs": 45_000 })).toEqual([
      { path: "sitting.graceMs", before: 30_000, after: 45_000 },
    ])
    expect(changesIn(configuration, { "sitting.graceMs": 30_000, "sitting.warningsMs": [600_000] })).toEqual(
      [],
    )
  })

  it("finds a value by its path", () => {
    expect(valueAt(configuration, "lists.suppressUnder")).toBe(5)
  })

  it("reads a list however it is separated", () => {
    expect(numbersIn("30、10，5, 1", 60_000)).toEqual([1_800_000, 600_000, 300_000, 60_000])
  })
})
