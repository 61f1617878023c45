/** An empty table to fill in, with one question as an example: in the columns that are understood when it comes back. */
import type { TableKindCode } from "@sworn/contract/staff"
import {
  csvFileOf,
  headingIn,
  tableHeader,
  writeTable,
  xlsxFileOf,
  type ExchangeQuestion,
} from "@sworn/interchange"
import type { Locale } from "@sworn/question-bank"

const fixedOptions = 5

export async function makeTemplate(
  kind: TableKindCode,
  format: "xlsx" | "csv",
  language: Locale,
): Promise<Uint8Array> {
  const [, ...rows] = writeTable([exampleOf(kind, language)], language, fixedOptions).content
  const header = tableHeader(fixedOptions).map((heading) => headingIn(heading, language))
  const own = language === "zh-CN" ? rows : rows.map(([, ...rest]) => [kind, ...rest])
  const all = [header, ...own]
  return format === "csv"
    ? new TextEncoder().encode(csvFileOf(all))
    : xlsxFileOf(all, language === "zh-CN" ? "题库" : "questions")
}

function exampleOf(kind: TableKindCode, language: Locale): ExchangeQuestion {
  const say = (chinese: string, english: string) => ({ [language]: language === "zh-CN" ? chinese : english })
  const common = {
    difficulty: 2,
    tags: [language === "zh-CN" ? "示例" : "example"],
    rationale: say("填写解析和法律依据。", "Why the answer is right."),
  }
  const options = (right: readonly number[]) =>
    [0, 1, 2, 3].map((at) => ({ text: say(`选项${at + 1}`, `Choice ${at + 1}`), right: right.includes(at) }))
  switch (kind) {
    case "single":
      return {
        ...common,
        kind,
        stem: say("示例：哪一项正确？", "Example: which is right?"),
        options: options([1]),
      }
    case "multiple":
    case "indefinite":
      return {
        ...common,
        kind,
        stem: say("示例：哪些正确？", "Example: which are right?"),
        options: options([0, 2]),
      }
    case "true-false":
      return { ...common, kind, stem: say("示例：此说法正确。", "Example: this is so."), answer: true }
    case "cloze": {
      const words = language === "zh-CN" ? "示例：期限为" : "Example: the term is "
      const gap = { accepted: [{ text: "10", credit: 100 }], caseMatters: false }
      const content = [{ kind: "text", text: words } as const, { kind: "blank", number: 1 } as const]
      return { ...common, kind, stem: { [language]: [{ kind: "paragraph", content }] }, gaps: [gap] }
    }
    case "numeric":
      return {
        ...common,
        kind,
        stem: say("示例：几小时之内？", "Example: within how many hours?"),
        accepted: [{ value: 24, tolerance: 0, credit: 100 }],
      }
    case "short-text":
      return {
        ...common,
        kind,
        stem: say("示例：由哪个机关决定？", "Example: which body decides?"),
        accepted: [{ text: language === "zh-CN" ? "公安机关" : "the police", credit: 100 }],
        caseMatters: false,
      }
    case "essay":
      return {
        ...common,
        kind,
        stem: say("示例：简述程序。", "Example: describe it."),
        modelAnswer: say("要点", "Points"),
      }
  }
}
