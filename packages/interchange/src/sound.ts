/**
 * What every reader's questions must be before they are called read: to the letter what a question is, with texts that
 * can be stored and shown. A question that is not costs itself and nothing else.
 */
import { judgeQuestion } from "./json/question-judge.ts"
import type { Fault, ImportReport, Read, Words } from "./report.ts"

export const soundFaults = {
  "content-unfit": {
    "zh-CN": "题目含有无法保存的字符，或内容过长、过大",
    en: "The question holds characters that cannot be stored, or too much of something",
  },
} as const satisfies Record<string, Words>
export type SoundFault = keyof typeof soundFaults

export function soundOnly<Code extends string>(report: ImportReport<Code>): ImportReport<Code | SoundFault> {
  const questions: Read[] = []
  const faults: Fault<Code | SoundFault>[] = [...report.faults]
  for (const read of report.questions) {
    const wrong = judgeQuestion(read.question, "")
    if (wrong === null) questions.push(read)
    else {
      const words = soundFaults["content-unfit"]
      faults.push({ row: read.row, path: wrong.path, code: "content-unfit", words })
    }
  }
  const inOrder = faults.toSorted((one, other) => one.row - other.row)
  return { ...report, questions, faults: inOrder }
}
