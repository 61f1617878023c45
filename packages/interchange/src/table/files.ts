/**
 * Rows as files: CSV whose cells no spreadsheet takes for a formula, XLSX whose cells are strings and nothing else.
 *
 * A CSV cell has no type, so what begins like a formula gets an apostrophe, also behind a separator within the cell,
 * where a program that parts the line otherwise would see a cell begin. Reading our own file takes it off again.
 */
import { writeXlsx, writeXlsxStream } from "hucre/xlsx"
import { readCsv, type TableRow } from "./csv.ts"

const formula = "=+\\-@＝＋－＠"
/** Where a cell begins, and where one would begin to a program with another separator. */
const starts = [
  { bare: new RegExp(`^(?='*[${formula}\\t\\r\\0])`), guarded: new RegExp(`^'(?='*[${formula}\\t\\r\\0])`) },
  {
    bare: new RegExp(`(?<=[;,\\t\\r\\n|])(?='*[${formula}])`, "g"),
    guarded: new RegExp(`(?<=[;,\\t\\r\\n|])'(?='*[${formula}])`, "g"),
  },
]

export type Rows = readonly (readonly string[])[]

/** With a byte-order mark, without which Excel takes it for GBK. */
export const csvFileOf = (rows: Rows): string => `${byteOrderMark}${csvLinesOf(rows)}`

export const byteOrderMark = "\uFEFF"

export const csvLinesOf = (rows: Rows): string =>
  rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")

const csvCell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`

export const guarded = (text: string): string =>
  starts.reduce((cell, { bare }) => cell.replace(bare, "'"), text)

export const unguarded = (text: string): string =>
  starts.reduce((cell, { guarded }) => cell.replace(guarded, ""), text)

/** Our own CSV back, without the apostrophes that `csvFileOf` put there; another system's are its own. */
export function* readOwnCsv(text: string): Generator<TableRow> {
  for (const row of readCsv(text, ",")) {
    yield { ...row, cells: row.cells.map(unguarded) }
  }
}

export const xlsxFileOf = (rows: Rows, sheet: string): Promise<Uint8Array> =>
  xlsxBookOf([{ name: sheet, rows }])

export const xlsxBookOf = (
  sheets: readonly { readonly name: string; readonly rows: Rows }[],
): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) })) })

/** The same, row by row as they come. */
export const xlsxStreamOf = (
  rows: AsyncIterable<readonly string[]>,
  sheet: string,
): AsyncIterable<Uint8Array> => writeXlsxStream(mutable(rows), { name: sheet, freezePane: { rows: 1 } })

async function* mutable(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield [...row]
}
