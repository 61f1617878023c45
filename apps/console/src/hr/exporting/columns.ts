/** The columns of the exported list, in their order (domain §6), and what we can show of each for one row. */
import type { QualificationRow } from "@sworn/contract/staff"
import { formatPoints, type InBothLanguages } from "@sworn/ui"
import type { Words } from "../../i18n/words.ts"

export type ExportColumn = keyof Words["exporting"]["columnNames"]

export const exportColumns = [
  "national_id",
  "name",
  "police_no",
  "unit",
  "qualification_category",
  "level",
  "category_at_exam",
  "assessment_result",
  "exam_pass_date",
  "exam_score",
  "assessment_pass_date",
  "confirmation_date",
  "certificate_no",
  "valid_until",
  "status",
  "record_status",
] as const satisfies readonly ExportColumn[]

type Saying = {
  levelName: (code: string) => string
  said: (text: InBothLanguages) => string
  words: Words
}

/** Columns that the list on screen does not carry stay empty rather than guessed. */
export function exampleOf(
  column: ExportColumn,
  row: QualificationRow,
  { levelName, said, words }: Saying,
): string {
  switch (column) {
    case "national_id":
      return row.nationalId
    case "name":
      return row.name
    case "police_no":
      return row.policeNo
    case "unit":
      return row.unit
    case "level":
      return levelName(row.level)
    case "category_at_exam":
      return said(row.categoryAtExam)
    case "exam_pass_date":
      return row.examPassedOn
    case "exam_score":
      return row.score === null ? "" : formatPoints(row.score)
    case "confirmation_date":
      return row.confirmedOn ?? ""
    case "certificate_no":
      return row.certificateNo ?? ""
    case "valid_until":
      return row.validUntil ?? ""
    case "status":
      return words.certificates.statuses[row.status]
    default:
      return ""
  }
}
