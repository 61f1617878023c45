/** Items that ask several things, and interactions that are one of our kinds under another name. */
import { describe, expect, it } from "vitest"
import { choices, inVersion2, item, map, match, packed, response } from "./items.fixture.ts"
import { readQti } from "./read.ts"
import { writeQti } from "./write.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })
const read = async (xml: string) => {
  const { questions, faults, remarks } = await readQti(bytes(xml), "zh-CN")
  return {
    question: questions[0]?.question,
    faults: faults.map(({ code }) => code),
    remarks: remarks.map(({ code }) => code),
  }
}

const declared = (
  name: string,
  cardinality: string,
  baseType: string,
  values: readonly string[],
  more = "",
) => response(cardinality, baseType, values, more).replace('"RESPONSE"', `"${name}"`)
const asks = (name: string, inner: string, most = 1) =>
  `<qti-choice-interaction response-identifier="${name}" max-choices="${most}">${inner}</qti-choice-interaction>`
const entry = (name: string) => `<qti-text-entry-interaction response-identifier="${name}"/>`
const essay = (name: string) =>
  `<qti-extended-text-interaction response-identifier="${name}"><qti-prompt>论述</qti-prompt></qti-extended-text-interaction>`
const inline = (name: string, ...texts: readonly string[]) =>
  `<qti-inline-choice-interaction response-identifier="${name}">${choices(...texts).replaceAll("simple-choice", "inline-choice")}</qti-inline-choice-interaction>`

const variable = (name: string) => `<qti-variable identifier="${name}"/>`
const float = (value: number) => `<qti-base-value base-type="float">${value}</qti-base-value>`
const isRight = (name: string) =>
  `<qti-match>${variable(name)}<qti-correct identifier="${name}"/></qti-match>`
const set = (expression: string) =>
  `<qti-set-outcome-value identifier="SCORE">${expression}</qti-set-outcome-value>`
const add = (expression: string) => set(`<qti-sum>${variable("SCORE")}${expression}</qti-sum>`)
const when = (test: string, then: string) =>
  `<qti-response-condition><qti-response-if>${test}${then}</qti-response-if></qti-response-condition>`
const rule = (...steps: readonly string[]) =>
  `<qti-response-processing>${steps.join("")}</qti-response-processing>`
const addedFor = (name: string, worth: number) => when(isRight(name), add(float(worth)))
const mappedFor = (name: string) =>
  when(
    `<qti-not><qti-is-null>${variable(name)}</qti-is-null></qti-not>`,
    add(`<qti-map-response identifier="${name}"/>`),
  )

const two =
  declared("R1", "single", "identifier", ["A"]) + declared("R2", "multiple", "identifier", ["A", "C"])
const asked = `<p>材料</p>${asks("R1", `<qti-prompt>其一</qti-prompt>${choices("甲", "乙")}`)}${asks("R2", `<qti-prompt>其二</qti-prompt>${choices("丙", "丁", "戊")}`, 0)}`

describe("an item that asks several things", () => {
  const separate = item({
    declarations: two,
    body: asked,
    rule: rule(addedFor("R1", 1), addedFor("R2", 2.5)),
  })

  it.each([
    ["of QTI 3", separate],
    ["of QTI 2.2", inVersion2(separate, "2p2")],
  ])("%s is a case set that earns the same, part by part", async (_version, xml) => {
    const { question, remarks } = await read(xml)
    expect(question).toEqual({
      kind: "case-set",
      code: "item",
      title: "题",
      stem: zh("材料"),
      questions: [
        {
          kind: "single",
          stem: zh("其一"),
          points: 100,
          options: [
            { text: zh("甲"), right: true },
            { text: zh("乙"), right: false },
          ],
        },
        {
          kind: "multiple",
          stem: zh("其二"),
          points: 250,
          options: [
            { text: zh("丙"), right: true },
            { text: zh("丁"), right: false },
            { text: zh("戊"), right: true },
          ],
        },
      ],
    })
    expect(remarks).toEqual(["parts-as-case"])
  })

  it("is the same when it has been written and read", async () => {
    const first = (await readQti(bytes(separate), "zh-CN")).questions.map(({ question }) => question)
    const written = await writeQti(first, "zh-CN")
    expect(written.losses).toEqual([])
    const again = await readQti(written.content, "zh-CN")
    expect(again.questions.map(({ question }) => question)).toEqual(first)
  })

  it("has its places numbered where words stand behind them, and shares as its mapping has them", async () => {
    const texts =
      '<qti-mapping><qti-map-entry map-key="十五日" mapped-value="2"/><qti-map-entry map-key="半月" mapped-value="1"/></qti-mapping>'
    const { question } = await read(
      item({
        declarations:
          declared("R1", "single", "identifier", ["B"]) +
          declared("R2", "single", "string", ["十五日"], texts),
        body: `<p>由${inline("R1", "县级", "市级")}公安机关处${entry("R2")}以下拘留。</p>`,
        rule: rule(addedFor("R1", 1), mappedFor("R2")),
      }),
    )
    expect(question).toMatchObject({
      stem: zh("由_____(1)公安机关处_____(2)以下拘留。"),
      questions: [
        { kind: "single", stem: zh("(1)"), points: 100, options: [{ right: false }, { right: true }] },
        {
          kind: "short-text",
          stem: zh("(2)"),
          points: 200,
          accepted: [
            { text: "十五日", credit: 100 },
            { text: "半月", credit: 50 },
          ],
        },
      ],
    })
  })

  it("has a number among its blanks as a question of its own", async () => {
    const { question } = await read(
      item({
        declarations:
          declared("R1", "single", "string", ["罚款"]) + declared("R2", "single", "integer", ["200"]),
        body: `<p>处${entry("R1")}${entry("R2")}元。</p>`,
        rule: rule(addedFor("R1", 1), addedFor("R2", 1)),
      }),
    )
    expect(question).toMatchObject({
      questions: [
        { kind: "short-text", accepted: [{ text: "罚款", credit: 100 }] },
        { kind: "numeric", accepted: [{ value: 200, tolerance: 0, credit: 100 }] },
      ],
    })
  })

  it("has blanks of unlike worth as questions of their own, and such as are worth the same as one", async () => {
    const blanks = (second: number) =>
      item({
        declarations: declared("R1", "single", "string", ["甲"]) + declared("R2", "single", "string", ["乙"]),
        body: `<p>由${entry("R1")}处${entry("R2")}。</p>`,
        rule: rule(addedFor("R1", 1), addedFor("R2", second)),
      })
    expect(await read(blanks(2))).toMatchObject({
      question: {
        kind: "case-set",
        stem: zh("由_____(1)处_____(2)。"),
        questions: [
          { kind: "short-text", points: 100 },
          { kind: "short-text", points: 200 },
        ],
      },
      remarks: ["parts-as-case"],
    })
    expect(await read(blanks(1))).toMatchObject({ question: { kind: "cloze" }, remarks: ["shares"] })
  })

  it("leaves to its one essay what the item is worth beyond its keys", async () => {
    const { question } = await read(
      item({
        declarations: declared("R1", "single", "identifier", ["A"]) + declared("R2", "single", "string", []),
        body: `<p>材料</p>${asks("R1", `<qti-prompt>其一</qti-prompt>${choices("甲", "乙")}`)}${essay("R2")}`,
        rule: rule(addedFor("R1", 2)),
      }).replace('base-type="float"/>', 'base-type="float" normal-maximum="10"/>'),
    )
    expect(question).toMatchObject({
      questions: [
        { kind: "single", points: 200 },
        { kind: "essay", stem: zh("论述"), points: 800 },
      ],
    })
  })

  it("has feedback with the part that decides on it, and says so of what several decide on", async () => {
    const tells = (test: string, name: string) =>
      when(
        test,
        `<qti-set-outcome-value identifier="${name}"><qti-base-value base-type="identifier">YES</qti-base-value></qti-set-outcome-value>`,
      )
    const says = (name: string, text: string) =>
      `<qti-modal-feedback outcome-identifier="${name}" identifier="YES" show-hide="show"><p>${text}</p></qti-modal-feedback>`
    const outcome = (name: string) =>
      `<qti-outcome-declaration identifier="${name}" cardinality="single" base-type="identifier"/>`
    const { question, remarks } = await read(
      item({
        declarations: two + outcome("F1") + outcome("F2"),
        body: asked,
        rule: rule(
          addedFor("R1", 1),
          addedFor("R2", 1),
          tells(isRight("R1"), "F1"),
          tells(`<qti-equal tolerance-mode="exact">${variable("SCORE")}${float(2)}</qti-equal>`, "F2"),
        ),
        after: says("F1", "第一问对了") + says("F2", "全对"),
      }),
    )
    expect(question).toMatchObject({ questions: [{ feedback: { right: zh("第一问对了") } }, {}] })
    expect(JSON.stringify(question)).not.toContain("全对")
    expect(remarks).toEqual(["feedback-lost", "parts-as-case"])
  })

  const together: Readonly<Record<string, string>> = {
    "all or nothing": rule(when(`<qti-and>${isRight("R1")}${isRight("R2")}</qti-and>`, set(float(1)))),
    "the second only with the first": rule(
      addedFor("R1", 1),
      when(`<qti-and>${isRight("R1")}${isRight("R2")}</qti-and>`, add(float(1))),
    ),
    "either is enough": rule(when(`<qti-or>${isRight("R1")}${isRight("R2")}</qti-or>`, set(float(1)))),
    "more for both": rule(
      addedFor("R1", 1),
      addedFor("R2", 1),
      when(`<qti-and>${isRight("R1")}${isRight("R2")}</qti-and>`, add(float(1))),
    ),
  }
  it.each(Object.entries(together))("that it scores together is told: %s", async (_what, scoring) => {
    const { question, faults } = await read(item({ declarations: two, body: asked, rule: scoring }))
    expect([question, faults]).toEqual([undefined, ["interactions-scored-together"]])
  })

  it("takes from another answer's worth only where questions of a case could", async () => {
    const wrong = `<qti-not>${isRight("R2")}</qti-not>`
    const given = `<qti-not><qti-is-null>${variable("R2")}</qti-is-null></qti-not>`
    const { faults } = await read(
      item({
        declarations: two,
        body: asked,
        rule: rule(
          addedFor("R1", 1),
          addedFor("R2", 1),
          when(`<qti-and>${given}${wrong}</qti-and>`, set(float(0))),
        ),
      }),
    )
    expect(faults).toEqual(["interactions-scored-together"])
  })

  it("is told what it lacks: one part without a key, or more parts than a case holds", async () => {
    const keyless = item({
      declarations:
        declared("R1", "single", "identifier", ["A"]) + declared("R2", "multiple", "identifier", []),
      body: asked,
      rule: rule(addedFor("R1", 1)),
    })
    expect((await read(keyless)).faults).toEqual(["key-missing"])
    const names = Array.from({ length: 21 }, (_, at) => `R${at}`)
    const many = item({
      declarations: names.map((name) => declared(name, "single", "identifier", ["A"])).join(""),
      body: names.map((name) => asks(name, choices("甲", "乙"))).join(""),
      rule: rule(...names.map((name) => addedFor(name, 1))),
    })
    expect((await read(many)).faults).toEqual(["too-many-declarations"])
  })

  it("shows a stimulus with others, and each of its questions says what they share", async () => {
    const withStimulus = (xml: string) =>
      xml.replace(
        "<qti-item-body>",
        '<qti-assessment-stimulus-ref identifier="s" href="s.xml"/><qti-item-body>',
      )
    const archive = await packed({
      "a.xml": withStimulus(separate),
      "b.xml": withStimulus(
        item({ declarations: declared("R1", "single", "string", []), body: essay("R1") }),
      ),
      "s.xml":
        '<qti-assessment-stimulus xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="s" title="案"><qti-stimulus-body><p>案情</p></qti-stimulus-body></qti-assessment-stimulus>',
    })
    const { questions } = await readQti(archive, "zh-CN")
    expect(questions.map(({ question }) => question)).toMatchObject([
      {
        kind: "case-set",
        stem: zh("案情"),
        questions: [
          { stem: { "zh-CN": [{ content: [{ text: "材料" }] }, { content: [{ text: "其一" }] }] } },
          { kind: "multiple" },
          { kind: "essay", stem: zh("论述") },
        ],
      },
    ])
  })
})

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
    const holds = `<qti-string-match case-sensitive="false" substring="true">${variable("RESPONSE")}<qti-base-value base-type="string">罚款</qti-base-value></qti-string-match>`
    const { faults } = await read(
      item({
        declarations: response("single", "string", ["罚款"]),
        body: `<p>${entry("RESPONSE")}</p>`,
        rule: rule(when(holds, set(float(1)))),
      }),
    )
    expect(faults).toEqual(["rule-not-ours"])
  })
})
