/**
 * Moodle XML out: what Moodle, and `readMoodleXml`, reads as the same questions, and a list of what the format has no
 * place for. A question that could only be garbled is left out and named.
 */
import { isBlankText, type Locale } from "@sworn/question-bank"
import { categoryText } from "../category-path.ts"
import {
  usualCredit,
  type Credit,
  type ExchangeChoice,
  type ExchangeQuestion,
  type LocalisedRich,
} from "../question.ts"
import {
  lossesOf,
  lossesOfOurs,
  unplaced,
  type Loss,
  type LossCode,
  type Media,
  type Written,
} from "../report.ts"
import { xmlText } from "../xml-text.ts"
import { clozeStem } from "./cloze-stem.ts"
import { nameFor } from "./name.ts"
import { penFor, type Pen } from "./pen.ts"
import { markerParts } from "./marker-out.ts"

export function writeMoodleXml(
  questions: readonly ExchangeQuestion[],
  locale: Locale,
  media: Media = new Map(),
): Written {
  const blocks: string[] = []
  const losses: Loss[] = []
  // Said at the beginning as well, so that pieces can be put behind each other.
  let category: string | null = null
  questions.forEach((question, at) => {
    const pen = penFor(locale, media)
    const block = blockOf(question, pen, media)
    if (block !== null) {
      const own = categoryText(question.category ?? [])
      if (own !== category) blocks.push(categoryBlock(own))
      category = own
      blocks.push(block)
    }
    losses.push(...lossesOf(at, pen.lost))
  })
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${blocks.join("\n")}\n</quiz>\n`
  return { content, losses }
}

const categoryBlock = (path: string): string =>
  `<question type="category"><category><text>${xmlText(path)}</text></category></question>`

const unknownFields = ["level", "subject", "difficulty", "laws"] as const

/** The kind in Moodle's words, what stands behind the stem, and a stem that is more than its text. */
type Parts = { readonly type: string; readonly lines: readonly string[]; readonly stem?: string }

function blockOf(question: ExchangeQuestion, pen: Pen, media: Media): string | null {
  const parts = isBlankText(pen.rich(question.stem)) ? "content" : partsOf(question, pen, media)
  if (typeof parts === "string") {
    pen.lost.clear()
    pen.lost.add(parts)
    return null
  }
  unplaced(question, unknownFields).forEach((field) => pen.lost.add(field))
  for (const code of lossesOfOurs(question)) if (code !== "unit") pen.lost.add(code)
  const { code, title, points, tags = [], feedback } = question
  const lines = [
    `<name><text>${xmlText(title ?? nameFor(pen.rich(question.stem)))}</text></name>`,
    parts.stem ?? pen.field("questiontext", question.stem),
    ...(question.rationale === undefined ? [] : [pen.field("generalfeedback", question.rationale)]),
    ...(points === undefined ? [] : [`<defaultgrade>${points / 100}</defaultgrade>`]),
    "<penalty>0</penalty>",
    "<hidden>0</hidden>",
    ...(code === undefined ? [] : [`<idnumber>${xmlText(code)}</idnumber>`]),
    ...(feedback?.right === undefined ? [] : [pen.field("correctfeedback", feedback.right)]),
    ...(feedback?.partly === undefined ? [] : [pen.field("partiallycorrectfeedback", feedback.partly)]),
    ...(feedback?.wrong === undefined ? [] : [pen.field("incorrectfeedback", feedback.wrong)]),
    ...parts.lines,
    ...(tags.length === 0
      ? []
      : [`<tags>${tags.map((tag) => `<tag><text>${xmlText(tag)}</text></tag>`).join("")}</tags>`]),
  ]
  return `<question type="${parts.type}">\n${lines.map((line) => `  ${line}`).join("\n")}\n</question>`
}

function partsOf(
  question: ExchangeQuestion,
  pen: Pen,
  media: Media,
): Parts | (LossCode & ("kind" | "content")) {
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return choiceParts(question, pen)
    case "true-false": {
      const { answer, feedbackOnTrue, feedbackOnFalse } = question
      return {
        type: "truefalse",
        lines: [
          answerLine("true", answer ? 100 : 0, feedbackOnTrue, pen),
          answerLine("false", answer ? 0 : 100, feedbackOnFalse, pen),
        ],
      }
    }
    case "short-text": {
      const { accepted, caseMatters } = question
      if (!accepted.some(({ credit }) => credit > 0)) return "content"
      const lines = accepted.map(({ text, credit, feedback }) => answerLine(text, credit, feedback, pen))
      return { type: "shortanswer", lines: [`<usecase>${caseMatters ? 1 : 0}</usecase>`, ...lines] }
    }
    case "numeric": {
      const { accepted, otherwise, unit } = question
      if (accepted.length === 0) return "content"
      const lines = accepted.map(({ value, tolerance, credit, feedback }) =>
        answerLine(String(value), credit, feedback, pen, `<tolerance>${tolerance}</tolerance>`),
      )
      const rest = otherwise === undefined ? [] : [answerLine("*", 0, otherwise, pen)]
      const units = unit === undefined ? [] : [unitLine(unit, pen)]
      return { type: "numerical", lines: [...lines, ...rest, ...units] }
    }
    case "matching": {
      const { pairs, distractors } = question
      const rights = [...pairs.map(({ right }) => right), ...distractors]
      const isWhole =
        pairs.every(({ left }) => pen.rich(left) !== "") && rights.every((right) => pen.rich(right) !== "")
      if (pairs.length === 0 || !isWhole) return "content"
      return {
        type: "matching",
        lines: [
          "<shuffleanswers>true</shuffleanswers>",
          ...pairs.map(({ left, right }) =>
            pen.field("subquestion", left, { inside: rightHand(right, pen) }),
          ),
          ...distractors.map((right) =>
            pen.field("subquestion", undefined, { inside: rightHand(right, pen) }),
          ),
        ],
      }
    }
    case "ordering": {
      const items = question.items
      if (items.length < 2 || items.some((item) => pen.rich(item) === "")) return "content"
      return {
        type: "ordering",
        lines: [
          "<layouttype>VERTICAL</layouttype>",
          "<selecttype>ALL</selecttype>",
          "<selectcount>0</selectcount>",
          "<gradingtype>ALL_OR_NOTHING</gradingtype>",
          ...items.map((item, at) => pen.field("answer", item, { attributes: ` fraction="${at + 1}"` })),
        ],
      }
    }
    case "essay": {
      const { modelAnswer } = question
      return { type: "essay", lines: modelAnswer === undefined ? [] : [pen.field("graderinfo", modelAnswer)] }
    }
    case "description":
      return { type: "description", lines: [] }
    case "cloze": {
      const stem = clozeStem(question, pen, media)
      return stem === null ? "content" : { type: "cloze", lines: [], stem }
    }
    case "hotspot": {
      const lines = markerParts(question, pen)
      return lines === null ? "content" : { type: "ddmarker", lines }
    }
    case "case-set":
      return "kind"
  }
}

function choiceParts(question: ExchangeChoice, pen: Pen): Parts | "content" {
  const { kind, options } = question
  const keyCount = options.filter((option) => option.right).length
  if (options.length === 0) return "content"
  if (kind === "indefinite") pen.lost.add("kind-indefinite")
  const fixed = options.filter((option) => option.fixed).length
  if (fixed > 0 && fixed < options.length) pen.lost.add("fixed")
  const lines = options.map((option) => {
    const usual = usualCredit(kind, option.right, keyCount)
    let credit = option.credit ?? usual
    if ((kind === "single" ? credit >= 100 : credit > 0) !== option.right) {
      pen.lost.add("credit")
      credit = usual
    }
    return pen.field("answer", option.text, {
      attributes: ` fraction="${worth(credit)}"`,
      inside: feedbackLine(option.feedback, pen),
    })
  })
  return {
    type: "multichoice",
    lines: [
      `<single>${kind === "single"}</single>`,
      `<shuffleanswers>${fixed < options.length}</shuffleanswers>`,
      ...lines,
    ],
  }
}

const answerLine = (
  text: string,
  credit: Credit,
  feedback: LocalisedRich | undefined,
  pen: Pen,
  inside = "",
): string =>
  `<answer fraction="${worth(credit)}" format="plain_text"><text>${xmlText(text)}</text>${inside}${feedbackLine(feedback, pen)}</answer>`

const unitLine = (unit: LocalisedRich, pen: Pen): string =>
  `<units><unit><multiplier>1</multiplier><unit_name>${xmlText(pen.plain(unit))}</unit_name></unit></units>`

const feedbackLine = (feedback: LocalisedRich | undefined, pen: Pen): string =>
  feedback === undefined ? "" : pen.field("feedback", feedback)

/** Moodle offers the right-hand sides in a list, which has no structure. */
const rightHand = (text: LocalisedRich, pen: Pen): string =>
  `<answer><text>${xmlText(pen.plain(text))}</text></answer>`

const worth = (credit: Credit): string => String(Number(credit.toFixed(5)))
