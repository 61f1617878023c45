import { dictionary } from "@zxcvbn-ts/language-common"
import { defaultPlatformConfiguration } from "@sworn/exam-core"
import { describe, expect, it } from "vitest"
import { isCommonPassword } from "./common-passwords.ts"
import { judgeNewPassword } from "./password-policy.ts"

const { signIn } = defaultPlatformConfiguration

describe("the commonest passwords", () => {
  it("are the first three thousand and many more, each refused (bad/S8)", () => {
    const first = dictionary["passwords-common"].slice(0, 3000)

    expect(first).toHaveLength(3000)
    expect(first.filter((one) => !isCommonPassword(one.toLowerCase()))).toEqual([])
  })

  it.each(["Football1", "iloveyou1", "Woaini1314", "Gongan110", "SWORN-demo-2026"])("hold %s", (password) => {
    expect(judgeNewPassword(signIn, password, [])).toBe("password-too-common")
  })

  it("leave what nobody uses", () => {
    expect(judgeNewPassword(signIn, "nine-horses-and-a-cart", ["hr"])).toBeNull()
  })
})
