import { describe, expect, it } from "vitest"
import { tallyOf } from "./tally.ts"

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
}
const broken = { status: "failed", assertionResults: [] }

describe("tallyOf", () => {
  it("takes vitest's counts, skipped and planned tests together", () => {
    expect(tallyOf(JSON.stringify(report), 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  })

  it("counts a file that could not be loaded as a failure", () => {
    const withBroken = { ...report, testResults: [...report.testResults, broken, broken] }
    expect(tallyOf(JSON.stringify(withBroken), 1).failed).toBe(2)
  })

  it("counts a failure when the run ended badly, although every test passed", () => {
    expect(tallyOf(JSON.stringify(report), 1)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })

  it("counts a failure when there is no report, or half of one", () => {
    expect(tallyOf(null, 1).failed).toBe(1)
    expect(tallyOf(`{"numPassed`, 0).failed).toBe(1)
  })
})
