/** What is found while a file is read, item by item. */
import type { Locale } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { ArchiveRefusal } from "../archive/refusals.ts"
import { archiveRefusals } from "../archive/refusals.ts"
import { refusedWords, type Refused } from "../html.ts"
import { createMediaShelf, mediaRefusals, type MediaShelf, type MediumRefusal } from "../media.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, ImportReport, Read, Words } from "../report.ts"
import { xmlRefusals, type XmlRefusal } from "../xml.ts"
import { soundFaults, soundOnly, type SoundFault } from "../sound.ts"
import { ownSpace, type About } from "./about.ts"
import { readCanvas } from "./canvas/read-canvas.ts"
import { qtiFaults, qtiRemarks, type QtiFault, type QtiRemark } from "./faults.ts"
import { attribute } from "./names.ts"
import { readItem, type ReadItem } from "./read-item.ts"
import { mostSteps, type Steps } from "./steps.ts"

export type QtiCode =
  | QtiFault
  | QtiRemark
  | Refused
  | XmlRefusal
  | ArchiveRefusal
  | MediumRefusal
  | SoundFault
export type QtiReport = ImportReport<QtiCode>

const wordsFor: Readonly<Record<QtiCode, Words>> = {
  ...qtiFaults,
  ...qtiRemarks,
  ...refusedWords,
  ...xmlRefusals,
  ...archiveRefusals,
  ...mediaRefusals,
  ...soundFaults,
}

/** The row of a file, or the number of an item in its package; the path of a file within the package. */
export type Where = {
  readonly row?: number
  readonly path?: string | undefined
  readonly detail?: string | undefined
}

export function faultOf(code: QtiCode, { row = 1, path, detail }: Where): Fault<QtiCode> {
  const told = detail === undefined ? "" : ` (${detail.slice(0, 80)})`
  const words = wordsFor[code]
  return {
    row,
    ...(path === undefined ? {} : { path }),
    code,
    words: told === "" ? words : { "zh-CN": words["zh-CN"] + told, en: words.en + told },
  }
}

export const refusedWhole = (code: QtiCode, where: Where = {}): QtiReport => ({
  questions: [],
  faults: [faultOf(code, where)],
  remarks: [],
})

export type Sheet = {
  readonly locale: Locale
  readonly shelf: MediaShelf
  readonly questions: Read[]
  readonly faults: Fault<QtiCode>[]
  readonly remarks: Fault<QtiCode>[]
  readonly steps: Steps
  /** Met so far. */
  items: number
}

export const sheetFor = (locale: Locale): Sheet => ({
  locale,
  shelf: createMediaShelf(),
  questions: [],
  faults: [],
  remarks: [],
  steps: { left: mostSteps.ofFile },
  items: 0,
})

export function reportOf({ shelf, questions, faults, remarks }: Sheet): QtiReport {
  const isEmpty = questions.length === 0 && faults.length === 0
  return soundOnly({
    questions,
    faults: isEmpty ? [faultOf("nothing-inside", {})] : faults,
    remarks,
    ...(shelf.media.size === 0 ? {} : { media: shelf.media }),
  })
}

/** What is true of a whole package is said where it is seen first. */
export function tellOnce(code: QtiRemark, where: Where, { remarks }: Sheet): void {
  if (!remarks.some((one) => one.code === code)) remarks.push(faultOf(code, where))
}

export type Place = {
  readonly path?: string
  readonly mediumOf: (address: string) => string | null
  readonly about: About
}

export function takeItem(item: Element, place: Place, sheet: Sheet): ExchangeQuestion | null {
  sheet.items += 1
  return taken(
    readItem(item, { ...place, steps: sheet.steps, locale: localeOf(item, sheet.locale) }),
    place,
    sheet,
  )
}

export function takeCanvas(root: Element, place: Place, sheet: Sheet): void {
  // Which questions a quiz draws from its banks is of the quiz.
  const draws = ["selection", "itemref"].some((name) => root.getElementsByTagNameNS("*", name).length > 0)
  if (draws) tellOnce("test-left-out", { row: sheet.items + 1, path: place.path }, sheet)
  for (const read of readCanvas(root, { ...place, locale: sheet.locale })) {
    sheet.items += 1
    const question = taken(read, place, sheet)
    if (question !== null) sheet.questions.push({ row: sheet.items, question })
  }
}

function taken(read: ReadItem, { path }: Place, sheet: Sheet): ExchangeQuestion | null {
  const where = { row: sheet.items, path }
  if ("fault" in read) {
    sheet.faults.push(faultOf(read.fault, { ...where, detail: read.detail }))
    return null
  }
  sheet.remarks.push(...read.remarks.map((code) => faultOf(code, where)))
  return read.question
}

/** An item of ours says its language; what others say there is often a default that nobody looked at. */
export function localeOf(item: Element, locale: Locale): Locale {
  const language = attribute(item, "xml:lang")?.toLowerCase() ?? ""
  if (!item.hasAttributeNS(ownSpace, "kind")) return locale
  return language.startsWith("zh") ? "zh-CN" : language.startsWith("en") ? "en" : locale
}
