import { csvFileOf, openCsvTable, openXlsxTable, xlsxFileOf } from "@sworn/interchange"
import type { Locale } from "@sworn/question-bank"
import type { Jobs } from "./jobs.ts"

type ErrorFile = Jobs["error-file"]

const reasonHeading: Readonly<Record<Locale, string>> = { "zh-CN": "错误原因", en: "error" }
const placeHeading: Readonly<Record<Locale, string>> = { "zh-CN": "行", en: "row" }

/**
 * The rows with faults, in the columns in which they came and one more: what is wrong. The headings stay, so
 * that the file can be mended and uploaded as it is. A file that is no table gives a list of places.
 */
export async function writeErrorFile({
  bytes,
  format,
  language,
  headerRow,
  numberAt,
  reasons,
}: ErrorFile["given"]): Promise<Uint8Array> {
  const heading = reasonHeading[language]
  const reasonOf = new Map(reasons)
  const table = format === "xlsx" ? await openXlsxTable(bytes) : format === "csv" ? openCsvTable(bytes) : null
  if (table === null || typeof table === "string") {
    const list = reasons.map(([row, reason]) => [String(row), reason])
    return new TextEncoder().encode(csvFileOf([[placeHeading[language], heading], ...list]))
  }
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length))
  const numberOf = (cells: readonly string[]) => (numberAt === null ? "" : (cells[numberAt] ?? "").trim())
  const faulty = new Set(
    table.rows.filter(({ row }) => reasonOf.has(row)).map(({ cells }) => numberOf(cells)),
  )
  const isShown = (row: number, cells: readonly string[]) =>
    row === headerRow || reasonOf.has(row) || (numberAt !== null && faulty.has(numberOf(cells)))
  const rows = table.rows
    .filter(({ row, cells }) => isShown(row, cells))
    .map(({ row, cells }) => {
      const padded = [...cells, ...Array.from({ length: width - cells.length }, () => "")]
      return [...padded, row === headerRow ? heading : (reasonOf.get(row) ?? "")]
    })
  if (format === "xlsx") return xlsxFileOf(rows, heading)
  return new TextEncoder().encode(csvFileOf(rows))
}
