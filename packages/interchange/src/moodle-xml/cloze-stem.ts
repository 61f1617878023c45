/** A stem with its gaps written into it, as the element that Moodle reads. */
import { inlinesOf, plainTextOf } from "@sworn/question-bank"
import { htmlOf } from "../html.ts"
import type { ExchangeCloze } from "../question.ts"
import type { Media } from "../report.ts"
import { gapSign, gapText, withoutSigns } from "./cloze.ts"
import { addressIn, type Pen } from "./pen.ts"

/** Null where a gap has no answer, or its blank is not exactly once in the text. */
export function clozeStem(question: ExchangeCloze, pen: Pen, media: Media): string | null {
  const { stem, gaps } = question
  const rich = pen.rich(stem)
  const blanks = inlinesOf(rich).flatMap((inline) => (inline.kind === "blank" ? [inline.number] : []))
  const isInOrder = blanks.length === gaps.length && blanks.every((number, at) => number === at + 1)
  const isAnswered = gaps.every(
    ({ accepted }) =>
      accepted.every(({ text }) => text.trim() !== "") && accepted.some(({ credit }) => credit > 0),
  )
  const hasOurSigns = withoutSigns(plainTextOf(rich)) !== plainTextOf(rich)
  if (gaps.length === 0 || !isInOrder || !isAnswered || hasOurSigns) return null
  const written = gaps.map((gap) => gapText(gap, (one) => pen.plain(one.feedback)))
  // A bracket of the text itself opens nothing; the gaps are put in behind that.
  const html = htmlOf(rich, addressIn(media), gapSign)
    .replaceAll("{", "&#123;")
    .replace(/\uFDD0(\d{1,2})\uFDD1/g, (_, number: string) => written[Number(number) - 1] ?? "")
  return pen.field("questiontext", stem, { html })
}
