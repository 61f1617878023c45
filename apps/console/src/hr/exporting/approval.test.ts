import { describe, expect, it } from "vitest"
import { approvalIn } from "./approval.ts"

const approved = {
  requestId: "r-1",
  state: "approved",
  usableUntil: 5,
  filter: { level: "basic", unit: 12 },
} as const

describe("the approval for a list with full IDs (HRX-3)", () => {
  it("is one for exactly this filter, in whatever order it is written", () => {
    expect(approvalIn([approved], { unit: 12, level: "basic", search: undefined })).toEqual({
      requestId: "r-1",
      usableUntil: 5,
    })
    expect(approvalIn([approved], { unit: 12, level: "basic", asOf: "2026-01-01" })).toBeUndefined()
    expect(approvalIn([approved], { unit: 12 })).toBeUndefined()
  })

  it("is neither waiting nor used, nor an approval of something else", () => {
    expect(approvalIn([{ ...approved, state: "waiting" }], approved.filter)).toBeUndefined()
    expect(approvalIn([{ ...approved, state: "used" }], approved.filter)).toBeUndefined()
    expect(approvalIn([{ ...approved, filter: null }], {})).toBeUndefined()
  })
})
