/** What an office computer must fetch and run before its candidate can read the first question. */
import { posix } from "node:path"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { builtFile, firstScripts } from "../support/built-client.ts"

const budgetBytes = 60_000

describe("the paper screen", () => {
  it("loads at most 60 kB of JavaScript, gzipped, with everything that its modules import", () => {
    const sizes = firstScripts().map((path) => ({
      path,
      bytes: gzipSync(builtFile(path), { level: 9 }).length,
    }))
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    const parts = sizes.map(({ path, bytes }) => `${posix.basename(path)} ${bytes}`).join(", ")
    console.log(`JavaScript of the paper screen: ${total} of ${budgetBytes} bytes gzipped (${parts})`)

    expect(sizes.length).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })
})
