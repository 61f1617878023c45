import type { ResultSummary } from "@sworn/contract/staff"
import { describe, expect, it } from "vitest"
import { mayPublish, stateOfLooked, stateOfSettled } from "./steps.ts"

const summary = (blockers: ResultSummary["blockers"]): ResultSummary => ({
  title: { "zh-CN": "考试", en: "Exam" },
  total: 10_000,
  passMark: 6000,
  due: 3,
  present: 2,
  absent: 1,
  graded: 2,
  passed: 1,
  failed: 1,
  blockers,
  publishedAt: null,
})

describe("the steps to ratification", () => {
  it("name the first unsettled one as the one to see to, and hold back what a person looks at (RES-2)", () => {
    const blocked = summary(["sitting-not-over", "attempts-not-graded"])

    expect([0, 1, 2, 3].map((at) => stateOfSettled(blocked, at))).toEqual(["now", "open", "later", "later"])
    expect([0, 1, 2].map((at) => stateOfLooked(blocked, 0, at))).toEqual(["later", "later", "later"])
  })

  it("open one look after the other", () => {
    expect([0, 1, 2].map((at) => stateOfLooked(summary([]), 1, at))).toEqual(["done", "now", "later"])
  })

  it("allow publication only when all are done", () => {
    expect(mayPublish(summary([]), 2)).toBe(false)
    expect(mayPublish(summary(["attempts-not-graded"]), 3)).toBe(false)
    expect(mayPublish(summary([]), 3)).toBe(true)
  })
})
