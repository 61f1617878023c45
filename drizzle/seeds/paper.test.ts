import { optionsOf, scoredItems } from "@sworn/question-bank"
import { faultsOfKey, faultsOfPaper } from "@sworn/question-bank/keyed"
import { describe, expect, it } from "vitest"
import { bankRows, entriesOf, practiceEntries } from "./bank-rows.ts"
import { checkedPaper, demoPaper } from "./paper.ts"
import { subjectNames } from "./reference.ts"

const today = "2026-11-22"
const levels = ["basic", "advanced"] as const

describe.each(levels)("the %s demo paper", (level) => {
  const paper = demoPaper(level, today)

  it("passes the check that every paper passes (PAP-5)", () => {
    expect(faultsOfPaper(paper)).toEqual([])
  })

  it("is refused on a day when its law was not yet law", () => {
    expect(() => checkedPaper(level, "1990-01-01")).toThrow(/law-not-in-force/)
  })

  it("has its sections in the order of the rule (PAP-4)", () => {
    const order = ["single", "true-false", "multiple", "indefinite", "case-set"]
    const kinds = paper.content.sections.map(({ kind }) => kind)
    expect(kinds).toEqual(order.filter((kind) => kinds.some((each) => each === kind)))
  })

  it("asks about every subject, and gives the core three fifths of the points (PAP-1)", () => {
    const core = ["criminal-law", "criminal-procedure", "public-order", "police-law"]
    const subjectOf = new Map(paper.answerables.map(({ item, subject }) => [item.id, subject]))
    const pointsIn = (subjects: readonly string[]) =>
      paper.content.sections
        .flatMap((section) => scoredItems(section).map(({ id }) => ({ id, points: section.pointsEach })))
        .filter(({ id }) => subjects.includes(subjectOf.get(id) as string))
        .reduce((sum, { points }) => sum + points, 0)

    for (const subject of Object.keys(subjectNames)) expect(pointsIn([subject])).toBeGreaterThan(0)
    expect(pointsIn(core)).toBeGreaterThanOrEqual(paper.total * 0.6)
  })
})

describe("the sizes of the demo papers", () => {
  it.each([
    ["basic", 100, 100_00, 60_00],
    ["advanced", 55, 90_00, 54_00],
  ] as const)("%s: %i questions, %i centipoints, %i pass", (level, count, total, passMark) => {
    const paper = demoPaper(level, today)
    expect([paper.answerables.length, paper.total, paper.passMark]).toEqual([count, total, passMark])
  })
})

describe("the demo bank as it is kept", () => {
  const entries = [...levels.flatMap(entriesOf), ...practiceEntries()]
  const rows = bankRows(entries, 0)

  it("has no code twice", () => {
    const codes = entries.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it("has keys that can stand, those released for practice as well (ITM-4)", () => {
    const faults = entries.flatMap(({ answerables }) =>
      answerables.flatMap(({ item, key }) => faultsOfKey(item, key).map((fault) => `${item.id}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it("keeps what is released for practice off every paper (ITM-5)", () => {
    const released = new Set(practiceEntries().map(({ entry }) => entry.id))
    const onPapers = levels.flatMap((level) => demoPaper(level, today).answerables.map(({ item }) => item.id))
    expect(released.size).toBeGreaterThan(0)
    expect(onPapers.filter((id) => released.has(id))).toEqual([])
  })

  it("shows candidates no key and no letter (ATT-10)", () => {
    const shown = JSON.stringify(entries.map(({ entry }) => entry))
    expect(shown).not.toMatch(/"(key|label|rationale)"/)
    for (const { answerables } of entries) {
      for (const { item } of answerables) {
        const expected = item.kind === "true-false" ? /^(true|false)$/ : /^[0-9a-f]{8}$/
        for (const { id } of optionsOf(item)) expect(id).toMatch(expected)
      }
    }
  })

  it("has ids that are unique, well-formed and the same at every load", () => {
    const ids = entries.flatMap(({ answerables }) => answerables.map(({ item }) => item.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([...levels.flatMap(entriesOf), ...practiceEntries()]).toEqual(entries)
  })

  it("was approved by someone other than its author (ITM-1)", () => {
    for (const { author_id, approved_by } of rows.versions) expect(approved_by).not.toBe(author_id)
  })

  it("cites only statutes that are in it (ITM-6)", () => {
    const known = new Set(rows.statuteVersions.map(({ statute, version }) => `${statute}@${version}`))
    for (const row of rows.laws) expect(known).toContain(`${row["statute"]}@${row["version"]}`)
  })
})
