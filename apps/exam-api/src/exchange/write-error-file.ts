import {
  csvFileOf,
  headerPlace,
  mappingLike,
  openCsvTable,
  openXlsxTable,
  xlsxBookOf,
  xlsxFileOf,
  type TableRow,
} from "@sworn/interchange"
import type { Locale } from "@sworn/question-bank"
import type { Jobs } from "./jobs.ts"

type ErrorFile = Jobs["error-file"]

const reasonHeading: Readonly<Record<Locale, string>> = { "zh-CN": "错误原因", en: "error" }
const placeHeading: Readonly<Record<Locale, string>> = { "zh-CN": "行", en: "row" }

/**
 * The rows with faults, in the columns in which they came and one more: what is wrong. The headings stay, so
 * that the file can be mended and uploaded as it is; and so do the sheets, of a workbook of which several were read. A file
 * that is no table gives a list of places.
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
  const table = format === "xlsx" ? await openXlsxTable(bytes) : format === "csv" ? openCsvTable(bytes) : null
  if (table === null || typeof table === "string") {
    const list = reasons.map(({ row, reason }) => [String(row), reason])
    return new TextEncoder().encode(csvFileOf([[placeHeading[language], heading], ...list]))
  }
  const reasonsOn = (name: string | undefined) =>
    new Map(reasons.filter(({ sheet }) => sheet === name).map(({ row, reason }) => [row, reason]))
  const { book } = table
  if (book === undefined) {
    const rows = faultyRows({ rows: table.rows, headerRow, numberAt }, reasonsOn(undefined), heading)
    return format === "xlsx" ? xlsxFileOf(rows, heading) : new TextEncoder().encode(csvFileOf(rows))
  }
  const header = table.rows.find(({ row }) => row === headerRow)?.cells ?? []
  const mapping = header.map((_, at) => (at === numberAt ? ("number" as const) : null))
  const sheets = [
    { name: book.name, rows: table.rows, headerRow, numberAt },
    ...book.others.map(({ name, rows }) => {
      const place = rows[headerPlace(rows, false) ?? 0]
      const at =
        numberAt === null ? -1 : mappingLike(place?.cells ?? [], { header, mapping }).indexOf("number")
      return { name, rows, headerRow: place?.row ?? null, numberAt: at < 0 ? null : at }
    }),
  ]
  return xlsxBookOf(
    sheets
      .filter(({ name }) => reasonsOn(name).size > 0)
      .map((sheet) => ({ name: sheet.name, rows: faultyRows(sheet, reasonsOn(sheet.name), heading) })),
  )
}

type Sheet = {
  readonly rows: readonly TableRow[]
  readonly headerRow: number | null
  readonly numberAt: number | null
}

function faultyRows(
  { rows, headerRow, numberAt }: Sheet,
  reasonOf: ReadonlyMap<number, string>,
  heading: string,
): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const numberOf = (cells: readonly string[]) => (numberAt === null ? "" : (cells[numberAt] ?? "").trim())
  const faulty = new Set(rows.filter(({ row }) => reasonOf.has(row)).map(({ cells }) => numberOf(cells)))
  const isShown = ({ row, cells }: TableRow) =>
    row === headerRow || reasonOf.has(row) || (numberAt !== null && faulty.has(numberOf(cells)))
  return rows.filter(isShown).map(({ row, cells }) => {
    const padded = [...cells, ...Array.from({ length: width - cells.length }, () => "")]
    return [...padded, row === headerRow ? heading : (reasonOf.get(row) ?? "")]
  })
}
