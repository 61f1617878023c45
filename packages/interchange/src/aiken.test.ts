import { describe, expect, it } from "vitest"
import { readAiken, writeAiken } from "./aiken.ts"

const file =
  "哪一项属于治安管理处罚？\nA. 警告\nB) 拘役\nANSWER: A\n\n第二题\n两行题干\nA) 甲\nB) 乙\nC) 丙\nANSWER: C\n"

describe("an Aiken file", () => {
  it("is single choices, with letters followed by a point or a bracket", () => {
    expect(readAiken(file, "zh-CN")).toEqual({
      faults: [],
      remarks: [],
      questions: [
        {
          row: 1,
          question: {
            kind: "single",
            stem: { "zh-CN": "哪一项属于治安管理处罚？" },
            options: [
              { text: { "zh-CN": "警告" }, right: true },
              { text: { "zh-CN": "拘役" }, right: false },
            ],
          },
        },
        expect.objectContaining({
          row: 6,
          question: expect.objectContaining({ stem: { "zh-CN": "第二题\n两行题干" } }),
        }),
      ],
    })
  })

  it.each([
    ["A. 甲\nB. 乙\nANSWER: A", "stem-missing"],
    ["题\nA. 甲\nANSWER: A", "too-few-answers"],
    ["题\nA. 甲\nB. 乙", "answer-missing"],
    ["题\nA. 甲\nB. 乙\nANSWER: D", "answer-unknown"],
  ])("%j is %s, and the next question is read", (bad, code) => {
    const report = readAiken(`${bad}\n\n${file}`, "zh-CN")
    expect(report.faults).toEqual([expect.objectContaining({ row: 1, code })])
    expect(report.questions).toHaveLength(2)
  })

  it("is read as it was written (TR-07)", () => {
    const questions = readAiken(file, "en").questions.map(({ question }) => question)
    const written = writeAiken(questions, "en")
    expect(written.losses).toEqual([])
    expect(readAiken(written.content, "en").questions.map(({ question }) => question)).toEqual(questions)
  })

  it("names what it cannot hold, and leaves out what would be read as something else", () => {
    const written = writeAiken(
      [
        { kind: "essay", stem: { en: "x" } },
        {
          kind: "single",
          stem: { en: "Which?\nA. trap" },
          options: [
            { text: { en: "a" }, right: true },
            { text: { en: "b" }, right: false },
          ],
        },
      ],
      "en",
    )
    expect(written.content).toBe("")
    expect(written.losses.map(({ at, code }) => [at, code])).toEqual([
      [0, "kind"],
      [1, "content"],
    ])
  })
})
