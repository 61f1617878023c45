/** Spreadsheets and CSV as formats of the list. */
import type { Locale } from "@sworn/question-bank"
import type { Batches, FileReport, QuestionFormat, ReadOptions, WriteOptions } from "../formats.ts"
import { placeOf, type Fault, type Loss } from "../report.ts"
import { archiveRefusals } from "../archive/refusals.ts"
import { fileFaults } from "../table/faults.ts"
import { byteOrderMark, csvLinesOf, xlsxStreamOf } from "../table/files.ts"
import { kindOfSheet, mappingLike, type Book } from "../table/book.ts"
import type { TableRow } from "../table/csv.ts"
import { headerPlace, readTable, type TableProfile } from "../table/read.ts"
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

function reported(file: TableFile | TableRefusal, options: ReadOptions): FileReport {
  if (typeof file === "string") return refusing(refusalOf(file))
  const { book } = file
  if (book === undefined) return reportOf(file.rows, profileOf(options))
  const kinds = options.table?.kindCodes
  const seen = seenSheet(file.rows, options)
  const sheets = [{ name: book.name, rows: file.rows }, ...book.others].map(({ name, rows }, at) => {
    const kind = kindOfSheet(name, kinds)
    const own = at === 0 || seen === null ? {} : { mapping: mappingLike(headerOf(rows), seen) }
    const profile = { ...profileOf(options), ...own, ...(kind === null ? {} : { kind }) }
    return { name, report: reportOf(rows, profile, name) }
  })
  return together(sheets, book)
}

const profileOf = ({ locale, table, onRows }: ReadOptions): TableProfile => ({
  locale,
  ...table,
  ...(onRows === undefined ? {} : { onRows }),
})

const refusing = (refused: Fault): FileReport => ({
  questions: [],
  faults: [],
  remarks: [],
  rowsRead: 0,
  refused,
})

/** Of a book, each thing found says on which sheet, and what its column is called there. */
function reportOf(rows: readonly TableRow[], profile: TableProfile, sheet?: string): FileReport {
  const { header, questions, faults, rowsRead, refused, mapping } = readTable(rows, profile)
  const faulty = new Set(faults.map(({ row }) => row))
  const stemAt = mapping.indexOf("stem")
  const at = sheet === undefined ? {} : { sheet }
  const placed = (fault: Fault): Fault => {
    const heading = fault.column === undefined ? undefined : header[fault.column - 1]
    return {
      ...fault,
      ...at,
      ...(sheet === undefined || heading === undefined ? {} : { heading: shown(heading) }),
    }
  }
  const excerpts = new Map(
    rows
      .filter(({ row }) => faulty.has(row))
      .map(({ row, cells }) => [placeOf({ ...at, row }), excerptOf(cells[stemAt] ?? "")]),
  )
  return {
    questions: questions.map((one) => ({ ...one, ...at })),
    faults: faults.map(placed),
    remarks: [],
    rowsRead,
    refused: refused === null ? null : placed(refused),
    excerpts,
  }
}

/** Where a sheet holds nothing but headings, the others are read all the same. */
function together(
  sheets: readonly { readonly name: string; readonly report: FileReport }[],
  { skipped }: Book,
): FileReport {
  const refusals = sheets.map(({ report }) => report.refused)
  const worst = refusals.find((refused) => refused !== null && refused.code !== "nothing-inside")
  const rowsRead = sheets.reduce((sum, { report }) => sum + report.rowsRead, 0)
  if (worst !== undefined && worst !== null) return refusing(worst)
  if (rowsRead > xlsxBounds.rows) return refusing(refusalOf("too-many-rows"))
  if (rowsRead === 0) return refusing(refusals[0] ?? refusalOf("nothing-inside"))
  const empty = sheets.filter(({ report }) => report.refused !== null).map(({ name }) => name)
  const unread = [...skipped, ...empty]
  return {
    questions: sheets.flatMap(({ report }) => report.questions),
    faults: sheets.flatMap(({ report }) => report.faults),
    remarks: unread.length === 0 ? [] : [sheetsSkipped(unread)],
    rowsRead,
    refused: null,
    sheets: sheets.map(({ name }) => name),
    excerpts: new Map(sheets.flatMap(({ report }) => [...(report.excerpts ?? [])])),
  }
}

const sheetsSkipped = (names: readonly string[]): Fault => ({
  row: 1,
  code: "sheets-skipped",
  words: {
    "zh-CN": `没有读取的工作表（没有可识别的表头或没有内容）：${names.join("、")}`,
    en: `Sheets that were not read (no headings that are known, or nothing below them): ${names.join(", ")}`,
  },
})

/** What the person who mapped the columns had before their eyes. */
function seenSheet(rows: readonly TableRow[], { table }: ReadOptions) {
  const header = headerOf(rows)
  return table?.mapping === undefined ? null : { header, mapping: table.mapping }
}

const headerOf = (rows: readonly TableRow[]): readonly string[] =>
  rows[headerPlace(rows, true) ?? 0]?.cells ?? []

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
