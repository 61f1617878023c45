/** Migrations are history: named for what they do, and never edited after they have landed. */
import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { filesIn, read } from "./sources.ts"

const migrations = filesIn("drizzle/migrations", /\.sql$/).toSorted()
const landed = new Map(
  read("drizzle/migrations/landed.txt")
    .trim()
    .split("\n")
    .map((line) => line.split("  ").toReversed() as [string, string]),
)

describe("migrations", () => {
  it.each(migrations)("%s is what it was when it landed", (path) => {
    const name = path.slice("drizzle/migrations/".length)
    const sum = createHash("sha256").update(read(path)).digest("hex")
    expect(landed.get(name), `add "${sum}  ${name}" to drizzle/migrations/landed.txt when it lands`).toBe(sum)
  })

  it("are all there", () => {
    expect([...landed.keys()].toSorted()).toEqual(
      migrations.map((path) => path.slice("drizzle/migrations/".length)),
    )
  })

  it("have names that say what they do", () => {
    expect(migrations.filter((path) => !/\/\d{4}_[a-z]+(_[a-z]+)+\.sql$/.test(path))).toEqual([])
  })
})
