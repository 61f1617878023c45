/**
 * A workbook with several sheets: which of them hold questions, and what a column means on each.
 *
 * The first sheet with headings that we know is the one a person looks at and maps. Each further one with such headings is
 * read by what the person said of columns of the same name; what stands on any other sheet (notes, lists to choose from) is
 * not read, and named.
 *
 * Errors: none; a workbook whose table of contents cannot be read is one sheet, as it always was.
 */
import { openArchive } from "../archive/open.ts"
import { childrenOf, readXml, xmlTextOf } from "../xml.ts"
import { kindIn, squeezed, type TableKind } from "./answers.ts"
import type { TableRow } from "./csv.ts"
import { headerAmong, suggestMapping, type Field, type Mapping } from "./mapping.ts"

export type Sheet = { readonly name: string; readonly rows: readonly TableRow[] }

export type Book = {
  /** Of the sheet that is looked at. */
  readonly name: string
  readonly others: readonly Sheet[]
  readonly skipped: readonly string[]
}

const mostSheets = 40
/** What all sheets have in common is unpacked for each of them anew. */
const mostSharedBytes = 200_000_000
const longestName = 60

/** The names of its sheets in their order, as many as are read; null where it does not say. */
export async function sheetNamesIn(bytes: Uint8Array): Promise<readonly string[] | null> {
  const opened = await openArchive(bytes)
  if (!opened.ok || !opened.archive.sizes.has("xl/workbook.xml")) return null
  const unpacked = await opened.archive.unpack("xl/workbook.xml")
  const read = unpacked.ok ? readXml(xmlTextOf(unpacked.bytes), 1_000_000) : null
  if (read === null || !read.ok) return null
  const list = childrenOf(read.root).find(({ localName }) => localName === "sheets")
  const sheets = list === undefined ? [] : childrenOf(list).filter(({ localName }) => localName === "sheet")
  const shared = opened.archive.sizes.get("xl/sharedStrings.xml") ?? 0
  const most = Math.max(1, Math.min(mostSheets, Math.floor(mostSharedBytes / Math.max(1, shared))))
  return sheets
    .slice(0, most)
    .map((sheet) => (sheet.getAttribute("name") ?? "").slice(0, longestName).toWellFormed())
}

/** The rows that are looked at; and the book they are of, where more than one sheet holds anything. */
export function bookOf(sheets: readonly Sheet[]): {
  readonly rows: readonly TableRow[]
  readonly book: Book | null
} {
  const [first] = sheets
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const known = filled.filter(({ rows }) => headerAmong(headOf(rows)) !== null)
  const seen = known[0] ?? first
  if (seen === undefined) return { rows: [], book: null }
  if (filled.length < 2) return { rows: seen.rows, book: null }
  const skipped = filled.filter((sheet) => sheet !== seen && !known.includes(sheet))
  return {
    rows: seen.rows,
    book: {
      name: seen.name,
      others: known.filter((sheet) => sheet !== seen),
      skipped: skipped.map(({ name }) => name),
    },
  }
}

export const headOf = (rows: readonly TableRow[]): readonly (readonly string[])[] =>
  rows.slice(0, 5).map(({ cells }) => cells)

/** On a further sheet a column is what the person said of its namesake, and otherwise what its heading suggests. */
export function mappingLike(
  header: readonly string[],
  said: { readonly header: readonly string[]; readonly mapping: Mapping },
): Mapping {
  const nameOf = (heading: string) => squeezed(heading).toLowerCase()
  const known = new Map(said.header.map((heading, at) => [nameOf(heading), said.mapping[at] ?? null]))
  const suggested = suggestMapping(header)
  const taken = new Set<Field>()
  return header.map((heading, at) => {
    const name = nameOf(heading)
    const field = known.has(name) ? (known.get(name) ?? null) : (suggested[at] ?? null)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** A sheet that is called after a kind holds questions of that kind, where it has no column that says so. */
export const kindOfSheet = (
  name: string,
  codes: Readonly<Record<string, TableKind>> | undefined,
): TableKind | null => kindIn(name, new Map(Object.entries(codes ?? {})))
