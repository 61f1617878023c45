import { describe, expect, it } from "vitest"
import { countIn, pointsIn, type BlueprintBody } from "./blueprint.ts"
import { blueprintFaults, faultsOfBlueprint, leastPoints, type BlueprintFault } from "./blueprint-faults.ts"
import { someBlueprint, someRules } from "./some-blueprint.fixture.ts"

const faults = (body: Partial<BlueprintBody>, rules: Partial<typeof someRules> = {}) =>
  faultsOfBlueprint({ ...someBlueprint, ...body }, { ...someRules, ...rules })
const { sections, cells, requirements, shares } = someBlueprint
const [single, trueFalse, multiple, caseSet] = sections as [
  (typeof sections)[number],
  (typeof sections)[number],
  (typeof sections)[number],
  (typeof sections)[number],
]

/** One for each fault, or this does not compile; what is broken may break more, and the named fault is among it. */
const broken: Record<BlueprintFault, { body: Partial<BlueprintBody>; rules?: Partial<typeof someRules> }> = {
  "title-missing": { body: { title: { "zh-CN": " ", en: "" } } },
  "translation-missing": { body: { title: { "zh-CN": "渡口", en: "" } } },
  "band-missing": { body: { bands: [] } },
  "band-not-within": { body: { bands: [{ least: 1, most: 6 }] } },
  "bands-cross": {
    body: {
      bands: [
        { least: 1, most: 3 },
        { least: 3, most: 5 },
      ],
    },
  },
  "section-missing": { body: { sections: [] } },
  "section-repeats": { body: { sections: [...sections, single] } },
  "sections-out-of-order": { body: { sections: [trueFalse, single, multiple, caseSet] } },
  "kind-not-enabled": { body: {}, rules: { kinds: ["single", "true-false", "multiple"] } },
  "section-is-empty": { body: { sections: [single, { ...trueFalse, count: 0 }, multiple, caseSet] } },
  "cell-without-place": { body: { sections: [single, trueFalse, multiple] } },
  "cell-repeats": { body: { cells: [...cells, cells[0]!] } },
  "section-count-differs": { body: { cells: cells.slice(1) } },
  "total-differs": { body: { sections: [{ ...single, pointsEach: 99 }, trueFalse, multiple, caseSet] } },
  "total-not-the-levels": { body: {}, rules: { total: 100_00 } },
  "public-subject-missing": { body: { cells: cells.filter(({ subject }) => subject !== "lamps") } },
  "core-share-too-small": { body: {}, rules: { coreLeastPercent: 81 } },
  "specialist-subject-missing": { body: { category: "ferries" } },
  "specialist-subject-unasked": { body: { category: "general", specialistSubject: "tides" } },
  "specialist-share-too-small": { body: { category: "ferries", specialistSubject: "lamps" } },
  "share-repeats": { body: { shares: [...shares, shares[0]!] } },
  "shares-above-all": { body: { shares: [...shares, { subject: "lamps", leastPercent: 41 }] } },
  "share-too-small": { body: { shares: [{ subject: "tides", leastPercent: 61 }] } },
  "requirement-repeats": {
    body: { requirements: [...requirements, { ...requirements[0]!, version: "2024-05-10" }] },
  },
  "requirement-above-all": { body: { requirements: [{ ...requirements[0]!, least: 9 }] } },
}

describe("what is missing from a blueprint (PAP-1)", () => {
  it("is nothing where counts, points, subjects and shares are all there", () => {
    expect(faultsOfBlueprint(someBlueprint, someRules)).toEqual([])
  })

  it.each(blueprintFaults)("%s is said", (fault) => {
    const { body, rules } = broken[fault]
    expect(faults(body, rules).map((one) => one.fault)).toContain(fault)
  })

  it("is said with what was wanted and what is there: counts in items, shares in centipoints", () => {
    expect(faults({ cells: cells.slice(1) }).filter(({ kind }) => kind === "single")).toEqual([
      {
        fault: "section-count-differs",
        field: "cells",
        kind: "single",
        subject: null,
        at: null,
        locale: null,
        wanted: 4,
        found: 2,
      },
    ])
    expect(faults({}, { coreLeastPercent: 81 })).toEqual([
      {
        fault: "core-share-too-small",
        field: "subjects",
        kind: null,
        subject: null,
        at: null,
        locale: null,
        wanted: 8_10,
        found: 8_00,
      },
    ])
  })

  it("counts core subjects of the general paper alone, and of a specialist one its own subject", () => {
    expect(faults({ category: "ferries", specialistSubject: "tides" }, { coreLeastPercent: 100 })).toEqual([])
    expect(faults({ category: "general" }, { coreLeastPercent: 80 })).toEqual([])
  })

  it("reaches a share exactly: the very hundredth passes, one less does not", () => {
    expect(faults({}, { coreLeastPercent: 80 })).toEqual([])
    expect(leastPoints(99_99, 60)).toBe(60_00)
    expect(leastPoints(100_00, 60)).toBe(60_00)
  })

  it("adds up by row, column and cell; a case set is worth all its questions (PAP-8)", () => {
    expect([countIn(someBlueprint), pointsIn(someBlueprint)]).toEqual([8, 10_00])
    expect(pointsIn(someBlueprint, { subject: "tides" })).toBe(6_00)
    expect(pointsIn(someBlueprint, { kind: "case-set" })).toBe(4_00)
    expect(countIn(someBlueprint, { subject: "manners", kind: "true-false", band: 0 })).toBe(2)
  })

  it("knows the order of sections: single, true/false, multiple, indefinite, case set (PAP-4)", () => {
    const kinds = ["single", "true-false", "multiple", "indefinite", "case-set"] as const
    const inOrder = kinds.map((kind) => ({ kind, count: 1, pointsEach: 100, itemsEach: 1 }))
    const said = (list: typeof inOrder) =>
      faults({ sections: list }).some(({ fault }) => fault === "sections-out-of-order")
    expect(said(inOrder)).toBe(false)
    for (let at = 1; at < kinds.length; at += 1)
      expect(said(inOrder.with(at, inOrder[at - 1]!).with(at - 1, inOrder[at]!))).toBe(true)
  })
})
