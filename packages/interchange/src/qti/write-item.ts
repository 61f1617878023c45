/**
 * One question as an item of QTI 3.0.1.
 *
 * Scoring goes by the specification's own templates wherever they say the same, because those every system knows; only
 * where credits, tolerances or feedback need more, the rule is written out.
 *
 * Units:  SCORE is the share of the worth, 0 to 1; what the question is worth in points is said beside it.
 */
import {
  locales,
  mediaIn,
  normalised,
  plainTextOf,
  saysTheSameText,
  type Locale,
  type Rich,
} from "@sworn/question-bank"
import type { LocalisedRich, SimpleQuestion } from "../question.ts"
import type { LossCode } from "../report.ts"
import { aboutAttributes } from "./about.ts"
import { flowOf } from "./flow.ts"
import { itemSpace } from "./names.ts"
import { lineText } from "./pen.ts"
import { scoringOf } from "./write-rule.ts"
import { partsOf } from "./write-parts.ts"

export type Pen = {
  readonly locale: Locale
  readonly lost: Set<LossCode>
  readonly addressOf: (mediaId: string) => string | null
  /** Of a text, what is written: one language, and which of it. */
  readonly take: (text: LocalisedRich | undefined) => Rich
  readonly flow: (text: LocalisedRich | undefined, blank?: (number: number) => string) => string
}

export function penFor(locale: Locale, addressOf: (mediaId: string) => string | null): Pen {
  const lost = new Set<LossCode>()
  const take = (text: LocalisedRich | undefined): Rich => {
    const texts = locales.map((one) => text?.[one]).filter((one) => one !== undefined)
    const rich = normalised(text?.[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, rich))) lost.add("language")
    if (mediaIn(rich).some((mediaId) => addressOf(mediaId) === null)) lost.add("image")
    return rich
  }
  const flow: Pen["flow"] = (text, blank) =>
    flowOf(take(text), { addressOf, ...(blank === undefined ? {} : { blank }) })
  return { locale, lost, addressOf, take, flow }
}

export type ItemPlace = {
  readonly identifier: string
  readonly stimulus?: { readonly identifier: string; readonly href: string }
}

/** Null where QTI could not say it; the pen's losses tell why. */
export function itemOf(question: SimpleQuestion, place: ItemPlace, pen: Pen): string | null {
  const parts = partsOf(question, pen)
  if (parts === null) {
    pen.lost.clear()
    pen.lost.add("content")
    return null
  }
  const { declarations, outcomes, rule, modal } = scoringOf(question, parts, pen)
  const { stimulus } = place
  const reference =
    stimulus === undefined
      ? ""
      : `<qti-assessment-stimulus-ref identifier="${stimulus.identifier}" href="${lineText(stimulus.href)}"/>`
  const dock =
    stimulus === undefined
      ? ""
      : `<div class="qti-shared-stimulus" data-stimulus-idref="${stimulus.identifier}"></div>`
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<qti-assessment-item xmlns="${itemSpace}"${aboutAttributes(question)}`,
    ` identifier="${place.identifier}" title="${titleOf(question, pen)}" adaptive="false" time-dependent="false"`,
    ` xml:lang="${pen.locale}" tool-name="Sworn">`,
    declarations,
    outcomes,
    reference,
    `<qti-item-body>${dock}${parts.body}</qti-item-body>`,
    rule,
    ...modal,
    `</qti-assessment-item>\n`,
  ].join("")
}

/** Every item of QTI has a title; where a question has none, its number or its first words are one for the eye. */
export function titleOf(
  question: { readonly title?: string; readonly code?: string; readonly stem: LocalisedRich },
  pen: Pen,
): string {
  const said = question.title ?? question.code ?? plainTextOf(pen.take(question.stem))
  return lineText([...said].slice(0, 60).join("")) || "?"
}
