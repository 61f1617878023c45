/** The catalogue of bad inputs and the titles of the tests speak of the same things. */
import { describe, expect, it } from "vitest"
import { badInputs, badInputsIn } from "../support/bad-inputs.ts"
import { filesIn, importsOf, isTest, read, sourcesIn } from "./sources.ts"

const known = new Set(badInputs.map(({ id }) => id))
const named = new Set(
  ["packages", "apps", "drizzle", "tests", "scripts"]
    .flatMap((folder) => filesIn(folder))
    .filter((file) => isTest(file) && !file.startsWith("tests/architecture/bad-inputs"))
    .flatMap((file) => badInputsIn(read(file))),
)

describe("the catalogue of bad inputs", () => {
  it("has its 93 ids, each once", () => {
    expect([badInputs.length, known.size]).toEqual([93, 93])
  })

  it("has every id that a test names", () => {
    expect([...named].filter((id) => !known.has(id))).toEqual([])
  })

  it.each(badInputs.filter(({ comesWith }) => comesWith === undefined))(
    "$id ($what) is named by a test",
    ({ id }) => {
      expect(named.has(id)).toBe(true)
    },
  )
})

describe("cookies", () => {
  it("are set in one place, out of reach of scripts and other sites (bad/S2)", () => {
    const setting = sourcesIn("apps/exam-api/src").filter(
      (file) => importsOf(file).includes("hono/cookie") || /set-cookie/i.test(read(file)),
    )
    expect(setting).toEqual(["apps/exam-api/src/http/cookies.ts"])
    expect(read("apps/exam-api/src/http/cookies.ts")).toMatch(
      /httpOnly: true, secure: true, sameSite: "(Strict|Lax)", prefix: "host"/,
    )
  })
})
