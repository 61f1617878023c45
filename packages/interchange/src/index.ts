export * from "./bank.ts"
export { readAiken, writeAiken, type AikenFault } from "./aiken.ts"
export { formatOf } from "./detect.ts"
export {
  formatById,
  formatIds,
  formats,
  writtenWhole,
  type FileReport,
  type FormatId,
  type QuestionFormat,
  type ReadOptions,
  type WriteOptions,
} from "./formats.ts"
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
export { ownPackageFaults, ownPackageRemarks, questionsName } from "./json/package.ts"
export * from "./media.ts"
export { picturesIn } from "./pictures-in.ts"
export { readMoodleXml, type MoodleReport } from "./moodle-xml/read.ts"
export { writeMoodleXml } from "./moodle-xml/write.ts"
export { moodleFaults, moodleRemarks, type MoodleFault, type MoodleRemark } from "./moodle-xml/faults.ts"
export { qtiFaults, qtiRemarks, type QtiFault, type QtiRemark } from "./qti/faults.ts"
export { readQti } from "./qti/read.ts"
export type { QtiCode, QtiReport } from "./qti/sheet.ts"
export { writeQti } from "./qti/write.ts"
export * from "./question.ts"
export * from "./record.ts"
export * from "./report.ts"
export { lawsIn } from "./table/answers.ts"
export { readCsv, delimiterOf, type Delimiter, type TableRow } from "./table/csv.ts"
export { decoded, type Encoding } from "./table/decode.ts"
export { fileFaults, rowFaults, type FileFault, type RowFault } from "./table/faults.ts"
export { headerAmong, isField, suggestMapping, type Field, type Mapping } from "./table/mapping.ts"
export { headerPlace, readTable, type TableProfile, type TableReport } from "./table/read.ts"
export { readXlsxTable, refusalOfXlsx, xlsxBounds, type XlsxRefusal } from "./table/xlsx.ts"
export { csvFileOf, readOwnCsv, xlsxBookOf, xlsxFileOf } from "./table/files.ts"
export { headOf, mappingLike, type Book, type Sheet } from "./table/book.ts"
export { lookAtTable, openCsvTable, openXlsxTable, type TableFile, type TableLook } from "./table/rows.ts"
export { headingIn, tableHeader, writeTable } from "./table/write.ts"
export { readXml, xmlRefusals, xmlTextOf, type ReadXml, type XmlRefusal } from "./xml.ts"
export { soundOnly, soundFaults, type SoundFault } from "./sound.ts"
export { textFaults, textRemarks, type TextFault, type TextRemark } from "./text/faults.ts"
export { readTaggedText, textBounds, type TextReport } from "./text/read.ts"
export { writeTaggedText } from "./text/write.ts"
export { wordFaults, wordRemarks, type WordFault, type WordRemark } from "./word/faults.ts"
export { readDocx, type WordReport } from "./word/read.ts"
