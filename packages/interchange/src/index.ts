export { readAiken, writeAiken, type AikenFault } from "./aiken.ts"
export { parseGift, type GiftFault, type GiftQuestion } from "./gift/parse.ts"
export { readGift } from "./gift/read.ts"
export { writeGift } from "./gift/write.ts"
export {
  archiveBounds,
  openArchive,
  refusalOfArchive,
  type Archive,
  type ArchiveBounds,
  type OpenedArchive,
} from "./archive/open.ts"
export { archiveRefusals, type ArchiveRefusal } from "./archive/refusals.ts"
export { writeArchive } from "./archive/write.ts"
export * from "./html.ts"
export { readOwnJson, writeOwnJson, type OwnJsonFault } from "./json/own.ts"
export { qtiFaults, qtiRemarks, type QtiFault, type QtiRemark } from "./qti/faults.ts"
export { readQti } from "./qti/read.ts"
export type { QtiCode, QtiReport } from "./qti/sheet.ts"
export { writeQti } from "./qti/write.ts"
export * from "./question.ts"
export * from "./report.ts"
export { readCsv, delimiterOf, type Delimiter, type TableRow } from "./table/csv.ts"
export { decoded, type Encoding } from "./table/decode.ts"
export { fileFaults, rowFaults, type FileFault, type RowFault } from "./table/faults.ts"
export { headerAmong, suggestMapping, type Field, type Mapping } from "./table/mapping.ts"
export { readTable, type TableProfile, type TableReport } from "./table/read.ts"
export { readXlsxTable, refusalOfXlsx, xlsxBounds, type XlsxRefusal } from "./table/xlsx.ts"
export { csvFileOf, readOwnCsv, xlsxFileOf } from "./table/files.ts"
export { writeTable } from "./table/write.ts"
export * from "./media.ts"
