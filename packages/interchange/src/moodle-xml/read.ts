/**
 * Moodle XML in: each question of a quiz export as an exchange question, in the one language the file is said to be in.
 *
 * Where the file as a whole is no XML any more, its questions are read one by one, so that a broken one costs itself.
 *
 * Errors: a document type or an oversized file is refused whole, with one fault and no questions. A question that cannot
 * be read is a fault with the row where it begins; what it has that we have no place for is a remark.
 */
import type { Locale } from "@sworn/question-bank"
import { pathOf } from "../category-path.ts"
import { createMediaShelf, type MediaShelf } from "../media.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, ImportReport, Read } from "../report.ts"
import { soundFaults, soundOnly } from "../sound.ts"
import { childrenOf, readXml, rowOf, xmlTextOf, type XmlElement } from "../xml.ts"
import { bodyOf } from "./bodies.ts"
import {
  childNamed,
  childrenNamed,
  isOn,
  keptPicture,
  localised,
  numberIn,
  richAt,
  tellsAt,
  wordsAt,
  type Desk,
} from "./desk.ts"
import { nameFor } from "./name.ts"
import { moodleFaults, moodleRemarks, type MoodleFault, type MoodleRemark } from "./faults.ts"

export type MoodleReport = ImportReport<MoodleFault | MoodleRemark>

export function readMoodleXml(source: string | Uint8Array, locale: Locale): MoodleReport {
  const text = typeof source === "string" ? source : xmlTextOf(source)
  const session = openSession(locale)
  const whole = readXml(text)
  if (whole.ok) {
    if (whole.root.localName === "quiz") session.readAll(childrenOf(whole.root), 0)
    else session.fault("not-moodle", rowOf(whole.root))
  } else if (whole.refusal !== "xml-broken" || !session.readOneByOne(text)) {
    session.fault(whole.refusal, Math.max(1, whole.row))
  }
  return session.report()
}

type Session = {
  readonly readAll: (elements: readonly XmlElement[], rowsBefore: number) => void
  /** Whether there was any question to be found. */
  readonly readOneByOne: (text: string) => boolean
  readonly fault: (code: Exclude<MoodleFault, "content-unfit">, row: number, path?: string) => void
  readonly report: () => MoodleReport
}

function openSession(locale: Locale): Session {
  const questions: Read[] = []
  const faults: Fault<MoodleFault>[] = []
  const remarks: Fault<MoodleRemark>[] = []
  const shelf = createMediaShelf()
  let category: readonly string[] = []

  const fault: Session["fault"] = (code, row, path) =>
    void faults.push({ row, ...(path === undefined ? {} : { path }), code, words: moodleFaults[code] })

  function readAll(elements: readonly XmlElement[], rowsBefore: number): void {
    for (const element of elements) {
      if (element.localName !== "question") continue
      const row = rowOf(element) + rowsBefore
      const remark = (code: MoodleRemark) => {
        const isSaid = remarks.some((one) => one.code === code && (one.row === row || oncePerFile.has(code)))
        if (!isSaid) remarks.push({ row, code, words: moodleRemarks[code] })
      }
      if (element.getAttribute("type") === "category") {
        category = pathOf(wordsAt(element, "category"))
        if (wordsAt(element, "info") !== "") remark("category-told")
        continue
      }
      const question = questionOf(element, category, {
        question: element,
        locale,
        shelf,
        remark,
        fault: (code, path) => {
          if (code === "content-unfit") faults.push({ row, code, words: soundFaults[code] })
          else fault(code, row, path)
          return null
        },
      })
      if (question !== null) questions.push({ row, question })
    }
  }

  function readOneByOne(text: string): boolean {
    const pieces = [...text.matchAll(/<question[\s>]/g)].map((found) => found.index)
    let row = 1
    let counted = 0
    pieces.forEach((from, at) => {
      const until = pieces[at + 1] ?? text.length
      const rowsBefore = row - 1 + rowsIn(text, counted, from)
      const own = text.slice(from, until)
      const end = own.lastIndexOf(ending)
      const piece = readXml(end < 0 ? own : own.slice(0, end + ending.length))
      if (piece.ok) readAll([piece.root], rowsBefore)
      else fault(piece.refusal, rowsBefore + 1)
      row = rowsBefore + 1
      counted = from
    })
    return pieces.length > 0
  }

  return {
    readAll,
    readOneByOne,
    fault,
    report: () => soundOnly(reportOf(questions, faults, remarks, shelf)),
  }
}

const reportOf = (
  questions: readonly Read[],
  faults: readonly Fault<MoodleFault>[],
  remarks: readonly Fault<MoodleRemark>[],
  { media }: MediaShelf,
): MoodleReport => ({ questions, faults, remarks, ...(media.size === 0 ? {} : { media }) })

/** Said of every question, it would bury what is said of one. */
const oncePerFile: ReadonlySet<MoodleRemark> = new Set(["penalty-left-out"])

const ending = "</question>"

function rowsIn(text: string, from: number, until: number): number {
  let rows = 0
  for (let at = text.indexOf("\n", from); at >= 0 && at < until; at = text.indexOf("\n", at + 1)) rows += 1
  return rows
}

function questionOf(element: XmlElement, category: readonly string[], desk: Desk): ExchangeQuestion | null {
  const words = stemOf(desk)
  const body = bodyOf(element.getAttribute("type") ?? "", words[desk.locale] ?? "", desk)
  if (body === null) return null
  const rationale = tellsAt(childNamed(element, "generalfeedback"), desk)
  const feedback = feedbackOf(desk)
  const tags = childrenNamed(childNamed(element, "tags"), "tag")
    .map((tag) => wordsAt(tag))
    .filter((tag) => tag !== "")
  const stem = body.stem ?? words
  const name = wordsAt(element, "name").replace(/\s+/g, " ")
  const title = name === nameFor(stem[desk.locale] ?? "") ? "" : name
  const code = wordsAt(element, "idnumber")
  const grade = numberIn(wordsAt(element, "defaultgrade")) ?? 0
  const points = Math.round(grade * 100)
  remarkOnRest(desk)
  return {
    ...(code === "" ? {} : { code }),
    ...(title === "" ? {} : { title }),
    ...(points > 0 ? { points } : {}),
    ...(tags.length === 0 ? {} : { tags }),
    ...(category.length === 0 ? {} : { category }),
    ...(rationale === undefined ? {} : { rationale }),
    ...(feedback === undefined ? {} : { feedback }),
    ...body,
    stem,
  } as ExchangeQuestion
}

/** Old files have one picture beside the text, which stands behind it. */
function stemOf(desk: Desk): ExchangeQuestion["stem"] {
  const stem = richAt(childNamed(desk.question, "questiontext"), desk)
  const old = childNamed(desk.question, "image_base64")
  const mediaId = old === null ? null : keptPicture(wordsAt(old), desk)
  if (mediaId === null) return localised(stem, desk)
  const picture = { kind: "paragraph", content: [{ kind: "image", mediaId, alt: "" }] } as const
  const words =
    typeof stem === "string"
      ? ([{ kind: "paragraph", content: [{ kind: "text", text: stem }] }] as const)
      : stem
  return localised(stem === "" ? [picture] : [...words, picture], desk)
}

function feedbackOf(desk: Desk): ExchangeQuestion["feedback"] {
  const said = {
    right: tellsAt(childNamed(desk.question, "correctfeedback"), desk),
    partly: tellsAt(childNamed(desk.question, "partiallycorrectfeedback"), desk),
    wrong: tellsAt(childNamed(desk.question, "incorrectfeedback"), desk),
  }
  const all = Object.entries(said).filter(([, text]) => text !== undefined)
  return all.length === 0 ? undefined : (Object.fromEntries(all) as ExchangeQuestion["feedback"])
}

function remarkOnRest(desk: Desk): void {
  const { question, remark } = desk
  if ((numberIn(wordsAt(question, "penalty")) ?? 0) !== 0) remark("penalty-left-out")
  if (isOn(question, "hidden")) remark("hidden")
  if (childrenNamed(question, "hint").some((hint) => wordsAt(hint) !== "")) remark("hints-left-out")
}
