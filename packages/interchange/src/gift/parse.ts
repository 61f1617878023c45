/**
 * GIFT as Moodle reads it: blocks between blank lines, each a question, a category or nothing but comments.
 *
 * This knows the format's grammar only; what a question means to us is in `read.ts`. The order in which kinds are told
 * apart is Moodle's, because files rely on it: a tilde anywhere makes a choice, an arrow behind an equals sign a matching.
 *
 * Errors: a block that cannot be understood is a fault with the line it begins on, and the next block is read.
 */
import type { Fault, Words } from "../report.ts"
import { pieceOf, shownIn, slice, split, trim, type Piece } from "./shape.ts"

export const giftFormats = ["moodle", "html", "plain", "markdown"] as const
export type GiftFormat = (typeof giftFormats)[number]
export type GiftText = { readonly text: string; readonly format: GiftFormat }

/** A weight is a fraction of the worth, as Moodle keeps it. */
export type GiftAnswer = {
  readonly answer: GiftText
  readonly fraction: number
  readonly feedback: GiftText | null
}

export type GiftBody =
  | { readonly type: "description" | "essay" }
  | { readonly type: "multichoice"; readonly single: boolean; readonly answers: readonly GiftAnswer[] }
  | {
      readonly type: "truefalse"
      readonly correct: boolean
      readonly onTrue: GiftText | null
      readonly onFalse: GiftText | null
    }
  | { readonly type: "shortanswer"; readonly answers: readonly GiftAnswer[] }
  | {
      readonly type: "numerical"
      readonly answers: readonly (GiftAnswer & { readonly value: number; readonly tolerance: number })[]
      readonly otherwise: GiftText | null
    }
  | { readonly type: "match"; readonly pairs: readonly { readonly left: GiftText; readonly right: string }[] }
  | { readonly type: "ordering"; readonly items: readonly GiftText[] }

export type GiftQuestion = {
  readonly row: number
  readonly name: string | null
  readonly stem: GiftText
  readonly generalFeedback: GiftText | null
  readonly idnumber: string | null
  readonly tags: readonly string[]
  /** As the file writes it; it holds from its line to the next. */
  readonly category: string | null
  readonly body: GiftBody
}

export const giftFaults = {
  braces: {
    "zh-CN": "花括号不成对：找不到答案的起止",
    en: "The braces do not match: no answer can be found",
  },
  "stem-missing": { "zh-CN": "没有题干", en: "There is no question text" },
  "too-few-answers": { "zh-CN": "答案太少", en: "There are too few answers" },
  "arrow-missing": { "zh-CN": "匹配题的一项缺少“->”", en: "A pair of a matching question has no “->”" },
  "not-a-number": {
    "zh-CN": "数值题的答案或误差不是数字",
    en: "A numerical answer or its tolerance is not a number",
  },
} as const satisfies Record<string, Words>
export type GiftFault = keyof typeof giftFaults

export type GiftFile = {
  readonly questions: readonly GiftQuestion[]
  readonly categories: readonly string[]
  readonly faults: readonly Fault<GiftFault>[]
}

export function parseGift(text: string): GiftFile {
  const questions: GiftQuestion[] = []
  const categories: string[] = []
  const faults: Fault<GiftFault>[] = []
  for (const block of blocksIn(text)) {
    let source = block.source
    const category = /^\$CATEGORY:([^\n]*)/.exec(source)
    if (category) {
      categories.push(shownIn(pieceOf(category[1] ?? "")))
      source = source.slice(category[0].length).trim()
    }
    if (source === "") continue
    const question = questionIn(pieceOf(source))
    if (typeof question === "string")
      faults.push({ row: block.row, code: question, words: giftFaults[question] })
    else questions.push({ ...block.said, ...question, row: block.row, category: categories.at(-1) ?? null })
  }
  return { questions, categories, faults }
}

type Block = {
  readonly row: number
  readonly source: string
  readonly said: Pick<GiftQuestion, "idnumber" | "tags">
}

function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let comments: string[] = []
  let row = 0
  const endBlock = () => {
    if (lines.length > 0) blocks.push({ row, source: lines.join("\n"), said: saidIn(comments) })
    lines = []
    comments = []
  }
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .forEach((untrimmed, at) => {
      const line = untrimmed.replace(/^[ \t\0\v]+/, "").trimEnd()
      if (line === "") endBlock()
      else if (line.startsWith("//")) comments.push(line)
      else {
        if (lines.length === 0) row = at + 1
        lines.push(line)
      }
    })
  endBlock()
  return blocks
}

/** Moodle keeps a question's own number and its tags in the comments above it. */
function saidIn(comments: readonly string[]): Block["said"] {
  const said = (word: string) =>
    comments.flatMap((line) =>
      [...line.matchAll(new RegExp(`\\[${word}:((?:\\\\.|[^\\]\\\\])+)\\]`, "g"))].map(([, name]) =>
        (name ?? "").replace(/\\(.)/g, "$1").trim(),
      ),
    )
  return { idnumber: said("id")[0] ?? null, tags: said("tag") }
}

type WithoutPlace = Pick<GiftQuestion, "name" | "stem" | "generalFeedback" | "body">

function questionIn(whole: Piece): WithoutPlace | GiftFault {
  const { name, rest } = nameAndRest(whole)
  const from = rest.shape.indexOf("{")
  const to = rest.shape.indexOf("}")
  if (from < 0 && to < 0) {
    const stem = textIn(rest, "moodle")
    return stem.text === ""
      ? "stem-missing"
      : { name, stem, generalFeedback: null, body: { type: "description" } }
  }
  if (from < 0 || to < from) return "braces"

  const isLast = to === rest.shape.length - 1
  const before = slice(rest, 0, from)
  const after = slice(rest, to + 1)
  const blank = isLast ? "" : "_____"
  const stem = textIn(
    { shown: before.shown + blank + after.shown, shape: before.shape + blank + after.shape },
    "moodle",
  )
  const inside = trim(slice(rest, from + 1, to))
  const feedbackAt = inside.shape.lastIndexOf("####")
  const generalFeedback = feedbackAt < 0 ? null : textIn(slice(inside, feedbackAt + 4), stem.format)
  const body = bodyIn(feedbackAt < 0 ? inside : trim(slice(inside, 0, feedbackAt)), stem.format)
  return typeof body === "string" ? body : { name, stem, generalFeedback, body }
}

function nameAndRest(whole: Piece): { readonly name: string | null; readonly rest: Piece } {
  if (!whole.shape.startsWith("::")) return { name: null, rest: whole }
  const inner = slice(whole, 2)
  const end = inner.shape.indexOf("::")
  if (end < 0) return { name: null, rest: inner }
  const name = shownIn(slice(inner, 0, end)).replace(/\s+/g, " ")
  return { name: name === "" ? null : name, rest: trim(slice(inner, end + 2)) }
}

function textIn(piece: Piece, usual: GiftFormat): GiftText {
  const told = /^\[([a-z]+)\]/.exec(piece.shape)
  const format = giftFormats.find((one) => one === told?.[1])
  if (told === null || format === undefined) return { text: shownIn(piece), format: usual }
  return { text: shownIn(slice(piece, told[0].length)), format }
}

function bodyIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const { shape } = answer
  if (shape === "") return { type: "essay" }
  if (shape.startsWith("#")) return numericalIn(slice(answer, 1), format)
  if (shape.startsWith(">")) return orderingIn(slice(answer, 1), format)
  if (shape.includes("~")) return multichoiceIn(answer, format)
  if (shape.includes("=") && shape.includes("->")) return matchIn(answer, format)
  const verdict = /^(TRUE|FALSE|T|F)\s*(?:#|$)/.exec(shape)
  if (verdict) return trueFalseIn(answer, (verdict[1] ?? "").startsWith("T"), format)
  return shortAnswerIn(answer, format)
}

function multichoiceIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const runs = [...answer.shape.matchAll(/[~=]?[^~=]+|[~=]/g)]
    .map((run) => slice(answer, run.index, run.index + run[0].length))
    // "~=" begins one answer, a right one; space before the first sign is none.
    .filter(({ shape }, at, all) =>
      shape.startsWith("~")
        ? shape.trim() !== "~" || !all[at + 1]?.shape.startsWith("=")
        : shape.trim() !== "",
    )
  const answers = runs.map((run): GiftAnswer => {
    const isRight = run.shape.startsWith("=")
    const piece = trim(slice(run, isRight || run.shape.startsWith("~") ? 1 : 0))
    const { fraction, rest } = isRight ? { fraction: 1, rest: piece } : weightIn(piece, 0)
    return answerIn(rest, fraction, format)
  })
  if (answers.length < 2) return "too-few-answers"
  return { type: "multichoice", single: answer.shape.includes("="), answers }
}

function matchIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const parts = partsAfter(answer, "=")
  if (parts.length < 2) return "too-few-answers"
  if (parts.some((part) => !part.shape.includes("->"))) return "arrow-missing"
  const pairs = parts.map((part) => {
    const arrow = part.shape.indexOf("->")
    return { left: textIn(slice(part, 0, arrow), format), right: shownIn(slice(part, arrow + 2)) }
  })
  return { type: "match", pairs }
}

/** The first remark is for whoever is wrong, the second for whoever is right. */
function trueFalseIn(answer: Piece, correct: boolean, format: GiftFormat): GiftBody {
  const [, wrong, right] = split(answer, "#", 3).map((piece) => textIn(trim(piece), format))
  const [onTrue, onFalse] = correct ? [right, wrong] : [wrong, right]
  return { type: "truefalse", correct, onTrue: onTrue ?? null, onFalse: onFalse ?? null }
}

function shortAnswerIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const answers = partsAfter(answer, "=").map((part) => {
    const { fraction, rest } = weightIn(part, 1)
    return answerIn(rest, fraction, format)
  })
  return answers.length === 0 ? "too-few-answers" : { type: "shortanswer", answers }
}

function numericalIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const wrongAt = answer.shape.indexOf("~")
  const parts = partsAfter(wrongAt < 0 ? answer : slice(answer, 0, wrongAt), "=")
  let otherwise = wrongAt < 0 ? null : answerIn(slice(answer, wrongAt), 0, format).feedback
  const answers: (GiftAnswer & { value: number; tolerance: number })[] = []
  for (const part of parts) {
    const { fraction, rest } = weightIn(part, 1)
    const one = answerIn(rest, fraction, format)
    if (one.answer.text === "*" && fraction === 0) {
      otherwise = one.feedback
      continue
    }
    const range = rangeIn(one.answer.text)
    if (range === null) return "not-a-number"
    answers.push({ ...one, ...range })
  }
  return answers.length === 0 ? "too-few-answers" : { type: "numerical", answers, otherwise }
}

function rangeIn(text: string): { readonly value: number; readonly tolerance: number } | null {
  const [low, high] = text.indexOf("..") > 0 ? text.split("..", 2).map(numberIn) : []
  if (low !== undefined && high !== undefined) {
    const value = (high + low) / 2
    return Number.isFinite(value) ? { value, tolerance: high - value } : null
  }
  const [value = Number.NaN, tolerance = 0] = text.split(":", 2).map(numberIn)
  return Number.isFinite(value) && Number.isFinite(tolerance) ? { value, tolerance } : null
}

const numberIn = (text: string): number =>
  /^[+-]?(\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(e[+-]?\d{1,3})?$/i.test(text.trim())
    ? Number(text)
    : Number.NaN

/** The first line says how it is shown and graded; each other line is an item, in the right order. */
function orderingIn(answer: Piece, format: GiftFormat): GiftBody | GiftFault {
  const [, ...lines] = split(answer, "\n")
  const items = lines.map((line) => textIn(trim(line), format)).filter((item) => item.text !== "")
  return items.length < 2 ? "too-few-answers" : { type: "ordering", items }
}

function partsAfter(answer: Piece, sign: string): Piece[] {
  const [first, ...others] = split(answer, sign).map(trim)
  return first === undefined || first.shape === "" ? others : [first, ...others]
}

function weightIn(piece: Piece, usual: number): { readonly fraction: number; readonly rest: Piece } {
  const told = /^%(-?\d{1,3}(?:\.\d*)?)%/.exec(piece.shape)
  if (told === null) return { fraction: usual, rest: piece }
  return { fraction: Number(told[1]) / 100, rest: slice(piece, told[0].length) }
}

function answerIn(piece: Piece, fraction: number, format: GiftFormat): GiftAnswer {
  const [answer = piece, feedback] = split(piece, "#", 2).map(trim)
  return {
    answer: textIn(answer, format),
    fraction,
    feedback: feedback === undefined ? null : textIn(feedback, format),
  }
}
