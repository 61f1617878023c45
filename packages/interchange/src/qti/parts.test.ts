/** Items that ask several things. */
import { describe, expect, it } from "vitest"
import { choices, inVersion2, item, packed, response } from "./items.fixture.ts"
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
