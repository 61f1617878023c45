import { describe, expect, it } from "vitest"
import { compareStatutes } from "./compare-statutes.ts"
import { ferryLaw2019, ferryLaw2024 } from "./ferry-law.fixture.ts"
import { readStatute } from "./read-statute.ts"
import { firstTouching, traceCitation, type LawChange } from "./trace-citation.ts"

const [first, second] = [readStatute(ferryLaw2019).statute, readStatute(ferryLaw2024).statute]
const third = readStatute(ferryLaw2024.replace("为了维护渡口的秩序", "为了维护渡口和码头的秩序")).statute
const statute = "ferry-law"
const versions = [
  { statute, version: "2019-03-01", effectiveFrom: "2019-07-01", effectiveTo: "2024-08-31" },
  { statute, version: "2024-05-10", effectiveFrom: "2024-09-01", effectiveTo: "2027-05-31" },
  { statute, version: "2027-02-01", effectiveFrom: "2027-06-01", effectiveTo: "2030-12-31" },
]
const changes: readonly LawChange[] = [
  {
    statute,
    fromVersion: "2019-03-01",
    toVersion: "2024-05-10",
    effectiveFrom: "2024-09-01",
    comparison: compareStatutes(first, second),
  },
  {
    statute,
    fromVersion: "2024-05-10",
    toVersion: "2027-02-01",
    effectiveFrom: "2027-06-01",
    comparison: compareStatutes(second, third),
  },
  { statute, fromVersion: "2027-02-01", toVersion: null, effectiveFrom: "2031-01-01", comparison: null },
]
const cited = (article: string, paragraph = 0, version = "2019-03-01") => ({
  statute,
  version,
  article,
  paragraph,
})
const standing = (article: string, day: string, paragraph = 0, version = "2019-03-01") =>
  traceCitation(cited(article, paragraph, version), versions, changes, day).standing

describe("what is cited, on a day (PAP-5, ITM-7)", () => {
  it("is law from the first to the last day of its version, both included", () => {
    expect([standing("1", "2019-06-30"), standing("1", "2019-07-01"), standing("6", "2024-08-31")]).toEqual([
      "not-yet-in-force",
      "in-force",
      "in-force",
    ])
    expect(standing("6", "2024-09-01")).toBe("changed-since")
  })

  it("is carried over where an amendment left it as it was, however often", () => {
    expect(standing("2", "2025-01-01", 2)).toBe("carried")
    expect(standing("2", "2028-01-01", 2)).toBe("carried")
    expect(standing("1", "2027-05-31")).toBe("carried")
    expect(standing("1", "2027-06-01")).toBe("changed-since")
  })

  it("says which change broke it, and how", () => {
    const traced = traceCitation(cited("5"), versions, changes, "2028-01-01")
    expect([traced.change?.toVersion, traced.judgement?.kind, traced.inForce?.version]).toEqual([
      "2024-05-10",
      "moved-to",
      "2027-02-01",
    ])
    expect(firstTouching(cited("1"), changes)?.change.toVersion).toBe("2027-02-01")
  })

  it("ends with the statute when it is repealed", () => {
    const traced = traceCitation(cited("2", 2), versions, changes, "2031-01-01")
    expect([traced.standing, traced.judgement?.kind, traced.inForce]).toEqual([
      "changed-since",
      "vanished",
      null,
    ])
  })

  it("has ended where its version has, and nobody has said what came of it", () => {
    expect(traceCitation(cited("1"), versions, [], "2025-01-01").standing).toBe("ended")
    expect(traceCitation(cited("1", 0, "1999-01-01"), versions, changes, "2025-01-01").standing).toBe("ended")
  })
})
