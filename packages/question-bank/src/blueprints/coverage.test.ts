import { describe, expect, it } from "vitest"
import { coverageOf, type Supply } from "./coverage.ts"
import { someBlueprint } from "./some-blueprint.fixture.ts"

const supply = (
  subject: string,
  kind: Supply["kind"],
  difficulty: number,
  count: number,
  itemsEach = 1,
): Supply => ({
  subject,
  kind,
  difficulty,
  count,
  itemsEach,
})

const bank = [
  supply("tides", "single", 1, 1),
  supply("tides", "single", 2, 4),
  supply("tides", "single", 3, 40),
  supply("tides", "case-set", 4, 3, 3),
  supply("lamps", "single", 5, 1),
  supply("lamps", "multiple", 2, 1),
  supply("manners", "true-false", 1, 1),
]

describe("coverage of a blueprint (PAP-2, TR-08)", () => {
  const { cells, requirements, wantedCount, missingCount } = coverageOf(someBlueprint, bank, [
    { isGoodLaw: true, supply: [supply("lamps", "multiple", 2, 1), supply("tides", "single", 3, 7)] },
    { isGoodLaw: false, supply: [supply("lamps", "multiple", 2, 9)] },
  ])

  it("says of each cell how many items there are, and how many are missing", () => {
    const told = cells.map(({ subject, kind, available, missing }) => [subject, kind, available, missing])
    expect(told).toEqual([
      ["tides", "single", 5, 0],
      // Sets of three questions are not what a section of two can use.
      ["tides", "case-set", 0, 1],
      ["lamps", "single", 1, 0],
      ["lamps", "multiple", 1, 0],
      ["manners", "single", 0, 1],
      ["manners", "true-false", 1, 1],
    ])
    expect([wantedCount, missingCount]).toEqual([8, 3])
  })

  it("counts for a requirement what fits a cell and cites its place, and nothing where the law is gone", () => {
    expect(requirements.map(({ isGoodLaw, available, missing }) => [isGoodLaw, available, missing])).toEqual([
      [true, 1, 0],
      [false, 0, 2],
    ])
  })

  it("takes what nobody looked up for missing", () => {
    expect(coverageOf(someBlueprint, bank, []).requirements.map(({ missing }) => missing)).toEqual([1, 2])
  })

  it("asks for nothing in a cell of none", () => {
    const body = { ...someBlueprint, cells: someBlueprint.cells.map((cell) => ({ ...cell, count: 0 })) }
    expect(coverageOf(body, bank, [])).toMatchObject({ cells: [], wantedCount: 0, missingCount: 0 })
  })
})
