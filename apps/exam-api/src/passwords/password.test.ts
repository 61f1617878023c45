import { describe, expect, it } from "vitest"
import { hashOfPassword, isPassword } from "./password.ts"

describe("a password at rest", () => {
  it("is argon2id, with what it cost and a salt of its own in the record (ASVS 11.4.2)", async () => {
    const [one, other] = [await hashOfPassword("a good long one"), await hashOfPassword("a good long one")]
    const [, algorithm, version, cost, salt, sum] = one.split("$")
    expect([algorithm, version]).toEqual(["argon2id", "v=19"])
    const { m, t, p } = Object.fromEntries((cost ?? "").split(",").map((part) => part.split("=")))
    // The least that current guidance asks for: 19 MiB, two passes, one lane.
    expect(Number(m)).toBeGreaterThanOrEqual(19_456)
    expect(Number(t)).toBeGreaterThanOrEqual(2)
    expect(Number(p)).toBeGreaterThanOrEqual(1)
    expect(Buffer.from(salt ?? "", "base64").length).toBeGreaterThanOrEqual(16)
    expect(Buffer.from(sum ?? "", "base64").length).toBeGreaterThanOrEqual(32)
    expect(other).not.toBe(one)
  })

  it("is compared as it was typed: case, spaces, 64 characters and more all count (ASVS 6.2.8, 6.2.9)", async () => {
    const long = ` ${"长密码 Aa1!".repeat(12)}🔑 `
    const hash = await hashOfPassword(long)
    expect(await isPassword(long, hash)).toBe(true)
    for (const almost of [long.trim(), long.toLowerCase(), long.slice(0, 64), long.normalize("NFKD") + "x"])
      expect(await isPassword(almost, hash)).toBe(false)
  })

  it("that was never set is nobody's", async () => {
    expect(await isPassword("nobody's password", null)).toBe(false)
  })
})
