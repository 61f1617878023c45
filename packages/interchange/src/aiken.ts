/**
 * Aiken: a question on a line, options "A." or "A)" each on one, and "ANSWER: B". Single choice and nothing else.
 *
 * Errors: a question that breaks off is a fault with its line; reading goes on with the next.
 */
import { locales, normalised, plainTextOf, saysTheSameText, type Locale } from "@sworn/question-bank"
import type { ExchangeOption, ExchangeQuestion, LocalisedRich } from "./question.ts"
import {
  lossesOf,
  lossesOfOurs,
  unplaced,
  type Fault,
  type ImportReport,
  type Loss,
  type LossCode,
  type Read,
  type Words,
  type Written,
} from "./report.ts"
import { soundOnly, type SoundFault } from "./sound.ts"

export const aikenFaults = {
  "stem-missing": { "zh-CN": "选项之前没有题干", en: "There is no question before the options" },
  "too-few-answers": { "zh-CN": "选项少于两个", en: "There are fewer than two options" },
  "answer-missing": { "zh-CN": "没有“ANSWER:”行", en: "There is no “ANSWER:” line" },
  "answer-unknown": { "zh-CN": "答案不是本题的选项", en: "The answer is none of the options" },
} as const satisfies Record<string, Words>
export type AikenFault = keyof typeof aikenFaults

type Draft = { row: number; stem: string[]; options: { letter: string; text: string }[] }

export function readAiken(text: string, locale: Locale): ImportReport<AikenFault | SoundFault> {
  const questions: Read[] = []
  const faults: Fault<AikenFault>[] = []
  let draft: Draft = { row: 0, stem: [], options: [] }
  const end = (answer: string | null) => {
    const fault = faultOf(draft, answer)
    if (fault !== null) faults.push({ row: draft.row, code: fault, words: aikenFaults[fault] })
    else questions.push({ row: draft.row, question: questionOf(draft, answer ?? "", locale) })
    draft = { row: 0, stem: [], options: [] }
  }
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .forEach((untrimmed, at) => {
      const line = untrimmed.trim()
      if (line === "") return
      const answer = /^ANSWER:\s*([A-Z]?)/.exec(line)
      const option = /^([A-Z])[).]\s+(\S.*)$/.exec(line)
      if (draft.row === 0) draft.row = at + 1
      if (answer) end(answer[1] ?? "")
      else if (option) draft.options.push({ letter: option[1] ?? "", text: option[2] ?? "" })
      else if (draft.options.length > 0) {
        // A new question begins though the one before was never answered.
        end(null)
        draft = { row: at + 1, stem: [line], options: [] }
      } else draft.stem.push(line)
    })
  if (draft.row !== 0) end(null)
  return soundOnly({ questions, faults, remarks: [] })
}

function faultOf({ stem, options }: Draft, answer: string | null): AikenFault | null {
  if (stem.length === 0) return "stem-missing"
  if (options.length < 2) return "too-few-answers"
  if (answer === null || answer === "") return "answer-missing"
  return options.some((option) => option.letter === answer) ? null : "answer-unknown"
}

const questionOf = ({ stem, options }: Draft, answer: string, locale: Locale): ExchangeQuestion => ({
  kind: "single",
  stem: { [locale]: stem.join("\n") },
  options: options.map(({ letter, text }): ExchangeOption => ({
    text: { [locale]: text },
    right: letter === answer,
  })),
})

const unknownFields = [
  ...(["code", "title", "level", "subject", "difficulty", "points", "tags", "category", "laws"] as const),
  ...(["rationale", "feedback"] as const),
]

export function writeAiken(questions: readonly ExchangeQuestion[], locale: Locale): Written {
  const blocks: string[] = []
  const losses: Loss[] = []
  questions.forEach((question, at) => {
    const lost = new Set<LossCode>()
    const block = blockOf(question, locale, lost)
    if (block !== null) {
      blocks.push(block)
      unplaced(question, unknownFields).forEach((field) => lost.add(field))
      lossesOfOurs(question).forEach((code) => lost.add(code))
    }
    losses.push(...lossesOf(at, lost))
  })
  return { content: blocks.join("\n"), losses }
}

/** Nothing can be escaped: what would be read as something else is left out. */
function blockOf(question: ExchangeQuestion, locale: Locale, lost: Set<LossCode>): string | null {
  const linesOf = (text: LocalisedRich): string[] => {
    const texts = locales.map((one) => text[one]).filter((one) => one !== undefined)
    const rich = normalised(text[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, rich))) lost.add("language")
    if (typeof rich !== "string") lost.add("rich-text")
    return plainTextOf(rich)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
  }
  const leftOut = (code: "kind" | "content"): null => {
    lost.clear()
    lost.add(code)
    return null
  }
  if (question.kind !== "single") return leftOut("kind")

  const stem = linesOf(question.stem)
  const options = question.options.map((option) => linesOf(option.text).join(" "))
  const keys = question.options.flatMap((option, at) => (option.right ? [at] : []))
  const isMistakable = stem.some((line) => /^(?:ANSWER:|[A-Z][).]\s)/.test(line))
  const fits = options.length >= 2 && options.length <= 26 && keys.length === 1
  if (isMistakable || !fits || stem.length === 0 || options.includes("")) return leftOut("content")
  if (question.options.some((option) => option.feedback !== undefined)) lost.add("feedback")
  if (question.options.some((option) => option.credit !== undefined)) lost.add("credit")
  if (question.options.some((option) => option.fixed)) lost.add("fixed")
  const lettered = options.map((text, at) => `${letterAt(at)}. ${text}`)
  return [...stem, ...lettered, `ANSWER: ${letterAt(keys[0] ?? 0)}`, ""].join("\n")
}

const letterAt = (at: number): string => String.fromCharCode(65 + at)
