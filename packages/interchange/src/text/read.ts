/**
 * A list of questions in text: numbered, under headings or with tags, with labels for answers and what else is known.
 *
 * Errors: a question that cannot be read is one or more faults with the line they stand in, and the others are read. A
 * case whose parts are not all read is left out whole, since its parts belong together (ITM-3).
 */
import type { Locale } from "@sworn/question-bank"
import type { SimpleQuestion } from "../question.ts"
import type { Fault, ImportReport, Read } from "../report.ts"
import { soundOnly } from "../sound.ts"
import { isCracText, readCrac } from "./crac.ts"
import { isCase, takenApart, type Draft, type DraftCase } from "./drafts.ts"
import { textFaults, textRemarks, type TextFault, type TextRemark } from "./faults.ts"
import { linesOf, richOf, type TextLine } from "./lines.ts"
import { questionOf } from "./question-of.ts"
import { withCentralAnswers } from "./with-answers.ts"

export const textBounds = { characters: 20_000_000 } as const

export type TextReport = ImportReport<TextFault | TextRemark>

export function readTaggedText(text: string, locale: Locale): TextReport {
  if (text.length > textBounds.characters) return refused("too-large")
  return isCracText(text) ? readCrac(text, locale) : readLines(linesOf(text), locale)
}

export function readLines(lines: readonly TextLine[], locale: Locale): TextReport {
  const { parts, answers, outside } = takenApart(lines)
  const questions: Read[] = []
  const faults: Fault<TextFault>[] = []
  const found = (code: Exclude<TextFault, "content-unfit">, row: number) =>
    void faults.push({ row, code, words: textFaults[code] })
  const remarks = runsOf(outside).map((row): Fault<TextRemark> => ({
    row,
    code: "text-outside",
    words: textRemarks["text-outside"],
  }))
  const all = parts.flatMap((part) => (isCase(part) ? part.drafts : [part]))
  for (const answer of withCentralAnswers(all, answers)) found("answer-without-question", answer.row)

  const readDraft = (draft: Draft): SimpleQuestion | null => questionOf(draft, locale, found)
  const readCase = (one: DraftCase): void => {
    const parts = one.drafts.map(readDraft)
    const own = parts.filter((part) => part !== null)
    if (own.length < parts.length) found("case-incomplete", one.row)
    else if (own.length > 0)
      questions.push({
        row: one.row,
        question: { kind: "case-set", stem: { [locale]: richOf(one.stem) }, questions: own },
      })
    else remarks.push({ row: one.row, code: "text-outside", words: textRemarks["text-outside"] })
  }
  for (const part of parts) {
    if (isCase(part)) readCase(part)
    else {
      const question = readDraft(part)
      if (question !== null) questions.push({ row: part.row, question })
    }
  }
  if (parts.length === 0) return refused("nothing-inside")
  return soundOnly({ questions, faults, remarks: remarks.toSorted((one, other) => one.row - other.row) })
}

const refused = (code: "too-large" | "nothing-inside"): TextReport => ({
  questions: [],
  faults: [{ row: 1, code, words: textFaults[code] }],
  remarks: [],
})

/** One remark for neighbouring lines, at the first. */
const runsOf = (rows: readonly number[]): readonly number[] =>
  rows.filter((row, at) => at === 0 || row > (rows[at - 1] ?? 0) + 2)
