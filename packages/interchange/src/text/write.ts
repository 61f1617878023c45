/**
 * A list of questions in text: each with its number, its kind and labels that `readTaggedText` knows.
 *
 * Nothing can be escaped, so each question is read again before it counts as written. One that would come back as
 * another is left out and named, which no list of special cases could promise.
 */
import { plainTextOf, type Locale } from "@sworn/question-bank"
import { plainQuestion, sorted } from "../plain-question.ts"
import type { ExchangeCaseSet, ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../question.ts"
import { lossesOf, unplaced, type Loss, type LossCode, type Written } from "../report.ts"
import { lawText } from "../table/answers.ts"
import { kindNames } from "./kinds.ts"
import { readTaggedText } from "./read.ts"

/** The number of the first question, so that a list that is written in pieces goes on where it was; `next` is the one after. */
export function writeTaggedText(
  questions: readonly ExchangeQuestion[],
  locale: Locale,
  first = 1,
): Written & { readonly next: number } {
  const blocks: string[] = []
  const losses: Loss[] = []
  let number = first
  questions.forEach((question, at) => {
    const lost = new Set<LossCode>()
    const plain = plainOf(question, locale, lost)
    const block = plain === null ? null : blockOf(plain, number, locale)
    if (plain === null || block === null || !comesBack(plain, block, locale)) {
      losses.push(...lossesOf(at, [plain === null ? "kind" : "content"]))
      return
    }
    blocks.push(block)
    number += plain.kind === "case-set" ? plain.questions.length : 1
    losses.push(...lossesOf(at, lost))
  })
  return { content: blocks.map((block) => `${block}\n`).join("\n"), losses, next: number }
}

/** Behind another question and before a third, as it will stand. */
function comesBack(question: ExchangeQuestion, block: string, locale: Locale): boolean {
  const neighbour = "1. [简答题] 甲\n答案：乙\n"
  const { questions, faults } = readTaggedText(`${neighbour}\n${block}\n\n${neighbour}`, locale)
  const read = questions[1]?.question
  return (
    faults.length === 0 &&
    questions.length === 3 &&
    read !== undefined &&
    sorted(questions[0]?.question) === sorted(questions[2]?.question) &&
    sorted(read) === sorted(question)
  )
}

/** The question as a list can say it, or null for a kind that it cannot. */
function plainOf(question: ExchangeQuestion, locale: Locale, lost: Set<LossCode>): ExchangeQuestion | null {
  if (question.kind === "case-set") return plainCase(question, locale, lost)
  if (kindNames[question.kind] === undefined) return null
  return plainQuestion(question, locale, lost, trimmedLines)
}

function plainCase(question: ExchangeCaseSet, locale: Locale, lost: Set<LossCode>): ExchangeCaseSet | null {
  const { stem, questions } = question
  const scenario = plainQuestion({ kind: "description", stem }, locale, lost, trimmedLines)
  const parts = questions.map((one) => plainOf(one, locale, lost))
  if (parts.length === 0 || parts.includes(null)) return null
  unplaced(question, everyField).forEach((field) => lost.add(field))
  if (question.titleIn !== undefined) lost.add("title")
  return { kind: "case-set", stem: scenario.stem, questions: parts as SimpleQuestion[] }
}

/** A case has a scenario and its questions, and nothing is told of it beside that. */
const everyField = [
  ...(["code", "title", "level", "subject", "difficulty", "points", "tags", "category", "laws"] as const),
  ...(["rationale", "feedback"] as const),
]

/** As the reader leaves them: no line has white space at its ends. */
const trimmedLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim()

function blockOf(question: ExchangeQuestion, number: number, locale: Locale): string | null {
  if (question.kind === "case-set") {
    const parts = question.questions.map((one, at) => blockOf(one, number + at, locale))
    if (parts.includes(null)) return null
    return [`材料题（${parts.length}题）：${wordsIn(question.stem, locale)}`, ...parts].join("\n\n")
  }
  const answer = answerOf(question, locale)
  if (answer === null) return null
  const { options } =
    question.kind === "single" || question.kind === "multiple" || question.kind === "indefinite"
      ? question
      : { options: [] }
  const listed = question.kind === "ordering" ? question.items : options.map(({ text }) => text)
  const said = [
    ["答案", answer],
    ["误差", question.kind === "numeric" ? String(question.accepted[0]?.tolerance || "") : ""],
    ["解析", question.rationale === undefined ? "" : wordsIn(question.rationale, locale)],
    ["分值", question.points === undefined ? "" : String(question.points / 100)],
    ["难度", String(question.difficulty ?? "")],
    ["知识点", (question.tags ?? []).join("、")],
    ["编号", question.code ?? ""],
    ["级别", question.level ?? ""],
    ["科目", question.subject ?? ""],
    ["分类", (question.category ?? []).join("/")],
    ["法律依据", lawText(question.laws ?? [])],
  ]
  // What is told stands behind an answer, and a description has none.
  if (question.kind === "description" && said.some(([, text]) => text !== "")) return null
  return [
    `${number}. [${kindNames[question.kind] ?? ""}] ${wordsIn(question.stem, locale)}`,
    ...listed.map((text, at) => `${letterAt(at)}. ${wordsIn(text, locale)}`),
    ...(answer === "" && said.some(([, text]) => text !== "") ? ["答案："] : []),
    ...said.filter(([, text]) => text !== "").map(([label, text]) => `${label}：${text}`),
  ].join("\n")
}

const wordsIn = (text: LocalisedRich, locale: Locale): string => plainTextOf(text[locale] ?? "")

const letterAt = (at: number): string => String.fromCharCode(65 + at)

/** Null where the answer has no one place to stand in. */
function answerOf(question: SimpleQuestion, locale: Locale): string | null {
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return question.options.flatMap((option, at) => (option.right ? [letterAt(at)] : [])).join("")
    case "ordering":
      return question.items.map((_, at) => letterAt(at)).join("")
    case "true-false":
      return question.answer ? "正确" : "错误"
    case "essay":
      return question.modelAnswer === undefined ? "" : wordsIn(question.modelAnswer, locale)
    case "short-text":
      return question.accepted.map((one) => one.text).join("；")
    case "cloze":
      return question.gaps.map((gap) => gap.accepted.map((one) => one.text).join("；")).join("|")
    case "numeric": {
      const [only, ...others] = question.accepted
      return only === undefined || others.length > 0 ? null : String(only.value)
    }
    case "description":
      return ""
    case "matching":
    case "hotspot":
      return null
  }
}
