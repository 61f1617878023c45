import { describe, expect, it } from "vitest"
import { returnPathFrom } from "./return-path.ts"

describe("the way back after a sign-in", () => {
  it.each(["/", "/sittings", "/qualifications?page=2&unit=12", "/officers/1#history", "/a//b"])(
    "leads to %s",
    (path) => {
      expect(returnPathFrom(path)).toBe(path)
    },
  )

  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%2fevil.example",
    "/%2F%2Fevil.example",
    "%2f%2fevil.example",
    "/%5cevil.example",
    "/./%2fevil.example",
    "/x/..//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "evil.example",
    "/api/session",
    "/api",
    "",
  ])("leads nowhere else: %j (bad/S7)", (asked) => {
    expect(returnPathFrom(asked)).toBe("/")
  })

  it("leads to the start where nothing was asked", () => {
    expect(returnPathFrom(undefined)).toBe("/")
  })
})
