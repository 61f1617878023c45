import { plainTextOf, type Rich } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ExchangeQuestion } from "../question.ts"
import { questionsOfRows } from "../questions.fixture.ts"
import { readTaggedText } from "./read.ts"
import { writeTaggedText } from "./write.ts"

const zh = (text: Rich) => ({ "zh-CN": text })
const questionsIn = (text: string) => readTaggedText(text, "zh-CN").questions.map(({ question }) => question)

describe("questions written as a list", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(questionsOfRows(), { minLength: 1, maxLength: 6 }), (questions) => {
        const { content, losses } = writeTaggedText(questions, "zh-CN")
        expect(losses.filter(({ leftOut }) => leftOut)).toEqual([])
        const report = readTaggedText(content, "zh-CN")
        expect(report.faults).toEqual([])
        const isWhole = (_: unknown, at: number) => !losses.some((loss) => loss.at === at)
        expect(report.questions.map(({ question }) => question).filter(isWhole)).toEqual(
          questions.filter(isWhole),
        )
      }),
      { numRuns: 150 },
    )
  })

  it("keep a case together", () => {
    const question: ExchangeQuestion = {
      kind: "case-set",
      stem: zh("甲驾车\n超速。"),
      questions: [
        { kind: "true-false", stem: zh("罚款。"), answer: true },
        { kind: "ordering", stem: zh("顺序"), items: [zh("一"), zh("二")] },
      ],
    }
    const after: ExchangeQuestion = { kind: "essay", stem: zh("后") }
    const { content, losses } = writeTaggedText([question, after], "zh-CN")
    expect(losses).toEqual([])
    expect(questionsIn(content)).toEqual([question, after])
  })

  it.each<[string, ExchangeQuestion, string]>([
    ["a matching", { kind: "matching", stem: zh("甲"), pairs: [], distractors: [] }, "kind"],
    ["words that would be an answer", { kind: "essay", stem: zh("甲\n答案：乙") }, "content"],
    ["words that would be another question", { kind: "essay", stem: zh("甲\n2. [判断题] 乙") }, "content"],
    [
      "a partly right answer",
      { kind: "short-text", stem: zh("甲"), caseMatters: false, accepted: [{ text: "乙", credit: 50 }] },
      "content",
    ],
  ])("leave out %s, and name it", (_what, question, code) => {
    const { content, losses } = writeTaggedText([question], "zh-CN")
    expect(content).toBe("")
    expect(losses).toMatchObject([{ at: 0, code, leftOut: true }])
  })

  it("name what has no place, and keep the words of the rest", () => {
    const { content, losses } = writeTaggedText(
      [
        {
          kind: "single",
          title: "题",
          stem: { "zh-CN": [{ kind: "paragraph", content: [{ kind: "math", latex: "x^2" }] }], en: "x" },
          options: [
            { text: zh("一"), right: true, fixed: true },
            { text: zh("二"), right: false },
          ],
        },
      ],
      "zh-CN",
    )
    expect(losses.map(({ code }) => code).toSorted()).toEqual(["fixed", "language", "rich-text", "title"])
    expect(plainTextOf(questionsIn(content)[0]?.stem["zh-CN"] ?? "")).toBe("x^2")
  })
})
