/**
 * The rows of a table file, whatever wrote it, and what a person should see of them before saying what they mean.
 *
 * Errors: a workbook that cannot be opened, or that would unpack to too much, is a refusal of the whole file.
 */
import type { ArchiveRefusal } from "../archive/refusals.ts"
import { bookOf, headOf, sheetNamesIn, type Book, type Sheet } from "./book.ts"
import { delimiterOf, readCsv, type Delimiter, type TableRow } from "./csv.ts"
import { decoded, type Encoding } from "./decode.ts"
import type { FileFault } from "./faults.ts"
import { unguarded } from "./files.ts"
import { headerAmong, suggestMapping, type Mapping } from "./mapping.ts"
import { headerPlace } from "./read.ts"
import { headingIn, tableHeader } from "./write.ts"
import { readXlsxTable, refusalOfXlsx, xlsxBounds } from "./xlsx.ts"

export type TableFile = {
  readonly rows: readonly TableRow[]
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** Of a workbook in which more than one sheet holds anything; the rows are those of the one that is looked at. */
  readonly book?: Book
}

export type TableRefusal = FileFault | ArchiveRefusal

export type TableLook = {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  /** From 1, as a spreadsheet shows it. */
  readonly headerRow: number | null
  readonly header: readonly string[]
  readonly suggested: Mapping
  readonly sample: readonly TableRow[]
  readonly rowsTotal: number
  readonly sheets?: readonly { readonly name: string; readonly isRead: boolean }[]
}

export async function openXlsxTable(bytes: Uint8Array): Promise<TableFile | TableRefusal> {
  const refusal = await refusalOfXlsx(bytes)
  if (refusal !== null) return refusal
  const names = (await sheetNamesIn(bytes)) ?? []
  const sheets: Sheet[] = []
  let rowCount = 0
  try {
    for (const [at, name] of (names.length === 0 ? [""] : names).entries()) {
      const rows: TableRow[] = []
      for await (const row of readXlsxTable(bytes, at)) {
        rows.push(row)
        rowCount += 1
        if (rowCount > xlsxBounds.rows + 5 * names.length) break
      }
      sheets.push({ name, rows })
    }
  } catch {
    // Whatever a broken workbook makes its reader say is not for the person who uploaded it.
    return "not-a-spreadsheet"
  }
  const { rows, book } = bookOf(sheets)
  return { rows, encoding: null, delimiter: null, ...(book === null ? {} : { book }) }
}

export function openCsvTable(bytes: Uint8Array): TableFile {
  const { text, encoding } = decoded(bytes)
  const delimiter = delimiterOf(text)
  const rows = [...readCsv(text, delimiter)]
  return { rows: isOurs(rows) ? rows.map(withoutGuards) : rows, encoding, delimiter }
}

/** In a file of ours that comes back, apostrophes before what looks like a formula are ours too. */
const isOurs = (rows: readonly TableRow[]): boolean => {
  const found = rows[0]?.cells ?? []
  const options = found.filter((heading) => /^(?:选项|option )[A-Z]$/.test(heading)).length
  const own = tableHeader(options)
  return (["zh-CN", "en"] as const).some((locale) =>
    own.every((heading, at) => headingIn(heading, locale) === found[at]),
  )
}

const withoutGuards = (row: TableRow): TableRow => ({ ...row, cells: row.cells.map(unguarded) })

const sampleSize = 20
const longestShown = 200

export function lookAtTable({ rows, encoding, delimiter, book }: TableFile): TableLook {
  const known = headerPlace(rows, false)
  const at = known ?? headerPlace(rows, true) ?? 0
  const header = rows[at]?.cells ?? []
  const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
  return {
    encoding,
    delimiter,
    headerRow: rows[at]?.row ?? null,
    header: header.map((cell) => shown(cell)),
    suggested: suggestMapping(header),
    sample: below
      .slice(0, sampleSize)
      .map((row) => ({ row: row.row, cells: row.cells.map((cell) => shown(cell)) })),
    rowsTotal: below.length + (book?.others ?? []).reduce((sum, sheet) => sum + belowOf(sheet), 0),
    ...(book === undefined ? {} : { sheets: sheetsOf(book) }),
  }
}

const belowOf = ({ rows }: Sheet): number => rows.length - 1 - (headerAmong(headOf(rows)) ?? 0)

const sheetsOf = ({ name, others, skipped }: Book) => [
  ...[name, ...others.map((sheet) => sheet.name)].map((one) => ({ name: one, isRead: true })),
  ...skipped.map((one) => ({ name: one, isRead: false })),
]

/** As far as a screen shows it; what no database keeps stands as the sign for it. */
export const shown = (cell: string, longest = longestShown): string => {
  const cut = cell.length <= longest ? cell : `${cell.slice(0, longest - 1)}…`
  return cut.replaceAll("\0", "\uFFFD").toWellFormed()
}
