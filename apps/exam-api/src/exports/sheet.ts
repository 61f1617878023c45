/** The list as the bytes of a file: CSV as PostgreSQL wrote it, or a workbook written row by row. */
import type { Locale } from "@sworn/question-bank"
import { writeXlsxStream } from "hucre/xlsx"
import { exportColumns, headersIn, listName } from "./columns.ts"

const byteOrderMark = "\uFEFF"

export async function* csvOf(lines: AsyncIterable<Uint8Array>, locale: Locale): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${byteOrderMark}${headersIn(locale).join(",")}\n`)
  yield* lines
}

const scoreAt = exportColumns.findIndex(({ en }) => en === "exam_score")

/** Every cell is a string as it stands in the database, but for the score, a number; sheets end at Excel's limit. */
export async function* xlsxOf(
  batches: AsyncIterable<readonly (readonly (string | null)[])[]>,
  locale: Locale,
): AsyncGenerator<Uint8Array> {
  async function* rows() {
    yield headersIn(locale)
    for await (const batch of batches) for (const row of batch) yield row.map(cellOf)
  }
  yield* writeXlsxStream(rows(), { name: listName[locale], freezePane: { rows: 1 } })
}

/** A longer cell, and Excel calls the file damaged; the CSV has it whole. */
const longestCell = 32_767
const cutMark = "…"

function cellOf(text: string | null, at: number): string | number | null {
  if (text === null) return null
  if (at === scoreAt) return Number(text)
  return text.length <= longestCell ? text : text.slice(0, longestCell - 1).toWellFormed() + cutMark
}
