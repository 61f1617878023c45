import { describe, expect, it } from "vitest"
import { defaultConfiguration } from "./default-configuration.ts"
import { acceptSignIn, signInWindowOf } from "./sign-in-window.ts"
import { minutes, seconds } from "./units.ts"

const nine = Date.parse("2026-11-24T01:00:00Z")
const timetable = { startsAt: nine, allowedMs: minutes(120), compensatedMs: 0, graceMs: seconds(30) }
const rules = defaultConfiguration.basic.sitting
const window = signInWindowOf(timetable, rules)
const closesAt = nine + minutes(150) + seconds(30)

describe("signing in with ticket and ID number (SIT-3)", () => {
  it("is open from check-in until half an hour after the attempt has closed, to the millisecond", () => {
    expect(window).toEqual({ opensAt: nine - minutes(45), closesAt })
    const refusals = [window.opensAt - 1, window.opensAt, closesAt, closesAt + 1].map((at) => {
      const decision = acceptSignIn(window, at)
      return decision.ok ? null : decision.refusal
    })
    expect(refusals).toEqual(["sign-in-not-open", null, null, "sign-in-closed"])
  })

  it("stays open longer for whom time is given back, or allowed beforehand (TIM-2, TIM-4)", () => {
    const longer = { ...timetable, allowedMs: minutes(150), compensatedMs: minutes(7) }
    expect(signInWindowOf(longer, rules).closesAt).toBe(closesAt + minutes(37))
  })
})
