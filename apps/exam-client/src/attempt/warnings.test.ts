import { minutes } from "@sworn/exam-core"
import { describe, expect, it } from "vitest"
import { warningDue } from "./warnings.ts"

const thresholds = [minutes(30), minutes(10), minutes(5), minutes(1)]

describe("the warning due", () => {
  it.each([
    [45, undefined],
    [30, 30],
    [12, 30],
    [5, 5],
    [0.5, 1],
    [0, undefined],
  ])("with %s minutes left is that of %s (TIM-6)", (left, due) => {
    const expected = due === undefined ? undefined : minutes(due)
    expect(warningDue(thresholds, minutes(left), minutes(60))).toBe(expected)
  })

  it("is none at the start of an exam as short as its threshold", () => {
    expect(warningDue(thresholds, minutes(30), minutes(30))).toBeUndefined()
  })
})
