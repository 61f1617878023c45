import type { Rich } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import type { ExchangeQuestion } from "../question.ts"
import { textFaults, textRemarks } from "./faults.ts"
import { readTaggedText, textBounds } from "./read.ts"

const zh = (text: Rich) => ({ "zh-CN": text })
const read = (...lines: string[]) => readTaggedText(lines.join("\n"), "zh-CN")
const questionsIn = (...lines: string[]) => read(...lines).questions.map(({ question }) => question)
const codes = (list: readonly { row: number; code: string }[]) =>
  list.map(({ row, code }) => `${row} ${code}`)
const lines = (...all: string[]) => all.join("\n")
const options = ["A. 甲", "B. 乙", "C. 丙", "D. 丁"]
const keysOf = (question: ExchangeQuestion | undefined) =>
  question !== undefined && "options" in question
    ? question.options.flatMap((one, at) => (one.right ? [at] : []))
    : []

describe("a list of questions in text", () => {
  it("has its kinds from its headings, its answers and rationales from labels", () => {
    const report = read(
      lines(
        "一、单选题（每题2分，共2分）",
        "",
        "1. 安全帽的作用是？",
        ...options,
        "答案：A",
        "解析：保护",
        "头部。",
        "",
      ),
      lines("二、多选题", "2、雨天应？", ...options, "正确答案：A、C", "知识点：驾驶、雨天", "难度：3", ""),
      lines("三、判断题", "3．安全第一。", "答案：×", ""),
      lines("四、填空题", "4) 首都是____，国旗是（  ）。", "答案：北京；五星红旗", ""),
      lines(
        "五、简答题",
        "第5题：简述。",
        "参考要点：",
        "1. 一；",
        "2. 二。",
        "解析：略",
        "",
        "6. 再述。",
        "答案：无",
      ),
    )
    expect(report.faults).toEqual([])
    expect(report.questions).toMatchObject([
      {
        row: 3,
        question: {
          kind: "single",
          stem: zh("安全帽的作用是？"),
          points: 200,
          options: [{ text: zh("甲"), right: true }, {}, {}, {}],
          rationale: zh("保护\n头部。"),
        },
      },
      { row: 13, question: { kind: "multiple", tags: ["驾驶", "雨天"], difficulty: 3 } },
      { row: 23, question: { kind: "true-false", answer: false } },
      {
        row: 27,
        question: {
          kind: "cloze",
          gaps: [{ accepted: [{ text: "北京" }] }, { accepted: [{ text: "五星红旗" }] }],
        },
      },
      {
        row: 31,
        question: {
          kind: "essay",
          stem: zh("简述。"),
          modelAnswer: zh("1. 一；\n2. 二。"),
          rationale: zh("略"),
        },
      },
      { row: 37, question: { kind: "essay", modelAnswer: zh("无") } },
    ])
    expect(keysOf(report.questions[1]?.question)).toEqual([0, 2])
  })

  it.each([
    ["1. 【多选题】甲", "multiple"],
    ["1. [多选题] 甲", "multiple"],
    ["1.（多选题，2分）甲", "multiple"],
    ["1、多选题：甲", "multiple"],
    ["【1】《多选题》甲", "multiple"],
    ["第 1 题：〔不定项选择题〕甲", "indefinite"],
    ["1. 甲 [多选题]", "multiple"],
    ["1. 甲", "multiple"],
  ])("has a kind in a tag: %s", (line, kind) => {
    const [question] = questionsIn(line, ...options, "答案：AB")
    expect(question).toMatchObject({ kind, stem: zh("甲"), options: [{ text: zh("甲") }, {}, {}, {}] })
  })

  it.each([
    ["答案：B", [1]],
    ["答案:b", [1]],
    ["【答案】B", [1]],
    ["[答案] B", [1]],
    ["【答案：B】", [1]],
    ["答案 B", [1]],
    ["答案（B）", [1]],
    ["标准答案：B. 乙", [1]],
    ["ANSWER: B", [1]],
    ["答案：AB", [0, 1]],
    ["答案：ＡＣ", [0, 2]],
    ["答案：A，C", [0, 2]],
    ["答案：A/D", [0, 3]],
  ])("says its keys as %s", (line, keys) => {
    const [question] = questionsIn("1. [不定项选择题] 甲", ...options, line)
    expect(keysOf(question)).toEqual(keys)
  })

  it("has answers in the question itself", () => {
    const questions = questionsIn(
      lines(
        "第一卷",
        "一、单选题",
        "我国是（ B ）国家。",
        ...options,
        "",
        "它是什么？【答案：C】",
        ...options,
        "",
      ),
      lines("二、判断题", "对的（对）", "错的（×）。"),
    )
    expect(questions).toMatchObject([
      { kind: "single", stem: zh("我国是（  ）国家。"), category: ["第一卷"] },
      { kind: "single", stem: zh("它是什么？") },
      { kind: "true-false", stem: zh("对的"), answer: true },
      { kind: "true-false", stem: zh("错的"), answer: false },
    ])
    expect(questions.slice(0, 2).map(keysOf)).toEqual([[1], [2]])
  })

  it("has options on one line, and an answer behind them", () => {
    const [one, other] = questionsIn(
      "1. 甲？ A. 一 B. 二 C. 三 答案：C 解析：因为",
      "2. 乙？",
      "A、一　　B、二",
      "C、三　　D、四 【答案】AB【解析】所以",
    )
    expect(one).toMatchObject({
      stem: zh("甲？"),
      options: [{}, {}, { text: zh("三"), right: true }],
      rationale: zh("因为"),
    })
    expect(other).toMatchObject({
      kind: "multiple",
      options: [{}, {}, {}, { text: zh("四") }],
      rationale: zh("所以"),
    })
  })

  it.each([
    ["one below the other", ["一、单选题", "1. B", "2.【答案】A【解析】略", "二、判断题", "1. 对"]],
    ["beside each other", ["一、单选题", "1. B 2. A", "二、判断题", "1.（√）"]],
    ["as a range", ["一、单选题", "1-2：BA", "二、判断题", "1、正确"]],
  ])("has its answers at the end, %s", (_how, answers) => {
    const questions = questionsIn(
      lines("一、单选题", "1. 甲？", "A. 1", "B. 2", "2. 乙？", "A. 1", "B. 2", "二、判断题", "1. 丙。", ""),
      lines("参考答案", ...answers),
    )
    expect(questions.map(keysOf)).toEqual([[1], [0], []])
    expect(questions[2]).toMatchObject({ kind: "true-false", answer: true })
  })

  it("keeps the questions of a case together, with their scenario", () => {
    const report = read(
      lines(
        "根据以下材料，回答1～2题：",
        "甲驾车超速。",
        "",
        "1. 判断题：罚款。",
        "答案：对",
        "2. 单选题：几分？",
      ),
      lines("A. 3", "B. 6", "答案：B", "3. 判断题：无关。", "答案：错"),
    )
    expect(report.questions).toMatchObject([
      {
        row: 1,
        question: {
          kind: "case-set",
          stem: zh("甲驾车超速。"),
          questions: [{ kind: "true-false" }, { kind: "single" }],
        },
      },
      { row: 10, question: { kind: "true-false", stem: zh("无关。") } },
    ])
  })

  it("may come without letters, the right ones marked", () => {
    const questions = questionsIn(
      lines("期中考试", "", '1. "go"的过去式？[单选题]', "Went（正确答案）", "Gone", ""),
      lines(
        "2. 太阳从西边升起。[判断题]",
        "正确",
        "错误（答案）",
        "",
        "3. 填{_}与{_}。[考试多项填空]",
        "答案：一|二",
        "",
      ),
      lines("4. 排序[排序题]", "甲", "乙", "丙", "答案：CAB"),
    )
    expect(questions).toMatchObject([
      {
        kind: "single",
        options: [
          { text: zh("Went"), right: true },
          { text: zh("Gone"), right: false },
        ],
      },
      { kind: "true-false", answer: false },
      { kind: "cloze", gaps: [{ accepted: [{ text: "一" }] }, { accepted: [{ text: "二" }] }] },
      { kind: "ordering", items: [zh("丙"), zh("甲"), zh("乙")] },
    ])
  })

  it("may be tagged as the amateur radio bank is, where the first option is right unless another is named", () => {
    const report = read(
      lines("[I]LK0001", "[Q]甲？", "[A]一", "[B]二", "[C]三", "[D]四", "[P]", ""),
      lines(
        "[I]LK0002",
        "[Q]乙？",
        "续",
        "[T]AC",
        "[A]一",
        "[B]二",
        "[C]三",
        "[P]x.jpg",
        "[I]LK0003",
        "[Q]丙",
        "[A]一",
      ),
    )
    expect(report.questions).toMatchObject([
      { row: 1, question: { code: "LK0001", kind: "single", stem: zh("甲？") } },
      { row: 9, question: { code: "LK0002", kind: "multiple", stem: zh("乙？\n续") } },
    ])
    expect(report.questions.map(({ question }) => keysOf(question))).toEqual([[0], [0, 2]])
    expect(codes(report.remarks)).toEqual(["9 picture-by-name"])
    expect(codes(report.faults)).toEqual(["17 options-too-few"])
  })

  it("has no key in a number that is also what an option says that stands elsewhere", () => {
    const numbers = ["A. 2", "B. 1", "C. 4", "D. 3"]
    const report = read(
      lines("1. [单选题] 甲？", ...numbers, "答案：1"),
      lines("2. [单选题] 乙？【答案：3】", ...numbers),
      lines("3. [排序题] 丙", ...numbers, "答案：2 1 4 3"),
      lines("4. [单选题] 丁？", ...numbers, "答案：B"),
    )
    expect(codes(report.faults)).toEqual([
      "6 answer-unreadable",
      "7 answer-unreadable",
      "17 answer-unreadable",
    ])
    expect(report.questions.map(({ question }) => keysOf(question))).toEqual([[1]])
    const tagged = read(lines("[Q]戊？", "[T]1", "[A]2", "[B]1"))
    expect(codes(tagged.faults)).toEqual(["1 answer-unreadable"])
  })

  it("is never lost for a question, whose faults have their lines", () => {
    const report = read(
      lines(
        "说明",
        "1. 甲？",
        ...options,
        "答案：E",
        "2. 乙？",
        ...options,
        "3. [多选题] 丙？",
        ...options,
        "答案：A",
      ),
      lines(
        "4. [矩阵量表题] 丁",
        "5. [单选题]",
        ...options,
        "答案：A",
        "6. [数值题] 几？",
        "答案：很多",
        "误差：-1",
      ),
      lines(
        "7. [判断题] 庚",
        "答案：也许",
        "难度：9",
        "分值：无",
        "法律依据：某法",
        "8. 辛",
        "9. [判断题] 壬",
        "答案：对",
      ),
    )
    expect(codes(report.faults)).toEqual([
      "7 answer-names-no-option",
      "8 answer-missing",
      "18 multiple-needs-two-keys",
      "19 type-unknown",
      "20 stem-missing",
      "27 number-unreadable",
      "28 number-unreadable",
      "30 answer-unreadable",
      "31 difficulty-out-of-range",
      "32 points-unreadable",
      "33 law-unreadable",
      "34 type-missing",
    ])
    expect(codes(report.remarks)).toEqual(["1 text-outside"])
    expect(report.questions.map(({ row }) => row)).toEqual([35])
  })

  it("leaves out a case of which a part cannot be read, and says of which answer nobody asked", () => {
    const report = read(
      "材料一：",
      "甲",
      "1. 判断题：乙",
      "2. 判断题：丙",
      "答案：对",
      "集中答案",
      "1. 对",
      "7. 错",
    )
    expect(report.questions).toMatchObject([{ question: { kind: "case-set" } }])
    expect(codes(report.faults)).toEqual(["8 answer-without-question"])
    const broken = read("材料一：", "甲", "1. 判断题：乙", "2. 判断题：丙", "答案：对")
    expect(broken.questions).toEqual([])
    expect(codes(broken.faults)).toEqual(["1 case-incomplete", "3 answer-missing"])
  })

  it.each([
    ["", "1 nothing-inside"],
    ["只是一段话。\n没有题目。", "1 nothing-inside"],
    ["字".repeat(textBounds.characters + 1), "1 too-large"],
  ])("that is none is refused as a whole", (text, fault) => {
    const report = readTaggedText(text, "zh-CN")
    expect(report.questions).toEqual([])
    expect(codes(report.faults)).toEqual([fault])
  })

  it.each([
    "A. ",
    "1. ",
    "答案：",
    "【答案",
    "（A",
    "1. A ",
    "材料",
    "回答1",
    "第一章",
    "[单选题",
    "____",
    "一、",
    "  ",
  ])("takes no line of %j for a maze (bad/Q3)", (unit) => {
    const long = unit.repeat(19_000 / unit.length)
    const startedAt = performance.now()
    read("1. 甲", "A. 一", long, "答案：A", long, "参考答案", "1. A", long)
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it("has words in both languages for all it says", () => {
    for (const words of Object.values({ ...textFaults, ...textRemarks })) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}{3}/u)
    }
  })
})
