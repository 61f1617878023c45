import type { BlueprintRulesOfLevel } from "@sworn/contract/staff"
import { faultsOfBlueprint } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import {
  begunFrom,
  countAt,
  isNamed,
  pointsIn,
  subjectsOf,
  wholeIn,
  withBand,
  withCount,
  withNewBand,
  withNewRequirement,
  withNewSection,
  withoutBand,
  withoutRequirement,
  withoutSection,
  withRequirement,
  withSection,
  withShare,
} from "./edits.ts"

const rules: BlueprintRulesOfLevel = {
  level: "basic",
  total: 4_00,
  kinds: ["single", "multiple", "case-set"],
  difficultyMost: 5,
  publicSubjects: [{ subject: "tides", isCore: true, points: 4_00 }],
  coreLeastPercent: 60,
  specialistLeastPercent: 60,
  sections: [{ kind: "multiple", count: 4, pointsEach: 1_00, itemsEach: 1 }],
}
const begun = begunFrom(rules, { title: { "zh-CN": "渡口", en: "Ferry" }, category: null })
const cell = { subject: "tides", kind: "multiple", band: 0 } as const

describe("a blueprint on the desk", () => {
  it("begins with the sections of its level, and needs nothing but its cells", () => {
    const missing = faultsOfBlueprint(begun, rules).map(({ fault }) => fault)
    expect(missing).toEqual(["section-count-differs", "public-subject-missing", "core-share-too-small"])
    expect(faultsOfBlueprint(withCount(begun, { ...cell, count: 4 }), rules)).toEqual([])
  })

  it("holds one number a cell, and no cell of none", () => {
    const twice = withCount(withCount(begun, { ...cell, count: 4 }), { ...cell, count: 3 })
    expect([twice.cells.length, countAt(twice, cell)]).toEqual([1, 3])
    expect(withCount(twice, { ...cell, count: 0 }).cells).toEqual([])
  })

  it("puts a new kind where it stands on a paper, and takes one out with its column", () => {
    const more = withNewSection(withNewSection(begun, "case-set"), "single")
    expect(more.sections.map(({ kind, itemsEach }) => [kind, itemsEach])).toEqual([
      ["single", 1],
      ["multiple", 1],
      ["case-set", 5],
    ])
    const gone = withoutSection(withCount(more, { ...cell, count: 4 }), "multiple")
    expect([gone.sections.length, gone.cells]).toEqual([2, []])
    expect(withSection(begun, "multiple", { count: 9 }).sections[0]!.count).toBe(9)
  })

  it("keeps what stands under later bands when one is taken out", () => {
    const three = withNewBand(withNewBand(begun, 5), 5)
    expect(three.bands).toEqual([
      { least: 1, most: 4 },
      { least: 5, most: 5 },
      { least: 5, most: 5 },
    ])
    const spread = withBand(withBand(three, 0, { most: 2 }), 1, { least: 3, most: 4 })
    const filled = [0, 1, 2].reduce(
      (body, band) => withCount(body, { ...cell, band, count: band + 1 }),
      spread,
    )
    const fewer = withoutBand(filled, 1)
    expect(fewer.bands).toEqual([
      { least: 1, most: 2 },
      { least: 5, most: 5 },
    ])
    expect(fewer.cells.map(({ band, count }) => [band, count])).toEqual([
      [0, 1],
      [1, 3],
    ])
  })

  it("asks for a share of none by not asking, and for law by its place alone", () => {
    expect(withShare(withShare(begun, "tides", 40), "tides", 50).shares).toEqual([
      { subject: "tides", leastPercent: 50 },
    ])
    expect(withShare(withShare(begun, "tides", 40), "tides", 0).shares).toEqual([])
    const [blank] = withNewRequirement(begun).requirements
    expect(isNamed(blank!)).toBe(false)
    const named = withRequirement(withNewRequirement(begun), 0, {
      statute: "ferry-law",
      version: "2019-03-01",
      article: "12-1",
    })
    expect(isNamed(named.requirements[0]!)).toBe(true)
    expect(isNamed({ ...named.requirements[0]!, item: 2 })).toBe(false)
    expect(isNamed({ ...named.requirements[0]!, article: "第五条" })).toBe(false)
    expect(withoutRequirement(named, 0).requirements).toEqual([])
  })

  it("has a row for every public subject and for whatever else is asked", () => {
    const body = { ...withCount(begun, { ...cell, subject: "ropes", count: 1 }), specialistSubject: "knots" }
    expect(subjectsOf(body, rules, ["ropes", "lamps"])).toEqual(["tides", "knots", "ropes", "lamps"])
  })

  it("reads what was typed, and takes anything else for none", () => {
    expect([wholeIn(" 12 ", 1000), wholeIn("5000", 1000), wholeIn("1.5", 9), wholeIn("", 9)]).toEqual([
      12, 1000, 0, 0,
    ])
    expect([pointsIn("1"), pointsIn("0.5"), pointsIn("1.05"), pointsIn("1.005"), pointsIn("x")]).toEqual([
      1_00, 50, 1_05, 0, 0,
    ])
  })
})
