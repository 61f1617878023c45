/**
 * XLSX in: the values of one sheet, row by row; formulae, macros, links and what the file says of its own size are not
 * asked.
 *
 * Errors: a file that is none, or that would unpack to more than the bounds, is refused before it is opened.
 */
import { streamXlsxRows } from "hucre/xlsx"
import type { TableRow } from "./csv.ts"

/** What ten thousand long questions need, several times over. */
export const xlsxBounds = {
  packedBytes: 30_000_000,
  unpackedBytes: 120_000_000,
  rows: 50_000,
  columns: 200,
} as const

export type XlsxRefusal = "not-a-spreadsheet" | "too-large"

export function refusalOfXlsx(bytes: Uint8Array): XlsxRefusal | null {
  if (bytes.length > xlsxBounds.packedBytes) return "too-large"
  const unpacked = unpackedBytes(bytes)
  if (unpacked === null) return "not-a-spreadsheet"
  return unpacked > xlsxBounds.unpackedBytes ? "too-large" : null
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

/** The sum of what the archive's own directory announces, without unpacking anything. */
function unpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lastEnd = bytes.length - 22
  let end = lastEnd
  while (end >= 0 && end > lastEnd - 65_536 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return count === 0 ? null : sum
}
