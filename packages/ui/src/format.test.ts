import { describe, expect, it } from "vitest"
import {
  formatDay,
  formatDayMinute,
  formatDuration,
  formatPoints,
  formatShare,
  formatTime,
} from "./format.ts"

const nineInShanghai = Date.parse("2026-03-16T09:41:07+08:00")

describe("what the screen shows", () => {
  it("is Shanghai's day and time, wherever the device thinks it is", () => {
    expect(formatDay(Date.parse("2026-03-15T16:00:00Z"))).toBe("2026-03-16")
    expect(formatTime(nineInShanghai)).toBe("09:41:07")
    expect(formatDayMinute(nineInShanghai)).toBe("2026-03-16 09:41")
  })

  it("counts a begun second, so that nothing left means over", () => {
    expect(formatDuration(72 * 60_000 + 44_001)).toBe("1:12:45")
    expect(formatDuration(1)).toBe("0:00:01")
    expect(formatDuration(0)).toBe("0:00:00")
    expect(formatDuration(-5)).toBe("0:00:00")
  })

  it("gives points no more digits than they need", () => {
    expect([5950, 6000, 5999, 50].map(formatPoints)).toEqual(["59.5", "60", "59.99", "0.5"])
  })

  it("has no share of nothing", () => {
    expect([formatShare(1150, 2000), formatShare(0, 0)]).toEqual(["58%", "–"])
  })
})
