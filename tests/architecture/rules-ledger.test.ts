/** Every rule in docs/rules.md is cited by code and by a test, and every rule they cite is in docs/rules.md. */
import { describe, expect, it } from "vitest"
import { filesIn, isTest, read } from "./sources.ts"

const rule = /\b(?:ELI|ITM|PAP|SIT|TIM|ATT|GRD|RES|INT|CER|HRX|REC)-\d{1,2}\b/g
const rulesIn = (text: string): string[] => text.match(rule) ?? []

const ledger = new Set(
  read("docs/rules.md")
    .split("\n")
    .flatMap((line) => /^\| `([A-Z]{3}-\d{1,2})` +\|/.exec(line)?.[1] ?? []),
)

const everything = ["packages", "apps", "drizzle", "tests", "scripts"].flatMap((folder) =>
  filesIn(folder, /\.(tsx?|sql)$/),
)
const itself = (path: string) => path.startsWith("tests/architecture/")
const citing = (wanted: (path: string) => boolean) =>
  new Set(everything.filter(wanted).flatMap((path) => rulesIn(read(path))))

const tests = citing((path) => !itself(path) && (isTest(path) || path.startsWith("tests/")))
const code = citing(
  (path) => !isTest(path) && !path.startsWith("tests/") && !path.startsWith("drizzle/seeds/bank/"),
)

describe("the ledger of rules", () => {
  it("is there to be read", () => {
    expect(ledger.size).toBeGreaterThan(20)
  })

  it.each([...ledger])("%s is cited by code and proven by a test that names it", (id) => {
    expect({ code: code.has(id), test: tests.has(id) }).toEqual({ code: true, test: true })
  })

  it("holds every rule that code or tests cite", () => {
    expect([...new Set([...code, ...tests])].filter((id) => !ledger.has(id)).toSorted()).toEqual([])
  })
})
