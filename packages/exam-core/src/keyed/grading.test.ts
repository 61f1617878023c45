import type { PaperContent, Section } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { grade, type KeyedPaper } from "./grading.ts"

const text = (said: string) => ({ "zh-CN": said, en: said })
const item = (id: string) => ({
  id,
  kind: "multiple" as const,
  stem: text(id),
  options: ["a", "b", "c", "d"].map((option) => ({ id: option, text: text(option) })),
})

const section = (id: string, count: number, more: Partial<Section> = {}): Section => ({
  id,
  kind: "multiple",
  title: text(id),
  policy: "exact",
  pointsEach: 100,
  entries: Array.from({ length: count }, (_, at) => item(`${id}${at}`)),
  ...more,
})

function paperOf(passMark: number, ...sections: Section[]): KeyedPaper {
  const content: PaperContent = { paperId: "paper", title: text("paper"), notice: text("notice"), sections }
  const items = sections.flatMap((one) =>
    one.entries.flatMap((entry) => (entry.kind === "case-set" ? entry.items : [entry])),
  )
  const keys = new Map(
    items.map(({ id }, at) => [
      id,
      { version: 1, key: { optionIds: ["a", "b"] }, subject: at % 2 === 0 ? "even" : "odd" },
    ]),
  )
  return { content, passMark, keys }
}

const right = { optionIds: ["b", "a"] }

describe("grading an attempt", () => {
  it("sums its lines and passes at the pass mark, inclusive (GRD-1)", () => {
    const paper = paperOf(60_00, section("s", 100))
    const answered = (count: number) =>
      new Map(Array.from({ length: count }, (_, at) => [`s${at}`, right] as const))
    expect(grade(paper, answered(60))).toMatchObject({ score: 60_00, verdict: "passed" })
    expect(grade(paper, answered(59))).toMatchObject({ score: 59_00, verdict: "failed" })
  })

  it("fails 59.5 and 59.99 where 60 is asked for: nothing is rounded (GRD-1)", () => {
    const paper = paperOf(60_00, section("s", 59), section("h", 1, { policy: "half" }))
    const responses = new Map(Array.from({ length: 59 }, (_, at) => [`s${at}`, right] as const))
    const half = grade(
      paper,
      new Map<string, { optionIds: string[] }>(responses).set("h0", { optionIds: ["a"] }),
    )
    expect(half).toMatchObject({ score: 59_50, verdict: "failed" })

    const finer = paperOf(60_00, section("s", 1, { pointsEach: 59_99 }))
    expect(grade(finer, new Map([["s0", right]]))).toMatchObject({ score: 59_99, verdict: "failed" })
  })

  it("adds up a case set's items, each by itself (GRD-6)", () => {
    const caseSet = {
      id: "case",
      kind: "case-set" as const,
      title: text("case"),
      scenario: text("..."),
      items: [item("c1"), item("c2")],
    }
    const paper = paperOf(2_00, section("c", 0, { kind: "case-set", pointsEach: 200, entries: [caseSet] }))
    expect(grade(paper, new Map([["c2", right]]))).toMatchObject({ score: 200, verdict: "passed" })
  })

  it("breaks the score down by subject, with what was possible (RES-1)", () => {
    const paper = paperOf(1_00, section("s", 4))
    expect(grade(paper, new Map([["s0", right]])).bySubject).toEqual([
      { subject: "even", earned: 100, possible: 200 },
      { subject: "odd", earned: 0, possible: 200 },
    ])
  })

  it("never lets a section fall below nothing (GRD-3)", () => {
    const paper = paperOf(1_00, section("n", 3, { policy: "negative" }), section("s", 1))
    const wrong = { optionIds: ["c"] }
    const graded = grade(
      paper,
      new Map([
        ["n0", wrong],
        ["n1", wrong],
        ["s0", right],
      ]),
    )
    expect(graded.score).toBe(100)
  })

  it("gives the same bytes for the same answers in any order (GRD-10)", () => {
    const paper = paperOf(3_00, section("s", 6))
    const responses = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.subarray(["a", "b", "c", "d"])),
      {
        selector: ([at]) => at,
      },
    )
    fc.assert(
      fc.property(responses, (own) => {
        const map = (entries: typeof own) =>
          new Map(entries.map(([at, optionIds]) => [`s${at}`, { optionIds }]))
        expect(JSON.stringify(grade(paper, map(own)))).toBe(
          JSON.stringify(grade(paper, map(own.toReversed()))),
        )
      }),
    )
  })

  it("never lowers a score for one more right answer", () => {
    const paper = paperOf(3_00, section("s", 6))
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4]), (done) => {
        const some = new Map(done.map((at) => [`s${at}`, right] as const))
        const more = new Map(some).set("s5", right)
        expect(grade(paper, more).score).toBe(grade(paper, some).score + 100)
      }),
    )
  })

  it("throws for an answer to an item that is not on the paper: the journal refused it", () => {
    expect(() => grade(paperOf(1, section("s", 1)), new Map([["x", right]]))).toThrow(/not on paper/)
  })
})
