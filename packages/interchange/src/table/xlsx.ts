/**
 * XLSX in: the values of one sheet, row by row; formulae, macros, links and what the file says of its own size are not
 * asked.
 *
 * Errors: a file that is none, or an archive that may not be opened, is refused before a cell is read.
 */
import { streamXlsxRows } from "hucre/xlsx"
import { archiveBounds, refusalOfArchive } from "../archive/open.ts"
import type { ArchiveRefusal } from "../archive/refusals.ts"
import type { TableRow } from "./csv.ts"

/** What ten thousand long questions need, several times over. */
export const xlsxBounds = {
  packedBytes: 30_000_000,
  unpackedBytes: 120_000_000,
  rows: 50_000,
  columns: 200,
} as const

export type XlsxRefusal = "not-a-spreadsheet" | "too-large" | ArchiveRefusal

export async function refusalOfXlsx(bytes: Uint8Array): Promise<XlsxRefusal | null> {
  if (bytes.length > xlsxBounds.packedBytes) return "too-large"
  const refusal = await refusalOfArchive(bytes, { ...archiveBounds, unpackedBytes: xlsxBounds.unpackedBytes })
  if (refusal === "archive-none") return "not-a-spreadsheet"
  return refusal === "archive-too-large" ? "too-large" : refusal
}

export async function* readXlsxTable(
  bytes: Uint8Array,
  sheet: number | string = 0,
): AsyncGenerator<TableRow> {
  let rows = 0
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    if (values.every((value) => value === null || value === "")) continue
    rows += 1
    // One more than allowed, so that whoever counts can see it.
    if (rows > xlsxBounds.rows + 1) return
    yield { row: index + 1, cells: Array.from(values.slice(0, xlsxBounds.columns), cellText) }
  }
}

function cellText(value: unknown): string {
  if (value == null) return ""
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10)
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value)
}
