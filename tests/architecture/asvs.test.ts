/** docs/asvs.csv: every row of the yardstick, and for each that passes a test that is there or a heading that is. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { asvsRows } from "./asvs-rows.ts"
import { isTest, read, root } from "./sources.ts"

const columns = ["id", "level", "short_name", "applicable", "status", "evidence", "note"] as const
type Row = Record<(typeof columns)[number], string>

const [header = [], ...cells] = cellsOf(read("docs/asvs.csv"))
const rows = cells.map((line) => Object.fromEntries(columns.map((name, at) => [name, line[at]])) as Row)
const applicable = rows.filter((row) => row.applicable === "yes")
const withStatus = (status: string) => applicable.filter((row) => row.status === status)
const evidenceOf = (row: Row) => row.evidence.split(" ; ").filter((one) => one !== "")

/** RFC 4180, as far as this file needs it. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    )
}

/** A heading's anchor, as code hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, "")
    .replaceAll(" ", "-")

const anchorsIn = (path: string): readonly string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ""))

/** What is wrong with a citation; null when it leads to what it says. */
function flawIn(citation: string): string | null {
  const [file = "", title] = citation.split(" > ", 2)
  const [path = "", anchor] = file.split("#", 2)
  if (!existsSync(join(root, path))) return "no such file"
  if (title === undefined)
    return anchor !== undefined && anchorsIn(path).includes(anchor) ? null : "no such heading"
  if (!isTest(path)) return "not a test"
  // A title in the table is written as in the code, placeholders and all, between the quotes that begin and end it there.
  const isThere = ['"', "`"].some((quote) => read(path).includes(`${quote}${title}${quote}`))
  return isThere ? null : "no test of this title"
}

describe("the table of ASVS rows", () => {
  it("has every row of the yardstick exactly once, under its level", () => {
    expect(header).toEqual(columns)
    expect(rows.map(({ id, level }) => `${level} ${id}`).toSorted()).toEqual(
      Object.entries(asvsRows)
        .flatMap(([level, ids]) => ids.map((id) => `${level} ${id}`))
        .toSorted(),
    )
    expect([asvsRows.L1.length + asvsRows.L2.length, asvsRows.L3.length]).toEqual([253, 13])
  })

  it("is filled in: a name of eight words at most, and for whatever does not pass the reason", () => {
    const unfilled = rows.filter(({ short_name: name, ...row }) => {
      const isNamed = name !== "" && name.split(/\s+/).length <= 8
      const isJudged =
        row.applicable === "no"
          ? row.status === ""
          : ["pass", "partial", "fail", "later"].includes(row.status)
      const isReasoned = row.status === "pass" || row.note !== ""
      return !isNamed || !isJudged || !isReasoned || !["yes", "no"].includes(row.applicable)
    })
    expect(unfilled).toEqual([])
  })

  it("shows for each row that passes a test, or a heading where there is nothing to test", () => {
    const shown = (row: Row) => evidenceOf(row).length > 0
    expect([...withStatus("pass"), ...withStatus("partial")].filter((row) => !shown(row))).toEqual([])
  })

  it("cites only what is there", () => {
    const flaws = rows.flatMap((row) =>
      evidenceOf(row).flatMap((citation) => {
        const flaw = flawIn(citation)
        return flaw === null ? [] : [`${row.id}: ${citation}: ${flaw}`]
      }),
    )
    expect(flaws).toEqual([])
  })

  it("would notice a citation of nothing", () => {
    const itself = "tests/architecture/asvs.test.ts"
    expect(flawIn(`${itself} > cites only what is there`)).toBeNull()
    expect(flawIn(`${itself} > cites only what`)).toBe("no test of this title")
    expect(flawIn("tests/nowhere.test.ts > cites only what is there")).toBe("no such file")
    expect(flawIn("docs/security.md#nowhere")).toBe("no such heading")
  })

  it("passes in four fifths of the rows that apply, at least", () => {
    const counts = ["pass", "partial", "later", "fail"].map(
      (status) => [status, withStatus(status).length] as const,
    )
    const share = withStatus("pass").length / applicable.length
    console.log(
      `ASVS 5.0: ${rows.length} rows, ${applicable.length} apply: ` +
        `${counts.map(([status, count]) => `${count} ${status}`).join(", ")} (${(100 * share).toFixed(1)} % pass)`,
    )
    expect(share).toBeGreaterThanOrEqual(0.8)
  })
})
