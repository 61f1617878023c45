import type { ExchangeFormat } from "@sworn/contract/staff"
import { placeOf } from "@sworn/interchange"
import type { Locale } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { findBytes, findImportPage, readReasons } from "./imports.store.ts"
import { runJob } from "./run-job.ts"

export type ErrorFile = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly format: Extract<ExchangeFormat, "xlsx" | "csv">
}

/** The rows with faults as a file to mend, in the columns in which they came; null where there are none, or not any more. */
export async function makeErrorFile(
  { bankSql }: StaffDeps,
  reader: Reader,
  importId: string,
  language: Locale,
): Promise<ErrorFile | null> {
  const page = await findImportPage(bankSql, reader, importId)
  const bytes = page === null || !page.hasErrorFile ? null : await findBytes(bankSql, importId)
  if (page === null || bytes === null) return null
  const between = language === "zh-CN" ? "；" : "; "
  const reasons = Map.groupBy(await readReasons(bankSql, importId), ({ sheet, row }) =>
    placeOf({ row, ...(sheet === null ? {} : { sheet }) }),
  )
  const said = [...reasons.values()].flatMap((list) => {
    const sentences = list.map(({ heading, words }) => (heading ? `${heading}: ` : "") + words[language])
    return list.slice(0, 1).map(({ sheet, row }) => ({
      ...(sheet === null ? {} : { sheet }),
      row,
      reason: sentences.join(between),
    }))
  })
  const fields = page.settings?.mapping ?? []
  const isByOption = fields.includes("option-text") && fields.includes("number")
  const file = await runJob("error-file", {
    bytes,
    format: page.format,
    language,
    headerRow: page.seen.headerRow,
    numberAt: isByOption ? fields.indexOf("number") : null,
    reasons: said,
  })
  const format = page.format === "xlsx" ? "xlsx" : "csv"
  const mark = language === "zh-CN" ? "错误" : "errors"
  return { bytes: file, format, fileName: `${page.fileName.replace(/\.[^.]*$/, "")}_${mark}.${format}` }
}
