/**
 * A table of questions out, in the columns that `readTable` knows: what an author can fill in and bring back.
 *
 * Every row is read again before it counts as written. A question that would come back as another one is left out and
 * named, which no list of special cases could promise.
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
import type { ExchangeQuestion, LawReference, LocalisedRich } from "../question.ts"
import { lossesOf, type Loss, type LossCode, type Written } from "../report.ts"
import { lawsIn, listIn, withoutLabels } from "./answers.ts"
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
    const plain = withoutUnplaced(question, locale, lost)
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

const headingAt = (at: number): string => `选项${String.fromCharCode(65 + at)}`

const headerFor = (options: number): readonly string[] => [
  ...leading,
  ...Array.from({ length: options }, (_, at) => headingAt(at)),
  ...trailing,
]

function comesBack(question: ExchangeQuestion, row: Row, locale: Locale): boolean {
  const header = headerFor(
    "options" in question ? Math.max(fewestOptions, question.options.length) : fewestOptions,
  )
  const cells = header.map((heading) => row[heading] ?? "")
  const report = readTable(
    [
      { row: 1, cells: header },
      { row: 2, cells },
    ],
    { locale },
  )
  const [read] = report.questions
  return read !== undefined && sorted(read.question) === sorted(question)
}

/** One text for the same fields in whatever order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )

/** The question as a table can say it, or null for a kind that it cannot. */
function withoutUnplaced(
  question: ExchangeQuestion,
  locale: Locale,
  lost: Set<LossCode>,
): ExchangeQuestion | null {
  const richOf = (text: LocalisedRich): Rich => {
    const texts = locales.map((one) => text[one]).filter((one) => one !== undefined)
    const rich = normalised(text[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, rich))) lost.add("language")
    return rich
  }
  const plain = (text: LocalisedRich): LocalisedRich => {
    const rich = richOf(text)
    if (mediaIn(rich).length > 0) lost.add("image")
    if (typeof rich !== "string") lost.add("rich-text")
    return { [locale]: plainTextOf(rich).trim() }
  }
  const common = commonFields(question, plain, lost)
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite": {
      const { options } = question
      if (options.some((one) => one.feedback !== undefined)) lost.add("feedback")
      if (options.some((one) => one.credit !== undefined)) lost.add("credit")
      if (options.some((one) => one.fixed)) lost.add("fixed")
      const told = options.map((one) => ({ text: plain(one.text), right: one.right }))
      return { ...common, kind: question.kind, stem: plain(question.stem), options: told }
    }
    case "true-false":
      if (question.feedbackOnTrue ?? question.feedbackOnFalse) lost.add("feedback")
      return { ...common, kind: question.kind, stem: plain(question.stem), answer: question.answer }
    case "essay": {
      const modelAnswer =
        question.modelAnswer === undefined ? {} : { modelAnswer: plain(question.modelAnswer) }
      return { ...common, kind: question.kind, stem: plain(question.stem), ...modelAnswer }
    }
    case "numeric": {
      if (question.otherwise !== undefined) lost.add("feedback")
      const accepted = question.accepted.map(({ feedback, ...one }) => {
        if (feedback !== undefined) lost.add("feedback")
        return one
      })
      return { ...common, kind: question.kind, stem: plain(question.stem), accepted }
    }
    case "short-text": {
      if (question.caseMatters) lost.add("case")
      const accepted = question.accepted.map(({ feedback, ...one }) => {
        if (feedback !== undefined) lost.add("feedback")
        return one
      })
      return { ...common, kind: question.kind, stem: plain(question.stem), accepted, caseMatters: false }
    }
    case "cloze": {
      if (question.gaps.some((gap) => gap.caseMatters)) lost.add("case")
      const stem = richOf(question.stem)
      const isMarked = inlinesOf(stem).some(
        (one) => "marks" in one || one.kind === "math" || one.kind === "image",
      )
      if (isMarked) lost.add("rich-text")
      const gaps = question.gaps.map((gap) => ({ ...gap, caseMatters: false }))
      return { ...common, kind: question.kind, stem: { [locale]: stem }, gaps }
    }
    case "matching":
    case "ordering":
    case "hotspot":
    case "case-set":
    case "description":
      return null
  }
}

function commonFields(
  question: ExchangeQuestion,
  plain: (text: LocalisedRich) => LocalisedRich,
  lost: Set<LossCode>,
) {
  if (question.title !== undefined) lost.add("title")
  if (question.feedback !== undefined) lost.add("feedback")
  const kept = <Value>(
    field: LossCode,
    value: Value | undefined,
    comesBack: (value: Value) => boolean,
  ): Value | undefined => {
    if (value === undefined || comesBack(value)) return value
    lost.add(field)
    return undefined
  }
  const isListed = (separator: RegExp, joint: string) => (list: readonly string[]) =>
    list.length > 0 && sorted(listIn(list.join(joint), separator)) === sorted(list)
  const fields = {
    code: question.code?.trim(),
    level: question.level?.trim(),
    subject: question.subject?.trim(),
    difficulty: question.difficulty,
    points: question.points,
    tags: kept("tags", question.tags, isListed(/[\s,，、;；|]+/, "、")),
    category: kept("category", question.category, isListed(/[/>]+/, "/")),
    laws: kept(
      "laws",
      question.laws,
      (laws) => laws.length > 0 && sorted(lawsIn(lawText(laws))) === sorted(laws),
    ),
    rationale: question.rationale === undefined ? undefined : plain(question.rationale),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Pick<
    ExchangeQuestion,
    never
  >
}

const lawText = (laws: readonly LawReference[]): string =>
  laws
    .map(
      ({ statute, version, article }) =>
        `《${statute}》${version === undefined ? "" : `（${version}）`}${article}`,
    )
    .join("；")

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
