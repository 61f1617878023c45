import { addMonths, employments } from "@sworn/exam-core"
import { describe, expect, it } from "vitest"
import { birthdayOf } from "./national-id.ts"
import { keptOut, officerOf, officersFrom, policeNoOf, rollSize } from "./officers.ts"
import { categoryNames } from "./reference.ts"
import { demoUnits, province, qingxi } from "./units.ts"

const today = "2026-11-22"
const roll = officersFrom(0, rollSize, today)
const names = roll.map(({ name }) => name)

describe("the demo's roll", () => {
  it("is the same at every load of a day", () => {
    expect(officersFrom(0, rollSize, today)).toEqual(roll)
    expect(officerOf(1500, today)).toEqual(roll[1500])
  })

  it("gives each officer a police number of six digits, some beginning with a zero", () => {
    const numbers = Array.from({ length: 20_000 }, (_, n) => policeNoOf(n))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.every((no) => /^\d{6}$/.test(no))).toBe(true)
    expect(roll.some(({ policeNo }) => policeNo.startsWith("0"))).toBe(true)
  })

  it("has names that careless systems lose, and two officers of one name (REC-5)", () => {
    for (const rare of ["𬱖", "䶮", "𠮷", "㛃", "喆"])
      expect(names.some((name) => name.includes(rare))).toBe(true)
    expect(names).toContain("买买提·吐尔逊·阿布都热合曼")
    expect(names.filter((name) => name === "王伟").length).toBeGreaterThanOrEqual(2)
  })

  it("has every kind of employment and every category, most in active service", () => {
    expect(new Set(roll.map(({ employment }) => employment))).toEqual(new Set(employments))
    expect(new Set(roll.map(({ category }) => category))).toEqual(new Set(Object.keys(categoryNames)))
    expect(roll.filter(({ employment }) => employment === "active").length).toBeGreaterThan(1600)
  })

  it("lets nobody join before coming of age, or after today", () => {
    for (const { n, joinedOn } of roll) {
      expect(joinedOn >= addMonths(birthdayOf(n), 12 * 18)).toBe(true)
      expect(joinedOn <= today).toBe(true)
    }
  })

  it("keeps three active officers out of sittings, for the refusal of ELI-2", () => {
    expect(keptOut.map((n) => roll[n]?.employment)).toEqual(["active", "active", "active"])
  })
})

describe("the demo's units", () => {
  it("form one tree of five levels, each path ending in its unit", () => {
    expect(demoUnits.length).toBe(74)
    for (const { unitId, parentId, path } of demoUnits) {
      const parent = demoUnits.find((unit) => unit.unitId === parentId)
      expect(path).toBe(`${parent?.path ?? ""}${unitId}.`)
    }
  })

  it("have names that tell them apart, and one city inside its province", () => {
    expect(new Set(demoUnits.map(({ name }) => name)).size).toBe(demoUnits.length)
    expect(qingxi.path.startsWith(province.path)).toBe(true)
  })
})
