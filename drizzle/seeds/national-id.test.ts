import { describe, expect, it } from "vitest"
import { checkCharacter, demoNationalId } from "./national-id.ts"

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ids = Array.from({ length: 20_000 }, (_, n) => demoNationalId(n))

describe("a demo officer's national id", () => {
  it("ends in the check character of GB 11643", () => {
    expect(checkCharacter("11010519491231002")).toBe("X")
    for (const id of ids) {
      const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0)
      expect(id[17]).toBe("10X98765432"[sum % 11])
    }
  })

  it("is of a region that does not exist, with a day of birth that does (REC-8)", () => {
    for (const id of ids) {
      expect(id).toMatch(/^999\d{3}(19|20)\d{6}\d{3}[\dX]$/)
      const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
      expect(new Date(`${born}T00:00:00Z`).toISOString().slice(0, 10)).toBe(born)
    }
  })

  it("belongs to one officer, and is the same at every load", () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(demoNationalId(0)).toBe("999000199001050009")
    expect(demoNationalId(1234)).toBe(ids[1234])
  })
})
