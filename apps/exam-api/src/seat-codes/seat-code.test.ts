import { describe, expect, it } from "vitest"
import { makeNationalIdVault } from "../people/national-id.ts"
import { hashOfSeatCode, newSeatCode } from "./seat-code.ts"

const vault = makeNationalIdVault(Buffer.alloc(32, 7))
const chance = (hex: string) => ({ uuid: () => "", hex: () => hex })

describe("a seat code", () => {
  it("is forty bits in eight characters that nobody misreads", () => {
    expect(newSeatCode(chance("0000000000"))).toBe("0000-0000")
    expect(newSeatCode(chance("ffffffffff"))).toBe("ZZZZ-ZZZZ")
    expect(newSeatCode(chance("0443214c74"))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it.each(["7k1m-90q2", " 7KIM 9OQ2", "７Ｋ１Ｍ９０Ｑ２", "7KlM9oQ2"])("is the same code typed as %s", (typed) => {
    expect(hashOfSeatCode(vault, "one", typed)).toEqual(hashOfSeatCode(vault, "one", "7K1M-90Q2"))
  })

  it("is another one for another attempt", () => {
    expect(hashOfSeatCode(vault, "one", "7K1M-90Q2")).not.toEqual(hashOfSeatCode(vault, "two", "7K1M-90Q2"))
  })
})
