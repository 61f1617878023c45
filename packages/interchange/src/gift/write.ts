/**
 * GIFT out: what Moodle reads as the same questions, and a list of what the format has no place for.
 *
 * Every text is written so that reading it gives the same rich text: plain where it can be, `[html]` where it has
 * structure. A question that GIFT could only garble is left out and named.
 */
import {
  inlinesOf,
  locales,
  mediaIn,
  normalised,
  plainTextOf,
  saysTheSameText,
  type Locale,
  type Rich,
} from "@sworn/question-bank"
import { categoryText } from "../category-path.ts"
import { htmlOf } from "../html.ts"
import {
  usualCredit,
  type Credit,
  type ExchangeChoice,
  type ExchangeQuestion,
  type LocalisedRich,
} from "../question.ts"
import { lossesOf, lossesOfOurs, unplaced, type Loss, type LossCode, type Written } from "../report.ts"
import { looksLikeHtml } from "./formats.ts"
import { escaped } from "./shape.ts"

export function writeGift(questions: readonly ExchangeQuestion[], locale: Locale): Written {
  const blocks: string[] = []
  const losses: Loss[] = []
  // Said at the beginning as well, so that pieces can be put behind each other.
  let category: string | null = null
  questions.forEach((question, at) => {
    const pen = penFor(locale)
    const block = blockOf(question, pen)
    if (block !== null) {
      const own = categoryText((question.category ?? []).map(escaped))
      if (own !== category) blocks.push(`$CATEGORY: ${own}`)
      category = own
      blocks.push(block)
    }
    losses.push(...lossesOf(at, pen.lost))
  })
  return { content: blocks.map((block) => `${block}\n`).join("\n"), losses }
}

type Format = "moodle" | "plain" | "html"

type Pen = {
  readonly lost: Set<LossCode>
  readonly formatOf: (text: LocalisedRich) => Format
  /** A text in its format, which is named where it is not the one it would inherit. */
  readonly write: (text: LocalisedRich | undefined, inherited?: Format, forced?: Format) => string
  readonly plain: (text: LocalisedRich) => string
}

function penFor(locale: Locale): Pen {
  const lost = new Set<LossCode>()
  const take = (text: LocalisedRich | undefined): Rich => {
    const texts = locales.map((one) => text?.[one]).filter((one) => one !== undefined)
    const rich = normalised(text?.[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, rich))) lost.add("language")
    if (mediaIn(rich).length > 0) lost.add("image")
    // Its own brackets inside a formula would end it too early.
    const isNested = inlinesOf(rich).some((one) => one.kind === "math" && /\\[()]/.test(one.latex))
    if (isNested) lost.add("rich-text")
    return rich
  }
  const formatOf = (text: LocalisedRich): Format => formatFor(take(text))
  return {
    lost,
    formatOf,
    write: (text, inherited = "moodle", forced) => {
      const rich = take(text)
      if (rich === "") return ""
      const format = forced ?? (inherited === "plain" && typeof rich === "string" ? "plain" : formatFor(rich))
      const words = format === "html" ? htmlOf(rich) : plainTextOf(rich)
      const isMistakable = mistakable.test(words)
      return `${format !== inherited || isMistakable ? `[${format}]` : ""}${escaped(words)}`
    },
    plain: (text) => {
      const rich = take(text)
      if (typeof rich !== "string") lost.add("rich-text")
      return escaped(plainTextOf(rich))
    },
  }
}

/** At its start, a text that would be taken for a format, a comment or a weight. */
const mistakable = /^(?:\[(?:moodle|html|plain|markdown)\]|\/\/|%-?\d)/

const formatFor = (rich: Rich): Format =>
  typeof rich !== "string" ? "html" : looksLikeHtml(rich) ? "plain" : "moodle"

const unknownFields = ["level", "subject", "difficulty", "points", "laws", "feedback"] as const

function blockOf(question: ExchangeQuestion, pen: Pen): string | null {
  const format = pen.formatOf(question.stem)
  const stem = pen.write(question.stem)
  const answers = answersOf(question, format, pen)
  if (answers === null || (stem === "" && question.kind === "description")) {
    const isUnknown = answers === null && ["cloze", "hotspot", "case-set"].includes(question.kind)
    pen.lost.clear()
    pen.lost.add(isUnknown ? "kind" : "content")
    return null
  }
  unplaced(question, unknownFields).forEach((field) => pen.lost.add(field))
  lossesOfOurs(question).forEach((code) => pen.lost.add(code))
  const said = [
    ...(question.code === undefined ? [] : [`[id:${bracketed(question.code)}]`]),
    ...(question.tags ?? []).map((tag) => `[tag:${bracketed(tag)}]`),
  ]
  const title = question.title === undefined ? "" : `::${escaped(question.title)}::`
  const comment = said.length === 0 ? "" : `// ${said.join(" ")}\n`
  if (question.kind === "description") {
    if (question.rationale !== undefined) pen.lost.add("rationale")
    return `${comment}${title}${stem}`
  }
  const rationale = pen.write(question.rationale, format)
  const inside = `${answers}${rationale === "" ? "" : `####${rationale}`}`
  return `${comment}${title}${stem}{${inside}}`
}

function answersOf(question: ExchangeQuestion, format: Format, pen: Pen): string | null {
  const feedback = (text: LocalisedRich | undefined) => {
    const words = pen.write(text, format)
    return words === "" ? "" : `#${words}`
  }
  const lines = (list: readonly string[]) => `\n${list.map((line) => `\t${line}\n`).join("")}`
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return choiceAnswers(question, format, pen, feedback, lines)
    case "true-false": {
      const [right, wrong] = question.answer
        ? [question.feedbackOnTrue, question.feedbackOnFalse]
        : [question.feedbackOnFalse, question.feedbackOnTrue]
      const toRight = feedback(right)
      const toWrong = feedback(wrong)
      // One space, so that an empty remark and the next sign are not taken for the general feedback.
      const remarks = toRight === "" ? toWrong : `${toWrong === "" ? "# " : toWrong}${toRight}`
      return `${question.answer ? "TRUE" : "FALSE"}${remarks}`
    }
    case "numeric": {
      const { accepted, otherwise } = question
      if (accepted.length === 0) return null
      const numbers = accepted.map(
        (one) => `=%${weight(one.credit)}%${one.value}:${one.tolerance}${feedback(one.feedback)}`,
      )
      const rest = feedback(otherwise)
      return `#${lines([...numbers, ...(rest === "" ? [] : [`~${rest}`])])}`
    }
    case "short-text": {
      // An arrow behind an equals sign makes a matching question of it, and no escape helps.
      const everything = question.accepted.map((one) => one.text)
      if (everything.length === 0 || everything.some((text) => text.includes("->"))) return null
      if (question.caseMatters) pen.lost.add("case")
      const answers = question.accepted.map((one) => {
        const text = normalised(one.text)
        const words = plainTextOf(text)
        return `=%${weight(one.credit)}%${mistakable.test(words) ? "[plain]" : ""}${escaped(words)}${feedback(one.feedback)}`
      })
      return answers.some((line) => line.includes("->")) ? null : lines(answers)
    }
    case "matching": {
      const { pairs, distractors } = question
      if (pairs.length + distractors.length < 2) return null
      const left = (text: LocalisedRich) => {
        const words = pen.write(text, format)
        return words.includes("->") ? pen.write(text, format, "html") : words
      }
      const all = [
        ...pairs.map((pair) => `=${left(pair.left)} -> ${pen.plain(pair.right)}`),
        ...distractors.map((right) => `= -> ${pen.plain(right)}`),
      ]
      return pairs.some((pair) => left(pair.left) === "") ? null : lines(all)
    }
    case "ordering": {
      const items = question.items.map((item) => pen.write(item, format))
      if (items.length < 2 || items.includes("")) return null
      return `>0 ALL VERT ALL_OR_NOTHING TRUE none${lines(items)}`
    }
    case "essay":
      if (question.modelAnswer !== undefined) pen.lost.add("model-answer")
      return ""
    case "description":
      return ""
    case "cloze":
    case "hotspot":
    case "case-set":
      return null
  }
}

function choiceAnswers(
  question: ExchangeChoice,
  format: Format,
  pen: Pen,
  feedback: (text: LocalisedRich | undefined) => string,
  lines: (list: readonly string[]) => string,
): string | null {
  const { kind, options } = question
  const keyCount = options.filter((option) => option.right).length
  if (options.length < 2 || (kind === "single" && keyCount === 0)) return null
  if (kind === "indefinite") pen.lost.add("kind-indefinite")
  if (options.some((option) => option.fixed)) pen.lost.add("fixed")
  return lines(
    options.map((option) => {
      const usual = usualCredit(kind, option.right, keyCount)
      let credit = option.credit ?? usual
      const isRight = kind === "single" ? credit >= 100 : credit > 0
      if (isRight !== option.right) {
        pen.lost.add("credit")
        credit = usual
      }
      const sign = kind === "single" && option.right ? "=" : credit === 0 ? "~" : `~%${weight(credit)}%`
      return `${sign}${pen.write(option.text, format)}${feedback(option.feedback)}`
    }),
  )
}

const weight = (credit: Credit): string => String(Number(credit.toFixed(5)))

const bracketed = (name: string): string => name.replace(/[\\\]]/g, "\\$&").replace(/\s+/g, " ")
