import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { assumptionsDocument } from "./assumptions-document.ts"

it("docs/assumptions.md is what `npm run docs` writes", () => {
  expect(readFileSync(join(dirname(import.meta.dirname), "docs/assumptions.md"), "utf8")).toBe(
    assumptionsDocument(),
  )
})
