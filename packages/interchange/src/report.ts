/**
 * What a reader tells of a file, and a writer of its format.
 *
 * A file is never lost for one bad question: what could be read is there, what could not is named with its place, a
 * code and words in both languages.
 *
 * Units:  lines, rows and columns count from 1, as editors and spreadsheets show them.
 */
import type { Locale } from "@sworn/question-bank"
import type { ExchangeQuestion } from "./question.ts"

export type Words = { readonly [language in Locale]: string }

export type Fault<Code extends string = string> = {
  /** Of a workbook of which several sheets were read: on which, and what the column to blame is called there. */
  readonly sheet?: string
  readonly heading?: string
  /** A line of a text file or a row of a table. */
  readonly row: number
  /** Of a table, where one cell is to blame. */
  readonly column?: number
  /** Of a file with nested fields, the path to the one to blame. */
  readonly path?: string
  readonly code: Code
  readonly words: Words
}

export type Read<Question = ExchangeQuestion> = {
  readonly question: Question
  readonly row: number
  readonly sheet?: string
}

/** Two sheets have rows of one number, but no place. */
export const placeOf = ({ sheet, row }: { readonly sheet?: string; readonly row: number }): string =>
  sheet === undefined ? String(row) : `${sheet}!${row}`

/** A file that a question shows, as it came or is to go: nothing of it is believed until it has been read again. */
export type Medium = { readonly type: string; readonly bytes: Uint8Array }

/** Under the names by which rich texts and hotspots know them. */
export type Media = ReadonlyMap<string, Medium>

export type ImportReport<Code extends string = string> = {
  readonly questions: readonly Read[]
  /** Each keeps a question, or the whole file, from being taken as it is. */
  readonly faults: readonly Fault<Code>[]
  /** Questions that were read, with something the reader had to leave out. */
  readonly remarks: readonly Fault<Code>[]
  /** The pictures that came inside the file; a format without any leaves it out. */
  readonly media?: Media
}

export const lossCodes = {
  kind: {
    "zh-CN": "该格式没有此题型，整题未写出",
    en: "The format has no such kind of question; it was left out",
  },
  "kind-indefinite": {
    "zh-CN": "不定项选择题写成了多选题",
    en: "An indefinite choice was written as a multiple choice",
  },
  content: {
    "zh-CN": "题目内容无法用该格式表达，整题未写出",
    en: "The format cannot say what the question says; it was left out",
  },
  language: { "zh-CN": "只写出一种语言的文本", en: "Only one language was written" },
  "rich-text": {
    "zh-CN": "文字样式、表格、列表或公式变成了纯文本",
    en: "Styles, tables, lists or formulae became plain text",
  },
  image: {
    "zh-CN": "图片没有写出，只留下替代文字",
    en: "Images were left out; their alternative texts stand in their place",
  },
  code: { "zh-CN": "题目编号没有写出", en: "The question's code was left out" },
  title: { "zh-CN": "题目名称没有写出", en: "The title was left out" },
  level: { "zh-CN": "级别没有写出", en: "The level was left out" },
  subject: { "zh-CN": "科目没有写出", en: "The subject was left out" },
  difficulty: { "zh-CN": "难度没有写出", en: "The difficulty was left out" },
  points: { "zh-CN": "分值没有写出", en: "The points were left out" },
  tags: { "zh-CN": "标签没有写出", en: "The tags were left out" },
  category: { "zh-CN": "分类没有写出", en: "The category was left out" },
  laws: { "zh-CN": "法律依据没有写出", en: "The law references were left out" },
  rationale: { "zh-CN": "解析没有写出", en: "The rationale was left out" },
  feedback: { "zh-CN": "部分反馈没有写出", en: "Some feedback was left out" },
  credit: { "zh-CN": "部分得分没有写出", en: "Partial credits were left out" },
  fixed: { "zh-CN": "固定选项位置的标记没有写出", en: "The mark that fixes an option's place was left out" },
  case: { "zh-CN": "区分大小写的要求没有写出", en: "That case matters was left out" },
  areas: { "zh-CN": "标为错误的热区没有写出", en: "Areas that are marked as wrong were left out" },
  alt: { "zh-CN": "图片的替代文字没有写出", en: "The image's alternative text was left out" },
  "model-answer": { "zh-CN": "参考答案没有写出", en: "The model answer was left out" },
  "police-category": { "zh-CN": "警种没有写出", en: "The police category was left out" },
  pilot: { "zh-CN": "试测题的标记没有写出", en: "That the question is a pilot was left out" },
  unit: { "zh-CN": "数值题的单位没有写出", en: "The unit of a number was left out" },
  length: { "zh-CN": "字数上限没有写出", en: "The most characters of an answer were left out" },
  digits: {
    "zh-CN": "数值的末几位可能没有写出",
    en: "The last digits of a number may have been left out",
  },
  comments: { "zh-CN": "批注没有写出", en: "Comments were left out" },
  enemies: { "zh-CN": "互斥题没有写出", en: "Which questions exclude it was left out" },
  record: {
    "zh-CN": "题库、状态和审核记录没有写出",
    en: "Pool, state and the record of reviews were left out",
  },
  "earlier-versions": {
    "zh-CN": "只写出最新版本的文字；更早的版本只写出了何人何时编写、审核",
    en: "Only the newest version's words were written; of earlier ones, who wrote and reviewed them, and when",
  },
  labels: {
    "zh-CN": "判断题两个选项的原文没有写出",
    en: "What the two options of a true/false question say was left out",
  },
} as const satisfies Record<string, Words>

export type LossCode = keyof typeof lossCodes

export type Loss = {
  /** Of the question in the list that was to be written, from 0. */
  readonly at: number
  readonly code: LossCode
  readonly words: Words
  readonly leftOut: boolean
}

export type Written<Content = string> = { readonly content: Content; readonly losses: readonly Loss[] }

const wholeQuestion: ReadonlySet<LossCode> = new Set(["kind", "content"])

/** Each loss once, however many places of the question it touches. */
export const lossesOf = (at: number, codes: Iterable<LossCode>): readonly Loss[] =>
  [...new Set(codes)].map((code) => ({ at, code, words: lossCodes[code], leftOut: wholeQuestion.has(code) }))

/** Which of the fields that a format has no place for a question fills. */
export function unplaced(
  question: ExchangeQuestion,
  fields: readonly (LossCode & keyof ExchangeQuestion)[],
): LossCode[] {
  return fields.filter((field) => {
    const value = question[field]
    return value !== undefined && !(Array.isArray(value) && value.length === 0)
  })
}

/** What only our own JSON has a place for, of all that a question of the bank says. */
export function lossesOfOurs(question: ExchangeQuestion): LossCode[] {
  const own: readonly (LossCode | false)[] = [
    question.policeCategory !== undefined && "police-category",
    question.pilot === true && "pilot",
    question.record !== undefined && "record",
    (question.record?.comments.length ?? 0) > 0 && "comments",
    (question.record?.enemies.length ?? 0) > 0 && "enemies",
    "unit" in question && question.unit !== undefined && "unit",
    "mostCharacters" in question && question.mostCharacters !== undefined && "length",
    "labels" in question && question.labels !== undefined && "labels",
    question.kind === "numeric" && question.accepted.some((one) => one.exact !== undefined) && "digits",
  ]
  const within = question.kind === "case-set" ? question.questions.flatMap(lossesOfOurs) : []
  return [...new Set([...own.filter((code) => code !== false), ...within])]
}
