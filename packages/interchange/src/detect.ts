/**
 * Which format a file is in: its content decides, its name only where the content leaves several.
 *
 * Errors: null for a file that looks like none of ours.
 */
import type { FormatId } from "./formats.ts"
import { questionsName } from "./json/package.ts"
import { decoded } from "./table/decode.ts"
import { delimiterOf, readCsv } from "./table/csv.ts"
import { headerAmong } from "./table/mapping.ts"

export function formatOf(fileName: string, bytes: Uint8Array): FormatId | null {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ""
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return formatOfArchive(extension, bytes) ?? formatOfUnlisted(extension, bytes)
  const start = decoded(bytes.subarray(0, 200_000)).text.replace(/^\uFEFF/, "")
  if (/^\s*</.test(start)) return formatOfXml(start)
  if (/^\s*\{\s*"format"\s*:/.test(start)) return "json"
  if (extension === "csv" || extension === "tsv") return "csv"
  if (extension === "json" || extension === "gift" || extension === "aiken") return extension
  return formatOfText(start)
}

/** The names of what lies in an archive stand at its end, in plain letters. */
function formatOfArchive(extension: string, bytes: Uint8Array): FormatId | null {
  const names = new TextDecoder("latin1").decode(bytes.subarray(-1_000_000))
  if (names.includes("xl/workbook.xml")) return "xlsx"
  if (names.includes("word/document.xml")) return "docx"
  if (names.includes("imsmanifest.xml")) return "qti"
  if (names.includes(questionsName)) return "json"
  return extension === "xlsx" || extension === "docx" ? extension : null
}

/** A package of QTI whose table of contents was lost. */
const formatOfUnlisted = (extension: string, bytes: Uint8Array): FormatId | null =>
  extension === "zip" && new TextDecoder("latin1").decode(bytes.subarray(-1_000_000)).includes(".xml")
    ? "qti"
    : null

function formatOfXml(start: string): FormatId | null {
  if (/<quiz[\s>]/.test(start)) return "moodle-xml"
  return /<(?:\w+:)?(?:qti-assessment-(?:item|test)|assessmentItem|assessmentTest|questestinterop)[\s>]/.test(
    start,
  )
    ? "qti"
    : null
}

function formatOfText(start: string): FormatId | null {
  if (/^ANSWER:\s*[A-Z]\s*$/m.test(start)) return "aiken"
  const rows = [...readCsv(start.slice(0, 50_000), delimiterOf(start))].slice(0, 5)
  if (headerAmong(rows.map((row) => row.cells)) !== null) return "csv"
  if (/^::|\{[^{}]*[=~#][^{}]*\}|\{(?:T|F|TRUE|FALSE)\}/m.test(start)) return "gift"
  return start.trim() === "" ? null : "text"
}
