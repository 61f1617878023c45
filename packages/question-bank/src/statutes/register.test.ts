import { describe, expect, it } from "vitest"
import { ferryLaw2019, ferryLaw2024 } from "./ferry-law.fixture.ts"
import { readStatute } from "./read-statute.ts"
import {
  faultsOfRegister,
  lawOn,
  saidOfItself,
  supersededFrom,
  versionInForce,
  type StatuteVersion,
} from "./register.ts"

const version = (version: string, effectiveFrom: string, effectiveTo: string | null): StatuteVersion => ({
  statute: "ferry-law",
  version,
  effectiveFrom,
  effectiveTo,
  issuingBody: null,
  source: null,
})
const first = version("2019-03-01", "2019-07-01", "2024-08-31")
const second = version("2024-05-10", "2024-09-01", null)
const other = { ...version("2001-01-01", "2001-02-01", null), statute: "road-law" }
const register = [second, other, first]

describe("the register of statutes (PAP-5)", () => {
  it("knows the version in force, on its first day and on its last", () => {
    const own = [second, first]
    expect(
      ["2019-06-30", "2019-07-01", "2024-08-31", "2024-09-01"].map((day) => versionInForce(own, day)),
    ).toEqual([null, first, first, second])
  })

  it("answers which law, which version, from when and until when", () => {
    expect(lawOn(register, "ferry-law", "2024-06-01")).toEqual({
      statute: "ferry-law",
      day: "2024-06-01",
      inForce: first,
      earlier: null,
      later: second,
    })
    expect(lawOn(register, "ferry-law", "2030-01-01")).toMatchObject({
      inForce: second,
      earlier: first,
      later: null,
    })
    expect(lawOn(register, "ferry-law", "2010-01-01")).toMatchObject({
      inForce: null,
      earlier: null,
      later: first,
    })
    expect(lawOn(register, "no-law", "2024-06-01")).toMatchObject({
      inForce: null,
      earlier: null,
      later: null,
    })
  })

  it("names what would leave the answer open", () => {
    expect(faultsOfRegister(register)).toEqual([])
    const faults = (...versions: StatuteVersion[]) =>
      faultsOfRegister(versions).map(({ fault, version }) => `${version} ${fault}`)
    expect(faults({ ...first, effectiveTo: null }, second)).toEqual(["2019-03-01 versions-overlap"])
    expect(faults({ ...first, effectiveTo: "2024-08-30" }, second)).toEqual(["2019-03-01 gap-between"])
    expect(faults({ ...second, effectiveTo: "2024-08-01" })).toEqual(["2024-05-10 ends-before-it-begins"])
    expect(faults(first, { ...second, version: first.version })).toEqual(["2019-03-01 version-repeats"])
  })

  it("ends a version on the day before the next begins", () => {
    expect(supersededFrom({ ...first, effectiveTo: null }, "2024-09-01")).toEqual(first)
    expect(supersededFrom(first, "2024-03-01").effectiveTo).toBe("2024-02-29")
  })
})

describe("what a text says of itself", () => {
  it("is its day of adoption and of effect", () => {
    expect(saidOfItself(readStatute(ferryLaw2019).statute)).toMatchObject({
      adopted: "2019-03-01",
      effectiveFrom: "2019-07-01",
    })
    expect(saidOfItself(readStatute(ferryLaw2024).statute)).toMatchObject({
      adopted: "2024-05-10",
      effectiveFrom: "2024-09-01",
    })
  })

  it("is no day of effect where the law was only amended: it still prints the first one", () => {
    const amended = ferryLaw2024.replace("第六次会议修订", "第六次会议修正")
    expect(saidOfItself(readStatute(amended).statute)).toEqual({
      adopted: "2024-05-10",
      effectiveFrom: null,
      issuingBody: null,
    })
  })
})
