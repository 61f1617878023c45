import { describe, expect, it } from "vitest"
import { compareStatutes } from "../statutes/compare-statutes.ts"
import { ferryLaw2019, ferryLaw2024 } from "../statutes/ferry-law.fixture.ts"
import { readStatute } from "../statutes/read-statute.ts"
import type { LawChange } from "../statutes/trace-citation.ts"
import { blueprintDiff } from "./blueprint-diff.ts"
import type { LawRequirement } from "./blueprint.ts"
import { reboundBlueprint } from "./rebound-blueprint.ts"
import { someBlueprint } from "./some-blueprint.fixture.ts"

const [first, second] = [readStatute(ferryLaw2019).statute, readStatute(ferryLaw2024).statute]
const comparison = compareStatutes(first, second)
const change: LawChange = {
  statute: "ferry-law",
  fromVersion: "2019-03-01",
  toVersion: "2024-05-10",
  effectiveFrom: "2024-09-01",
  comparison,
}
const about = (article: string, paragraph = 0, more: Partial<LawRequirement> = {}): LawRequirement => ({
  statute: "ferry-law",
  version: "2019-03-01",
  article,
  paragraph,
  item: 0,
  least: 1,
  ...more,
})
const rebound = (...requirements: readonly LawRequirement[]) =>
  reboundBlueprint({ ...someBlueprint, requirements }, change)?.requirements ?? null
const movedTo = (article: string) => comparison.fates.find((fate) => fate.article === article)!.successors[0]!
const moved = comparison.fates.find(({ fate }) => fate === "moved")!.article

describe("a blueprint under a new version of the law (ITM-7)", () => {
  it("asks for the same text under its new number, and for as many items", () => {
    expect(rebound(about(moved, 0, { least: 3 }))).toEqual([
      about(movedTo(moved), 0, { version: "2024-05-10", least: 3 }),
    ])
  })

  it("takes what stayed along, and leaves other laws and newer versions alone", () => {
    const other = about("9", 0, { statute: "tide-law" })
    const newer = about("9", 0, { version: "2024-05-10" })
    expect(rebound(about(moved), about("2", 2), other, newer)?.slice(1)).toEqual([
      about("2", 2, { version: "2024-05-10" }),
      other,
      newer,
    ])
  })

  it("is for a person where anything changed or vanished, where nothing moved, and after a repeal", () => {
    const changed = comparison.fates.find(({ fate }) => fate === "changed")!.article
    const vanished = comparison.fates.find(({ fate }) => fate === "vanished")!.article
    expect(rebound(about(moved), about(changed))).toBeNull()
    expect(rebound(about(moved), about(vanished))).toBeNull()
    expect(rebound(about("2", 2))).toBeNull()
    const repeal = { ...change, toVersion: null, comparison: null }
    expect(reboundBlueprint({ ...someBlueprint, requirements: [about(moved)] }, repeal)).toBeNull()
  })

  it("is for a person where two requirements would become one", () => {
    expect(rebound(about(moved), about(movedTo(moved), 0, { version: "2024-05-10" }))).toBeNull()
  })
})

describe("what is different between two versions", () => {
  it("is told number by number, and nothing else", () => {
    const after = {
      ...someBlueprint,
      title: { ...someBlueprint.title, en: "Ferries" },
      sections: someBlueprint.sections.map((one) =>
        one.kind === "multiple" ? { ...one, pointsEach: 2_00 } : one,
      ),
      cells: someBlueprint.cells
        .slice(1)
        .map((one) => (one.kind === "true-false" ? { ...one, count: 5 } : one)),
      requirements: someBlueprint.requirements.slice(1),
    }
    const told = blueprintDiff(someBlueprint, after).map(({ what, before, after: now }) => [
      what,
      before,
      now,
    ])
    expect(told).toEqual([
      ["title-en", "Ferry, basic", "Ferries"],
      ["section-points", 1_00, 2_00],
      ["cell", 2, 5],
      ["cell", 2, null],
      ["requirement", 1, null],
    ])
    expect(blueprintDiff(someBlueprint, someBlueprint)).toEqual([])
  })
})
