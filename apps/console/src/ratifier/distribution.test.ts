import { describe, expect, it } from "vitest"
import { bandsOf, medianOf } from "./distribution.ts"

const scored = (score: number) => ({
  score,
  verdict: score >= 6000 ? ("passed" as const) : ("failed" as const),
})

describe("the distribution of scores", () => {
  it("counts every result once, the full score in the last band", () => {
    const bands = bandsOf([0, 5999, 6000, 10_000].map(scored), 10_000)

    expect(bands).toHaveLength(20)
    expect(bands[0]).toEqual({ from: 0, to: 500, passed: 0, failed: 1 })
    expect(bands[11]).toEqual({ from: 5500, to: 6000, passed: 0, failed: 1 })
    expect(bands[12]).toEqual({ from: 6000, to: 6500, passed: 1, failed: 0 })
    expect(bands[19]).toEqual({ from: 9500, to: 10_000, passed: 1, failed: 0 })
  })

  it("uses bands of 10 points for a paper of 150", () => {
    expect(bandsOf([], 15_000)).toHaveLength(15)
  })

  it("has the lower middle score as its median, and none without results", () => {
    expect(medianOf([scored(8000), scored(6000), scored(7000), scored(9000)])).toBe(7000)
    expect(medianOf([])).toBeNull()
  })
})
