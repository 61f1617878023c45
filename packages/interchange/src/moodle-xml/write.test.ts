import type { Rich } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { images } from "../media.fixture.ts"
import { mediaIdOf } from "../media.ts"
import type { ExchangeQuestion } from "../question.ts"
import { questionsIn } from "../questions.fixture.ts"
import type { Media } from "../report.ts"
import { readMoodleXml } from "./read.ts"
import { writeMoodleXml } from "./write.ts"

const read = (source: string) => readMoodleXml(source, "zh-CN")
const only = (source: string) => read(source).questions[0]?.question
const zh = (text: Rich) => ({ "zh-CN": text })

describe("questions written as Moodle XML", () => {
  const media: Media = new Map([[mediaIdOf(images.png), { type: "image/png", bytes: images.png }]])
  const written = (question: ExchangeQuestion) => writeMoodleXml([question], "zh-CN", media)

  it("come back as they were, with everything that the format has a place for", () => {
    fc.assert(
      fc.property(fc.array(questionsIn("zh-CN"), { minLength: 1, maxLength: 6 }), (questions) => {
        const { content, losses } = writeMoodleXml(questions, "zh-CN")
        const isOut = (at: number) => losses.some((loss) => loss.at === at && loss.leftOut)
        const isWhole = (at: number) => !losses.some((loss) => loss.at === at)
        const places = [...questions.keys()].filter((at) => !isOut(at))
        const report = read(content)
        expect(report.faults).toEqual([])
        expect(report.questions).toHaveLength(places.length)
        places.forEach((at, own) => {
          if (isWhole(at)) expect(report.questions[own]?.question).toEqual(questions[at])
        })
      }),
      { numRuns: 300 },
    )
  })

  it("take their pictures along and bring them back under the same name", () => {
    const mediaId = mediaIdOf(images.png)
    const picture = { kind: "image", mediaId, alt: "图", width: 40 } as const
    const question: ExchangeQuestion = {
      kind: "single",
      stem: zh([{ kind: "paragraph", content: [{ kind: "text", text: "看 " }, picture] }]),
      options: [
        { text: zh([{ kind: "paragraph", content: [picture] }]), right: true },
        { text: zh("乙"), right: false },
      ],
    }
    const { content, losses } = written(question)
    expect(losses).toEqual([])
    const report = read(content)
    expect(report.questions[0]?.question).toEqual(question)
    expect([...(report.media?.keys() ?? [])]).toEqual([mediaId])
    expect(writeMoodleXml([question], "zh-CN").losses).toMatchObject([{ code: "image", leftOut: false }])
  })

  it("keep a cloze and a hotspot", () => {
    const cloze: ExchangeQuestion = {
      kind: "cloze",
      stem: zh([
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "{1:SA:=x} <b> " },
            { kind: "blank", number: 1 },
            { kind: "text", text: " 与 " },
            { kind: "blank", number: 2 },
          ],
        },
      ]),
      gaps: [
        {
          accepted: [
            { text: "=~#}\\ & \\(a\\) %5%", credit: 100, feedback: zh("a#b~c}") },
            { text: "<i>&lt;</i>", credit: 33.33333 },
          ],
          caseMatters: true,
        },
        { accepted: [{ text: "%50%", credit: 100 }], caseMatters: false },
      ],
    }
    const hotspot: ExchangeQuestion = {
      kind: "hotspot",
      stem: zh("点击出口"),
      image: { mediaId: mediaIdOf(images.png), alt: "" },
      areas: [
        { shape: "rectangle", coordinates: [1, 2, 30, 40], right: true },
        { shape: "polygon", coordinates: [0, 0, 9, 0, 9, 9], right: true },
      ],
    }
    for (const question of [cloze, hotspot]) {
      const { content, losses } = written(question)
      expect(losses).toEqual([])
      expect(only(content)).toEqual(question)
    }
  })

  it.each<[string, ExchangeQuestion, string]>([
    ["a case set", { kind: "case-set", stem: zh("甲"), questions: [] }, "kind"],
    ["an ordering of one", { kind: "ordering", stem: zh("甲"), items: [zh("乙")] }, "content"],
    ["a text without words", { kind: "essay", stem: zh("") }, "content"],
    [
      "a gap that is nowhere in the text",
      {
        kind: "cloze",
        stem: zh("甲"),
        gaps: [{ accepted: [{ text: "x", credit: 100 }], caseMatters: false }],
      },
      "content",
    ],
    [
      "a hotspot without its picture",
      { kind: "hotspot", stem: zh("甲"), image: { mediaId: "m0", alt: "" }, areas: [] },
      "content",
    ],
  ])("leave out %s, and name it", (_what, question, code) => {
    const { content, losses } = written(question)
    expect(read(content)).toEqual({ questions: [], faults: [], remarks: [] })
    expect(losses).toMatchObject([{ at: 0, code, leftOut: true }])
  })

  it("name what else has no place", () => {
    const { losses } = written({
      kind: "indefinite",
      stem: { "zh-CN": "甲", en: "A" },
      level: "初级",
      laws: [{ statute: "法", article: "一" }],
      options: [
        { text: zh("乙"), right: true, fixed: true },
        { text: zh("丙"), right: false, credit: 20 },
      ],
    })
    expect(losses.map(({ code }) => code).toSorted()).toEqual(
      ["credit", "fixed", "kind-indefinite", "language", "laws", "level"].toSorted(),
    )
  })
})
