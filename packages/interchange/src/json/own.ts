/**
 * Our own JSON: the one format that loses nothing, with a version, so that a file of today can be read in ten years.
 *
 * Version 2 has beside each question what its bank knows of it (`record`). Files of version 1 have none, and are read.
 *
 * Errors: a file that is not ours gives one fault and no questions; a question that is not to the letter gives a fault
 * with its number and the path to the first field that is wrong, and the others are read.
 */
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, ImportReport, Read, Words } from "../report.ts"
import { isRecord, type JsonFault, type Judge } from "./judge.ts"
import { judgeFirstQuestion, judgeQuestion } from "./question-judge.ts"

export const ownFormat = "sworn-questions"
export const ownVersion = 2

const judgeOf: ReadonlyMap<unknown, Judge> = new Map([
  [1, judgeFirstQuestion],
  [ownVersion, judgeQuestion],
])

export const ownJsonFaults = {
  "not-json": { "zh-CN": "不是有效的 JSON 文件", en: "This is no valid JSON" },
  "not-ours": { "zh-CN": "不是本系统的题目文件", en: "This is no question file of this system" },
  "version-unknown": { "zh-CN": "文件版本无法识别", en: "The version of the file is not known" },
  "field-missing": { "zh-CN": "缺少字段", en: "A field is missing" },
  "field-unknown": { "zh-CN": "多出无法识别的字段", en: "There is a field that is not known" },
  "field-wrong": { "zh-CN": "字段的内容不符合要求", en: "A field does not hold what it should" },
} as const satisfies Record<JsonFault | "not-json" | "not-ours" | "version-unknown", Words>
export type OwnJsonFault = keyof typeof ownJsonFaults

export const writeOwnJson = (questions: readonly ExchangeQuestion[]): string =>
  `${ownJsonStart}${ownJsonOf(questions)}${ownJsonEnd}`

/** What a file begins and ends with; between them questions, parted by commas. */
export const ownJsonStart = `{"format":"${ownFormat}","version":${ownVersion},"questions":[`
export const ownJsonEnd = "\n]}\n"

/** Questions as they come, as one file. */
export async function* ownJsonPieces(
  batches: AsyncIterable<readonly ExchangeQuestion[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(ownJsonStart)
  let isFirst = true
  for await (const batch of batches) {
    if (batch.length === 0) continue
    yield encoder.encode(`${isFirst ? "" : ","}${ownJsonOf(batch)}`)
    isFirst = false
  }
  yield encoder.encode(ownJsonEnd)
}

/** One line a question, so that two files can be compared by their lines. */
export const ownJsonOf = (questions: readonly ExchangeQuestion[]): string =>
  questions
    // Nothing in it can end a script element or a line of a script, wherever somebody puts it.
    .map((question) => `\n${JSON.stringify(question).replace(/[<\u2028\u2029]/g, escapedSign)}`)
    .join(",")

const escapedSign = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`

/** A row here is the number of a question in the file. */
export function readOwnJson(text: string): ImportReport<OwnJsonFault> {
  const refused = (code: OwnJsonFault, path: string): ImportReport<OwnJsonFault> => ({
    questions: [],
    faults: [{ row: 1, path, code, words: ownJsonFaults[code] }],
    remarks: [],
  })
  const file = parsed(text)
  if (file === undefined) return refused("not-json", "")
  if (!isRecord(file) || file["format"] !== ownFormat) return refused("not-ours", "/format")
  const judge = judgeOf.get(file["version"])
  if (judge === undefined) return refused("version-unknown", "/version")
  const list = file["questions"]
  if (!Array.isArray(list)) return refused("field-wrong", "/questions")
  const stranger = Object.keys(file).find((name) => !["format", "version", "questions"].includes(name))
  if (stranger !== undefined) return refused("field-unknown", `/${stranger.slice(0, 60)}`)

  const questions: Read[] = []
  const faults: Fault<OwnJsonFault>[] = []
  list.forEach((value: unknown, at) => {
    const row = at + 1
    const wrong = judge(value, `/questions/${at}`)
    if (wrong === null) questions.push({ row, question: value as ExchangeQuestion })
    else faults.push({ row, ...wrong, words: ownJsonFaults[wrong.code] })
  })
  return { questions, faults, remarks: [] }
}

/** Undefined for what is no JSON; no JSON is undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return undefined
  }
}
