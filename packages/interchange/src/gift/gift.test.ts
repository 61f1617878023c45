import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ExchangeQuestion } from "../question.ts"
import { questionsIn } from "../questions.fixture.ts"
import { readGift } from "./read.ts"
import { writeGift } from "./write.ts"

const read = (text: string) => readGift(text, "zh-CN").questions.map(({ question }) => question)
const only = (text: string) => read(text)[0]
const zh = (text: string) => ({ "zh-CN": text })

describe("a GIFT file", () => {
  it("is a question in each block between blank lines, and comments are none", () => {
    const report = readGift(
      "\uFEFF// 注释\r\n第一题{T}\r\n\r\n// 只有注释\r\n\r\n第二题{F}\n// 尾注",
      "zh-CN",
    )
    expect(report.questions.map(({ row, question }) => [row, question.stem["zh-CN"]])).toEqual([
      [2, "第一题"],
      [6, "第二题"],
    ])
  })

  it("loses one bad block and no more, and says where it is", () => {
    const report = readGift(
      "甲{T}\n\n乙{=丙\n\n丁 } 戊 {\n\n己{=庚 -> 辛 =壬}\n\n癸{#一}\n\n子{~丑}\n\n{T}\n\n寅{F}",
      "zh-CN",
    )
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([
      [3, "braces"],
      [5, "braces"],
      [7, "arrow-missing"],
      [9, "not-a-number"],
      [11, "too-few-answers"],
    ])
    expect(report.questions).toHaveLength(3)
    for (const { words } of report.faults) expect(words["zh-CN"] && words.en).toBeTruthy()
  })

  it("holds its category until the next", () => {
    expect(
      read("$CATEGORY: $course$/top/治安//程序/询问\n\n甲{T}\n\n$CATEGORY: $course$/top\n乙{F}"),
    ).toMatchObject([
      { category: ["治安/程序", "询问"] },
      expect.not.objectContaining({ category: expect.anything() }),
    ])
  })

  it("says a question's code and tags in the comments above it", () => {
    expect(only("// [id:Z-\\]1]\n// [tag:治安] [tag:询问]\n甲{}")).toMatchObject({
      kind: "essay",
      code: "Z-]1",
      tags: ["治安", "询问"],
    })
  })
})

describe("the kind of a GIFT question", () => {
  it.each([
    ["甲{=乙 ~丙}", "single"],
    ["甲{~%50%乙 ~%50%丙 ~丁}", "multiple"],
    ["甲{乙=丙}", "short-text"],
    ["甲{=乙 -> 丙 =丁 -> 戊}", "matching"],
    ["甲{~乙 -> 丙 =丁 -> 戊}", "single"],
    ["甲{FALSE#错}", "true-false"],
    ["甲{False}", "short-text"],
    ["甲{#1..5}", "numeric"],
    ["甲{}", "essay"],
    ["甲", "description"],
    ["甲{>0 ALL VERT\n乙\n丙}", "ordering"],
  ])("%s is %s", (text, kind) => {
    expect(only(text)?.kind).toBe(kind)
  })
})

describe("a GIFT question", () => {
  it("keeps weights only where they say more than right and wrong", () => {
    const shares = only("甲{~%33.33333%乙 ~%33.33333%丙 ~%33.33333%丁 ~戊}")
    expect(shares).toEqual({
      kind: "multiple",
      stem: zh("甲"),
      options: [..."乙丙丁戊"].map((text) => ({ text: zh(text), right: text !== "戊" })),
    })
    expect(only("甲{~%25%乙 =丙 ~丁}")).toMatchObject({
      options: [{ right: false, credit: 25 }, { right: true }, { right: false }],
    })
    expect(only("甲{~%100%乙 ~%-100%丙}")).toMatchObject({ options: [{ credit: 100 }, { credit: -100 }] })
  })

  it("unescapes its signs and leaves every other backslash", () => {
    expect(only(String.raw`1 \= 1 \: \{ \} \~ \# \\ \x \n 二{T}`)?.stem).toEqual(
      zh("1 = 1 : { } ~ # \\ \\x \n 二"),
    )
  })

  it("has a blank where words follow the answer", () => {
    expect(only("警察{=执法}依法。")?.stem).toEqual(zh("警察_____依法。"))
  })

  it("takes a range as a value and how far from it is still right", () => {
    expect(only("甲{#=%50%1822:2#近 =1822 ~#错}")).toMatchObject({
      accepted: [
        { value: 1822, tolerance: 2, credit: 50, feedback: zh("近") },
        { value: 1822, tolerance: 0, credit: 100 },
      ],
      otherwise: zh("错"),
    })
  })

  it("has the first remark for the wrong answer and the second for the right one", () => {
    expect(only("甲{F#非#是####解析}")).toMatchObject({
      answer: false,
      feedbackOnTrue: zh("非"),
      feedbackOnFalse: zh("是"),
      rationale: zh("解析"),
    })
  })

  it("lends its format to its answers", () => {
    expect(only("[html]<p>甲</p>{=<b>乙</b> ~[plain]<b>丙</b>}")).toMatchObject({
      stem: zh("甲"),
      options: [
        { text: { "zh-CN": [{ kind: "paragraph", content: [{ text: "乙", marks: ["strong"] }] }] } },
        { text: zh("<b>丙</b>") },
      ],
    })
  })

  it("keeps a lone less-than sign that is no tag", () => {
    expect(only("若 a<b 且 c>d{T}")?.stem).toEqual(zh("若 a<b 且 c>d"))
  })

  it("brings no script, no address and no style along, and says so (bad/X1, bad/X2, bad/X5)", () => {
    const report = readGift(
      String.raw`[html]<p style\="position\:fixed" id\=submit>甲<img src\="http\://evil.example/p.png" alt\="图" onerror\=x><script>y</script><style>@import z</style></p>{T}`,
      "zh-CN",
    )
    expect(report.questions[0]?.question.stem).toEqual(zh("甲图"))
    expect(report.remarks.map(({ code }) => code).toSorted()).toEqual(["active-content", "image"])
  })
})

describe("GIFT written", () => {
  it("is read again as the same questions, whatever signs they are made of (TR-07)", () => {
    const whole = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(questionsIn("zh-CN"), { maxLength: 4 }), (questions) => {
        const written = writeGift(questions, "zh-CN")
        const leftOut = new Set(written.losses.filter((loss) => loss.leftOut).map(({ at }) => at))
        const once = readGift(written.content, "zh-CN")
        const kept = questions.filter((_, at) => !leftOut.has(at))
        expect(once.faults).toEqual([])
        // What could be written loses nothing but what is said to be lost.
        if (written.losses.every((loss) => loss.leftOut)) {
          expect(once.questions.map(({ question }) => question)).toEqual(kept)
          for (const { kind } of kept) whole.set(kind, (whole.get(kind) ?? 0) + 1)
        }
        const twice = readGift(writeGift(read(written.content), "zh-CN").content, "zh-CN")
        expect(twice.questions.map(({ question }) => question)).toEqual(read(written.content))
      }),
      { numRuns: 400 },
    )
    // Otherwise nothing was shown: a kind that is always left out comes back whole, too.
    for (const kind of "single multiple true-false numeric short-text matching ordering essay".split(" ")) {
      expect([kind, whole.get(kind) ?? 0]).toEqual([kind, expect.toSatisfy((count: number) => count >= 10)])
    }
  })

  const leftOut: [string, ExchangeQuestion, string][] = [
    ["a cloze", { kind: "cloze", stem: zh("甲"), gaps: [] }, "kind"],
    ["a case set", { kind: "case-set", stem: zh("甲"), questions: [] }, "kind"],
    [
      "a short answer with an arrow, which would be a matching",
      { kind: "short-text", stem: zh("甲"), caseMatters: false, accepted: [{ text: "a->b", credit: 100 }] },
      "content",
    ],
    ["a choice without a key", { kind: "single", stem: zh("甲"), options: [] }, "content"],
  ]
  it.each(leftOut)("leaves out %s, and names it", (_what, question, code) => {
    const written = writeGift([question], "zh-CN")
    expect(written.content).toBe("")
    expect(written.losses).toEqual([expect.objectContaining({ at: 0, code, leftOut: true })])
  })

  it("names what it has no place for, question by question", () => {
    const written = writeGift(
      [
        { kind: "essay", stem: zh("甲") },
        {
          kind: "indefinite",
          stem: { "zh-CN": "乙", en: "B" },
          difficulty: 3,
          level: "basic",
          laws: [{ statute: "人民警察法", article: "9" }],
          options: [
            { text: zh("是"), right: true, fixed: true },
            { text: zh("否"), right: false },
          ],
        },
      ],
      "zh-CN",
    )
    expect(written.losses.map(({ at, code, leftOut }) => [at, code, leftOut])).toEqual(
      ["language", "kind-indefinite", "fixed", "level", "difficulty", "laws"].map((code) => [1, code, false]),
    )
  })
})
