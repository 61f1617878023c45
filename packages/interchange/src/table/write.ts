/**
 * A table of questions out, in the columns that `readTable` knows: what an author can fill in and bring back.
 *
 * Every row is read again before it counts as written. A question that would come back as another one is left out and
 * named, which no list of special cases could promise.
 */
import { plainTextOf, type Locale } from "@sworn/question-bank"
import { plainQuestion, sorted } from "../plain-question.ts"
import type { ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../question.ts"
import { lossesOf, type Loss, type LossCode, type Written } from "../report.ts"
import { lawText, withoutLabels } from "./answers.ts"
import { suggestMapping, type Mapping } from "./mapping.ts"
import { readTable } from "./read.ts"

const leading = ["题型", "题干"]
const trailing = "答案,误差,解析,分值,难度,知识点,编号,级别,科目,分类,法律依据".split(",")
const fewestOptions = 5

/** As `suggestMapping` knows them too. */
const inEnglish: Readonly<Record<string, string>> = {
  题型: "type",
  题干: "question",
  答案: "answer",
  误差: "tolerance",
  解析: "explanation",
  分值: "points",
  难度: "difficulty",
  知识点: "tags",
  编号: "code",
  级别: "level",
  科目: "subject",
  分类: "category",
  法律依据: "law",
}

export const headingIn = (heading: string, locale: Locale): string =>
  locale === "zh-CN" ? heading : (inEnglish[heading] ?? heading.replace("选项", "option "))

type Row = { readonly [heading: string]: string }

export function writeTable(
  questions: readonly ExchangeQuestion[],
  locale: Locale,
  /** As many columns of options at least: what comes in batches has one header for all. */
  leastOptions = fewestOptions,
): Written<readonly (readonly string[])[]> {
  const rows: Row[] = []
  const losses: Loss[] = []
  let optionCount = leastOptions
  questions.forEach((question, at) => {
    const lost = new Set<LossCode>()
    const plain = isOfRows(question) ? plainQuestion(question, locale, lost) : null
    const row = plain === null ? null : rowOf(plain, locale)
    if (plain === null || row === null || !comesBack(plain, row, locale)) {
      losses.push(...lossesOf(at, [plain === null ? "kind" : "content"]))
      return
    }
    rows.push(row)
    losses.push(...lossesOf(at, lost))
    if ("options" in plain) optionCount = Math.max(optionCount, plain.options.length)
  })
  const header = headerFor(optionCount)
  return { content: [header, ...rows.map((row) => header.map((heading) => row[heading] ?? ""))], losses }
}

/** The columns of a table with so many options. */
export const tableHeader = (options: number): readonly string[] => headerFor(Math.max(fewestOptions, options))

const isOfRows = (question: ExchangeQuestion): question is SimpleQuestion => question.kind in kindNames

const headingAt = (at: number): string => `选项${String.fromCharCode(65 + at)}`

const headerFor = (options: number): readonly string[] => [
  ...leading,
  ...Array.from({ length: options }, (_, at) => headingAt(at)),
  ...trailing,
]

function comesBack(question: ExchangeQuestion, row: Row, locale: Locale): boolean {
  const { header, mapping } = headingsFor(
    "options" in question ? Math.max(fewestOptions, question.options.length) : fewestOptions,
  )
  const cells = header.map((heading) => row[heading] ?? "")
  const report = readTable(
    [
      { row: 1, cells: header },
      { row: 2, cells },
    ],
    { locale, mapping, headerFirst: true },
  )
  const [read] = report.questions
  return read !== undefined && sorted(read.question) === sorted(question)
}

/** What the headings are read as, once for each number of options and not once for each row. */
const headingsFor = (options: number) => {
  const known = headings.get(options)
  if (known !== undefined) return known
  const header = headerFor(options)
  const found = { header, mapping: suggestMapping(header) }
  headings.set(options, found)
  return found
}

const headings = new Map<number, { readonly header: readonly string[]; readonly mapping: Mapping }>()

const kindNames: Partial<Record<ExchangeQuestion["kind"], string>> = {
  single: "单选题",
  multiple: "多选题",
  indefinite: "不定项选择题",
  "true-false": "判断题",
  cloze: "填空题",
  essay: "简答题",
  numeric: "数值题",
  "short-text": "短答题",
}

/** Null where the answer has no one cell to stand in. */
function rowOf(question: ExchangeQuestion, locale: Locale): Row | null {
  const words = (text: LocalisedRich | undefined) => plainTextOf(text?.[locale] ?? "")
  const answer = answerOf(question, words)
  if (answer === null) return null
  return {
    题型: kindNames[question.kind] ?? "",
    题干: words(question.stem),
    ...optionCells(question, words),
    ...answer,
    解析: words(question.rationale),
    分值: question.points === undefined ? "" : String(question.points / 100),
    难度: String(question.difficulty ?? ""),
    知识点: (question.tags ?? []).join("、"),
    编号: question.code ?? "",
    级别: question.level ?? "",
    科目: question.subject ?? "",
    分类: (question.category ?? []).join("/"),
    法律依据: lawText(question.laws ?? []),
  }
}

type WordsOf = (text: LocalisedRich | undefined) => string

/** Options that carry labels of their own get one more, which is the one a reader takes off. */
function optionCells(question: ExchangeQuestion, words: WordsOf): Row {
  if (!("options" in question)) return {}
  const texts = question.options.map((option) => words(option.text))
  const isLabelled = withoutLabels(texts) !== texts
  return Object.fromEntries(
    texts.map((text, at) => [headingAt(at), isLabelled ? `${String.fromCharCode(65 + at)}、${text}` : text]),
  )
}

function answerOf(question: ExchangeQuestion, words: WordsOf): Row | null {
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return {
        答案: question.options
          .flatMap((option, at) => (option.right ? [String.fromCharCode(65 + at)] : []))
          .join(""),
      }
    case "true-false":
      return { 答案: question.answer ? "正确" : "错误" }
    case "essay":
      return { 答案: words(question.modelAnswer) }
    case "short-text":
      return { 答案: question.accepted.map((one) => one.text).join("；") }
    case "cloze":
      return { 答案: question.gaps.map((gap) => gap.accepted.map((one) => one.text).join("；")).join("|") }
    case "numeric": {
      const [only, ...others] = question.accepted
      if (only === undefined || others.length > 0) return null
      return { 答案: String(only.value), 误差: only.tolerance === 0 ? "" : String(only.tolerance) }
    }
    default:
      return null
  }
}
