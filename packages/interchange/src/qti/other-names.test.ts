/** Interactions that are one of our kinds under another name, and come in where they score the same. */
import { describe, expect, it } from "vitest"
import { item, map, match, response } from "./items.fixture.ts"
import { readQti } from "./read.ts"

const zh = (text: string) => ({ "zh-CN": text })
const read = async (xml: string) => {
  const { questions, faults, remarks } = await readQti(new TextEncoder().encode(xml), "zh-CN")
  return {
    question: questions[0]?.question,
    faults: faults.map(({ code }) => code),
    remarks: remarks.map(({ code }) => code),
  }
}

const hottext = `<qti-hottext-interaction response-identifier="RESPONSE" max-choices="0"><qti-prompt>找出错误</qti-prompt><p>公安机关<qti-hottext identifier="A">应当</qti-hottext>在<qti-hottext identifier="B">十日</qti-hottext>内<qti-hottext identifier="C">应当</qti-hottext>作出决定。</p></qti-hottext-interaction>`
const gaps = `<qti-gap-match-interaction response-identifier="RESPONSE"><qti-gap-text identifier="A" match-max="1">警告</qti-gap-text><qti-gap-text identifier="B" match-max="1">罚款</qti-gap-text><qti-gap-text identifier="C" match-max="1">拘留</qti-gap-text><p>轻的处<qti-gap identifier="G1"/>，重的处<qti-gap identifier="G2"/>。</p></qti-gap-match-interaction>`
const side = (...texts: readonly string[]) =>
  `<qti-simple-match-set>${texts.map((text) => `<qti-simple-associable-choice identifier="${text}" match-max="0">${text}</qti-simple-associable-choice>`).join("")}</qti-simple-match-set>`
const grid = `<qti-match-interaction response-identifier="RESPONSE" max-associations="0">${side("甲", "乙")}${side("丙", "丁")}</qti-match-interaction>`

describe("an interaction that is one of our kinds under another name", () => {
  it("is a choice where words of a text are pointed at, each under its number", async () => {
    const { question } = await read(
      item({ declarations: response("multiple", "identifier", ["B", "C"]), body: hottext, rule: match }),
    )
    expect(question).toMatchObject({
      kind: "multiple",
      stem: {
        "zh-CN": [
          { content: [{ text: "找出错误" }] },
          { content: [{ text: "公安机关(1) 应当在(2) 十日内(3) 应当作出决定。" }] },
        ],
      },
      options: [
        { text: zh("(1) 应当"), right: false, fixed: true },
        { text: zh("(2) 十日"), right: true },
        { text: zh("(3) 应当"), right: true },
      ],
    })
  })

  it("is a matching where texts are put into gaps, or a choice among pairs where each gap earns", async () => {
    const key = ["A G1", "C G2"]
    const { question } = await read(
      item({ declarations: response("multiple", "directedPair", key), body: gaps, rule: match }),
    )
    expect(question).toMatchObject({
      kind: "matching",
      stem: zh("轻的处_____(1)，重的处_____(2)。"),
      pairs: [
        { left: zh("(1)"), right: zh("警告") },
        { left: zh("(2)"), right: zh("拘留") },
      ],
      distractors: [zh("罚款")],
    })
    const mapping = `<qti-mapping><qti-map-entry map-key="A G1" mapped-value="1"/><qti-map-entry map-key="C G2" mapped-value="2"/></qti-mapping>`
    const shares = item({
      declarations: response("multiple", "directedPair", key, mapping),
      body: gaps,
      rule: map,
    })
    const { question: choice, remarks } = await read(shares)
    expect(choice).toMatchObject({
      kind: "multiple",
      stem: zh("轻的处_____(1)，重的处_____(2)。"),
      options: [
        { text: zh("警告 — (1)"), right: true, credit: 33.33333 },
        { text: zh("警告 — (2)"), right: false, credit: 0 },
        { text: zh("罚款 — (1)"), right: false, credit: 0 },
        { text: zh("罚款 — (2)"), right: false, credit: 0 },
        { text: zh("拘留 — (1)"), right: false, credit: 0 },
        { text: zh("拘留 — (2)"), right: true, credit: 66.66667 },
      ],
    })
    expect(remarks).toEqual(["pairs-as-options"])
  })

  it("is a choice among pairs where any two may belong together", async () => {
    const people = ["乙", "甲", "丙"].map(
      (name) =>
        `<qti-simple-associable-choice identifier="${name}" match-max="1">${name}</qti-simple-associable-choice>`,
    )
    const body = `<qti-associate-interaction response-identifier="RESPONSE" max-associations="1">${people.join("")}</qti-associate-interaction>`
    const { question } = await read(
      item({ declarations: response("multiple", "pair", ["甲 丙"]), body, rule: match }),
    )
    expect(question).toMatchObject({
      options: [
        { text: zh("乙 — 甲"), right: false },
        { text: zh("丙 — 乙") },
        { text: zh("丙 — 甲"), right: true },
      ],
    })
  })

  it("is a number where it is shown on a scale, whose ends the question names", async () => {
    const slider = (baseType: string) =>
      item({
        declarations: response("single", baseType, ["70"]),
        body: `<qti-slider-interaction response-identifier="RESPONSE" lower-bound="0" upper-bound="100" step="10"><qti-prompt>百分之几？</qti-prompt></qti-slider-interaction>`,
        rule: match,
      })
    expect((await read(slider("integer"))).question).toMatchObject({
      kind: "numeric",
      stem: { "zh-CN": [{ content: [{ text: "百分之几？" }] }, { content: [{ text: "(0 – 100)" }] }] },
      accepted: [{ value: 70, tolerance: 0, credit: 100 }],
    })
    expect((await read(slider("string"))).faults).toEqual(["interaction"])
  })

  it("is a choice among pairs where one has several partners", async () => {
    const { question, remarks } = await read(
      item({
        declarations: response("multiple", "directedPair", ["甲 丙", "甲 丁", "乙 丙"]),
        body: grid,
        rule: match,
      }),
    )
    expect(question).toMatchObject({
      kind: "multiple",
      options: [
        { text: zh("甲 — 丙"), right: true },
        { text: zh("甲 — 丁"), right: true },
        { text: zh("乙 — 丙"), right: true },
        { text: zh("乙 — 丁"), right: false },
      ],
    })
    expect(remarks).toEqual(["pairs-as-options"])
  })

  it("has its formula though its name space was forgotten", async () => {
    const { question } = await read(item({ body: "<p>若<math><mi>a</mi><mo>=</mo><mi>b</mi></math></p>" }))
    expect(question?.stem).toMatchObject({
      "zh-CN": [{ content: [{ text: "若" }, { kind: "math", latex: "a = b" }] }],
    })
  })

  it("is no text that only holds the answer's words", async () => {
    const holds = `<qti-string-match case-sensitive="false" substring="true"><qti-variable identifier="RESPONSE"/><qti-base-value base-type="string">罚款</qti-base-value></qti-string-match>`
    const one = `<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>`
    const { faults } = await read(
      item({
        declarations: response("single", "string", ["罚款"]),
        body: `<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>`,
        rule: `<qti-response-processing><qti-response-condition><qti-response-if>${holds}${one}</qti-response-if></qti-response-condition></qti-response-processing>`,
      }),
    )
    expect(faults).toEqual(["rule-not-ours"])
  })
})
