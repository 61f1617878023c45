import { describe, expect, it } from "vitest"
import { makeNationalIdVault } from "../people/national-id.ts"
import { hashOfSeatCode, newSeatCode } from "./seat-code.ts"

const vault = makeNationalIdVault(Buffer.alloc(32, 7))

describe("a seat code", () => {
  it("is eight characters that nobody misreads, and another one each time", () => {
    const codes = Array.from({ length: 200 }, newSeatCode)
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(new Set(codes).size).toBe(200)
  })

  it.each(["7kqm-2hvd", " 7KQM 2HVD", "７ＫＱＭ２ＨＶＤ", "7kqm2hvd"])(
    "is the same code typed as %s",
    (typed) => {
      expect(hashOfSeatCode(vault, "one", typed)).toEqual(hashOfSeatCode(vault, "one", "7KQM-2HVD"))
    },
  )

  it("is another one for another attempt", () => {
    expect(hashOfSeatCode(vault, "one", "7KQM-2HVD")).not.toEqual(hashOfSeatCode(vault, "two", "7KQM-2HVD"))
  })
})
