/** Spreadsheets and CSV as formats of the list. */
import type { Locale } from "@sworn/question-bank"
import type { Batches, FileReport, QuestionFormat, ReadOptions, WriteOptions } from "../formats.ts"
import type { Fault, Loss } from "../report.ts"
import { archiveRefusals } from "../archive/refusals.ts"
import { fileFaults } from "../table/faults.ts"
import { byteOrderMark, csvLinesOf, xlsxStreamOf } from "../table/files.ts"
import { readTable } from "../table/read.ts"
import {
  shown,
  lookAtTable,
  openCsvTable,
  openXlsxTable,
  type TableFile,
  type TableRefusal,
} from "../table/rows.ts"
import { headingIn, tableHeader, writeTable } from "../table/write.ts"
import { xlsxBounds } from "../table/xlsx.ts"

const sheetNames = { "zh-CN": "题库", en: "questions" } as const

export const tableFormats: readonly QuestionFormat[] = [
  {
    id: "xlsx",
    names: { "zh-CN": "Excel 工作簿", en: "Excel workbook" },
    extensions: ["xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    mostBytes: xlsxBounds.packedBytes,
    look: async (bytes) => looked(await openXlsxTable(bytes)),
    read: async (bytes, options) => reported(await openXlsxTable(bytes), options),
    write: (batches, options, onLosses) =>
      xlsxStreamOf(eachRow(rowsOf(batches, options, onLosses)), sheetNames[options.locale]),
  },
  {
    id: "csv",
    names: { "zh-CN": "CSV 表格", en: "CSV table" },
    extensions: ["csv", "tsv"],
    mediaType: "text/csv; charset=utf-8",
    mostBytes: 30_000_000,
    look: async (bytes) => looked(openCsvTable(bytes)),
    read: async (bytes, options) => reported(openCsvTable(bytes), options),
    async *write(batches, options, onLosses) {
      const encoder = new TextEncoder()
      yield encoder.encode(byteOrderMark)
      for await (const rows of rowsOf(batches, options, onLosses)) yield encoder.encode(csvLinesOf(rows))
    },
  },
]

const tableRefusals = { ...archiveRefusals, ...fileFaults }

const refusalOf = (code: TableRefusal): Fault => ({ row: 1, code, words: tableRefusals[code] })

const looked = (file: TableFile | TableRefusal) =>
  typeof file === "string" ? refusalOf(file) : lookAtTable(file)

function reported(file: TableFile | TableRefusal, { locale, table, onRows }: ReadOptions): FileReport {
  if (typeof file === "string")
    return { questions: [], faults: [], remarks: [], rowsRead: 0, refused: refusalOf(file) }
  const { questions, faults, rowsRead, refused, mapping } = readTable(file.rows, {
    locale,
    ...table,
    ...(onRows === undefined ? {} : { onRows }),
  })
  const faulty = new Set(faults.map(({ row }) => row))
  const stemAt = mapping.indexOf("stem")
  const excerpts = new Map(
    file.rows
      .filter(({ row }) => faulty.has(row))
      .map(({ row, cells }) => [row, excerptOf(cells[stemAt] ?? "")]),
  )
  return { questions, faults, remarks: [], rowsRead, refused, excerpts }
}

const excerptOf = (text: string): string => shown(text.replace(/\s+/g, " ").trim(), 80)

/** The header first, then the rows of each batch. */
async function* rowsOf(
  batches: Batches,
  { locale, mostOptions }: WriteOptions,
  onLosses: (losses: readonly Loss[]) => void,
): AsyncGenerator<readonly (readonly string[])[]> {
  yield [headerIn(tableHeader(mostOptions), locale)]
  let written = 0
  for await (const batch of batches) {
    const before = written
    const { content, losses } = writeTable(batch, locale, tableHeader(mostOptions).length - fixedColumns)
    onLosses(losses.map((loss) => ({ ...loss, at: loss.at + before })))
    written += batch.length
    yield content.slice(1)
  }
}

const fixedColumns = tableHeader(0).length - 5

const headerIn = (header: readonly string[], locale: Locale): readonly string[] =>
  header.map((heading) => headingIn(heading, locale))

async function* eachRow(
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<readonly string[]> {
  for await (const rows of batches) yield* rows
}
