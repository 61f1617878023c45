/**
 * The rows of a table file, whatever wrote it, and what a person should see of them before saying what they mean.
 *
 * Errors: a workbook that cannot be opened, or that would unpack to too much, is a refusal of the whole file.
 */
import type { ArchiveRefusal } from "../archive/refusals.ts"
import { delimiterOf, readCsv, type Delimiter, type TableRow } from "./csv.ts"
import { decoded, type Encoding } from "./decode.ts"
import type { FileFault } from "./faults.ts"
import { unguarded } from "./files.ts"
import { suggestMapping, type Mapping } from "./mapping.ts"
import { headerPlace } from "./read.ts"
import { headingIn, tableHeader } from "./write.ts"
import { readXlsxTable, refusalOfXlsx } from "./xlsx.ts"

export type TableFile = {
  readonly rows: readonly TableRow[]
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
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
}

export async function openXlsxTable(bytes: Uint8Array): Promise<TableFile | TableRefusal> {
  const refusal = await refusalOfXlsx(bytes)
  if (refusal !== null) return refusal
  const rows: TableRow[] = []
  try {
    for await (const row of readXlsxTable(bytes)) rows.push(row)
  } catch {
    // Whatever a broken workbook makes its reader say is not for the person who uploaded it.
    return "not-a-spreadsheet"
  }
  return { rows, encoding: null, delimiter: null }
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

export function lookAtTable({ rows, encoding, delimiter }: TableFile): TableLook {
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
    rowsTotal: below.length,
  }
}

/** As far as a screen shows it; what no database keeps stands as the sign for it. */
export const shown = (cell: string, longest = longestShown): string => {
  const cut = cell.length <= longest ? cell : `${cell.slice(0, longest - 1)}…`
  return cut.replaceAll("\0", "\uFFFD").toWellFormed()
}
