import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { judgePassword, passwordIsDue, type PasswordRules } from "./password.ts"
import { defaultPlatformConfiguration } from "./platform-configuration.ts"
import { minutes } from "./units.ts"

const asvs: PasswordRules = defaultPlatformConfiguration.signIn
const mlps3: PasswordRules = { ...asvs, profile: "mlps3" }
const names = ["li.wei", "hr", "082731", "青溪市公安局"]
const judged = (rules: PasswordRules, password: string) =>
  judgePassword(rules, password, { names, isCommon: (text) => text === "password1" })

describe.each([
  ["asvs", asvs],
  ["mlps3", mlps3],
])("a new password under %s (bad/S8)", (_profile, rules) => {
  it.each([
    ["seven characters", "aB3$efg", "password-too-short"],
    ["four emoji, though they take eight units", "🚓🚓🛡️👮", "password-too-short"],
    ["more than the most", "aB3$".repeat(33), "password-too-long"],
    ["one of the commonest", "password1", "password-too-common"],
    ["one of the commonest in capitals or full-width", "ＰASSWORD1", "password-too-common"],
    ["one character over and over", "aaaaaaaaaaaa", "password-too-common"],
    ["the user name with a year", "Li.Wei2026!", "password-names-you"],
    ["the police number with a little", "No-082731", "password-names-you"],
    ["the unit's name with a little", "青溪市公安局Ab1!", "password-names-you"],
  ])("is refused when it is %s", (_what, password, refusal) => {
    expect(judged(rules, password)).toBe(refusal)
  })

  it.each([
    ["eight characters of every kind", "xK4#pq9z"],
    ["sixty-four characters", "Ab3 ".repeat(15) + "Ab3x"],
    ["as many as the most", "aB3$".repeat(32)],
    ["spaces at both ends and between", " Nine horses 4 carts "],
    ["emoji and Han characters", "🚓夜班三点Blue7"],
    ["a unit's name in a long sentence", "青溪市公安局 has 9 Lemon trees"],
    ["a short user name inside a word", "through 7 Gates"],
  ])("will do when it is %s", (_what, password) => {
    expect(judged(rules, password)).toBeNull()
  })

  it("is never found too short and too long for the same length, and never refused for its length in between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 0, maxLength: 200 }), (password) => {
        const length = Array.from(password).length
        const refusal = judged(rules, password)
        const expected = length < 8 ? "password-too-short" : length > 128 ? "password-too-long" : undefined
        if (expected !== undefined) expect(refusal).toBe(expected)
        else expect(["password-too-short", "password-too-long"]).not.toContain(refusal)
      }),
    )
  })
})

describe("kinds of characters and age", () => {
  it.each(["correct horse", "onlysmallletters", "夜班之后吃面条喝茶"])(
    "are asked of %s under mlps3 alone (bad/S8)",
    (password) => {
      expect([judged(asvs, password), judged(mlps3, password)]).toEqual([null, "password-of-too-few-kinds"])
    },
  )

  it("make a password due on its last day under mlps3, and never under asvs", () => {
    const day = minutes(24 * 60)
    expect(passwordIsDue(mlps3, 0, 90 * day - 1)).toBe(false)
    expect(passwordIsDue(mlps3, 0, 90 * day)).toBe(true)
    expect(passwordIsDue({ ...mlps3, passwordDays: null }, 0, 9000 * day)).toBe(false)
    expect(passwordIsDue(asvs, 0, 9000 * day)).toBe(false)
  })
})
