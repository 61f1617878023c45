import { describe, expect, it } from "vitest"
import { qtiFaults, qtiRemarks } from "./faults.ts"
import { choice, choices, inVersion2, item, map, match, response } from "./items.fixture.ts"
import { readQti } from "./read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })
const read = async (xml: string) => {
  const report = await readQti(bytes(xml), "zh-CN")
  return report.questions[0]?.question ?? report.faults.map(({ code }) => code)
}
const remarksOf = async (xml: string) => (await readQti(bytes(xml), "zh-CN")).remarks.map(({ code }) => code)

const mapping = (entries: Readonly<Record<string, number>>, more = "") =>
  `<qti-mapping ${more}>${Object.entries(entries)
    .map(([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`)
    .join("")}</qti-mapping>`
const entry = '<qti-text-entry-interaction response-identifier="RESPONSE"/>'

const items: Readonly<Record<string, readonly [xml: string, question: object]>> = {
  "a single choice": [
    item({
      declarations: response("single", "identifier", ["B"]),
      body: `<p>题干</p>${choice(`<qti-prompt>哪一项？</qti-prompt>${choices("甲", "<b>乙</b>", "丙")}`)}`,
      rule: match,
    }),
    {
      kind: "single",
      code: "item",
      title: "题",
      stem: { "zh-CN": [{ content: [{ text: "题干" }] }, { content: [{ text: "哪一项？" }] }] },
      options: [
        { text: zh("甲"), right: false },
        { text: { "zh-CN": [{ content: [{ text: "乙", marks: ["strong"] }] }] }, right: true },
        { right: false },
      ],
    },
  ],
  "a single choice with credits": [
    item({
      declarations: response("single", "identifier", ["A"], mapping({ A: 2, B: 1, C: -0.5 })),
      body: choice(choices("甲", "乙", "丙")),
      rule: map,
    }),
    {
      kind: "single",
      options: [{ right: true }, { right: false, credit: 50 }, { right: false, credit: -25 }],
    },
  ],
  "a multiple choice, all or nothing": [
    item({
      declarations: response("multiple", "identifier", ["A", "C"]),
      body: choice(choices("甲", "乙", "丙"), 0),
      rule: match,
    }),
    {
      kind: "multiple",
      options: [{ text: zh("甲"), right: true }, { right: false }, { text: zh("丙"), right: true }],
    },
  ],
  "a multiple choice by shares": [
    item({
      declarations: response(
        "multiple",
        "identifier",
        ["A", "C"],
        mapping({ A: 1, C: 1, B: -1 }, 'lower-bound="0"'),
      ),
      body: choice(choices("甲", "乙", "丙"), 0),
      rule: map,
    }),
    { kind: "multiple", options: [{ credit: 50 }, { credit: -50, right: false }, { credit: 50 }] },
  ],
  "a judgement": [
    item({
      declarations: response("single", "identifier", ["B"]),
      body: choice(choices("正确", "错误")),
      rule: match,
    }),
    { kind: "true-false", answer: false },
  ],
  "a choice within a sentence": [
    item({
      declarations: response("single", "identifier", ["B"]),
      body: `<p>罚款<qti-inline-choice-interaction response-identifier="RESPONSE"><qti-inline-choice identifier="A">五十</qti-inline-choice><qti-inline-choice identifier="B">五百</qti-inline-choice></qti-inline-choice-interaction>元</p>`,
      rule: match,
    }),
    {
      kind: "single",
      stem: zh("罚款_____元"),
      options: [
        { text: zh("五十"), right: false },
        { text: zh("五百"), right: true },
      ],
    },
  ],
  "an order": [
    item({
      declarations: response("ordered", "identifier", ["C", "A", "B"]),
      body: `<qti-order-interaction response-identifier="RESPONSE">${choices("一", "二", "三")}</qti-order-interaction>`,
      rule: match,
    }),
    { kind: "ordering", items: [zh("三"), zh("一"), zh("二")] },
  ],
  "a matching": [
    item({
      declarations: response("multiple", "directedPair", ["L1 R2", "L2 R1"]),
      body: `<qti-match-interaction response-identifier="RESPONSE"><qti-simple-match-set><qti-simple-associable-choice identifier="L1" match-max="1">甲</qti-simple-associable-choice><qti-simple-associable-choice identifier="L2" match-max="1">乙</qti-simple-associable-choice></qti-simple-match-set><qti-simple-match-set><qti-simple-associable-choice identifier="R1" match-max="1">一</qti-simple-associable-choice><qti-simple-associable-choice identifier="R2" match-max="1">二</qti-simple-associable-choice><qti-simple-associable-choice identifier="R3" match-max="1">三</qti-simple-associable-choice></qti-simple-match-set></qti-match-interaction>`,
      rule: match,
    }),
    {
      kind: "matching",
      pairs: [
        { left: zh("甲"), right: zh("二") },
        { left: zh("乙"), right: zh("一") },
      ],
      distractors: [zh("三")],
    },
  ],
  "a short text within a sentence": [
    item({
      declarations: response("single", "string", ["York"], mapping({ York: 1, york: 0.5 })),
      body: `<p>this sun of ${entry}, clouds</p>`,
      rule: map,
    }),
    {
      kind: "short-text",
      stem: zh("this sun of _____, clouds"),
      caseMatters: true,
      accepted: [
        { text: "York", credit: 100 },
        { text: "york", credit: 50 },
      ],
    },
  ],
  "a number": [
    item({
      declarations: response("single", "float", ["3.14"]),
      body: `<p>π?</p><p>${entry}</p>`,
      rule: `<qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode="absolute" tolerance="0.01 0.01"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">2</qti-base-value></qti-set-outcome-value></qti-response-if><qti-response-else-if><qti-equal tolerance-mode="relative" tolerance="10"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-else-if></qti-response-condition></qti-response-processing>`,
    }),
    {
      kind: "numeric",
      stem: zh("π?"),
      accepted: [
        { value: 3.14, tolerance: 0.01, credit: 100 },
        { value: 3.14, tolerance: 0.314, credit: 50 },
      ],
    },
  ],
  "an essay with its model answer": [
    item({
      declarations: response("single", "string", []),
      body: `<p>论述</p><qti-rubric-block use="scoring" view="scorer"><qti-content-body><p>要点</p></qti-content-body></qti-rubric-block><qti-extended-text-interaction response-identifier="RESPONSE"/>`,
    }),
    { kind: "essay", stem: zh("论述"), modelAnswer: zh("要点") },
  ],
}

describe("an item of QTI", () => {
  it.each(Object.entries(items))("%s is one of ours", async (_what, [xml, question]) => {
    expect(await read(xml)).toMatchObject(question)
  })

  it.each(Object.entries(items))("%s is the same in QTI 2.1 and 2.2", async (_what, [xml]) => {
    const own = await read(xml)
    expect(await read(inVersion2(xml))).toEqual(own)
    expect(await read(inVersion2(xml, "2p2"))).toEqual(own)
  })

  it("minds the case of texts unless told otherwise in QTI 2, and does not in QTI 3", async () => {
    const xml = item({
      declarations: response("single", "string", ["Abc"], mapping({ Abc: 1 })),
      body: `<p>x</p><p>${entry}</p>`,
      rule: map,
    })
    expect(await read(xml)).toMatchObject({ caseMatters: false })
    expect(await read(inVersion2(xml))).toMatchObject({ caseMatters: true })
  })

  it("shows whom it shows its feedback to", async () => {
    const says = (identifier: string, text: string) =>
      `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="${identifier}" show-hide="show"><qti-content-body>${text}</qti-content-body></qti-modal-feedback>`
    const set = (name: string, inner: string) =>
      `<qti-set-outcome-value identifier="${name}">${inner}</qti-set-outcome-value>`
    const base = (type: string, value: string) =>
      `<qti-base-value base-type="${type}">${value}</qti-base-value>`
    const rule = (feedback: string) =>
      `<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>${set("SCORE", base("float", "1"))}${set("FEEDBACK", base("identifier", "yes"))}</qti-response-if><qti-response-else>${set("FEEDBACK", base("identifier", "no"))}</qti-response-else></qti-response-condition>${feedback}</qti-response-processing>`
    const declarations = `${response("single", "identifier", ["A"])}<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>`
    const body = choice(choices("甲", "乙", "丙"))
    expect(
      await read(item({ declarations, body, rule: rule(""), after: says("yes", "对") + says("no", "不对") })),
    ).toMatchObject({ feedback: { right: zh("对"), wrong: zh("不对") } })
    expect(
      await read(
        item({
          declarations,
          body,
          rule: rule(set("FEEDBACK", '<qti-variable identifier="RESPONSE"/>')),
          after: says("A", "正是") + says("C", "非也"),
        }),
      ),
    ).toMatchObject({ options: [{ feedback: zh("正是") }, {}, { feedback: zh("非也") }] })
  })

  it("without a rule is scored by what it calls right, and says so", async () => {
    const xml = item({
      declarations: response("single", "identifier", ["A"]),
      body: choice(choices("甲", "乙")),
    })
    expect(await read(xml)).toMatchObject({ kind: "single", options: [{ right: true }, {}] })
    expect(await remarksOf(xml)).toEqual(["rule-missing"])
  })

  it("keeps a formula that can be drawn again, and is told where one cannot", async () => {
    const math = (inner: string) =>
      item({ body: `<p><math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math></p>` })
    expect(
      await read(math("<mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow>")),
    ).toMatchObject({
      stem: { "zh-CN": [{ content: [{ kind: "math", latex: "E = m {c}^{2}" }] }] },
    })
    expect(await read(math("<mstack><mn>1</mn></mstack>"))).toEqual(["formula"])
    const noted = (latex: string) =>
      math(
        `<semantics><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation encoding="application/x-tex">${latex}</annotation></semantics>`,
      )
    expect(await read(noted("\\frac ab"))).toMatchObject({
      stem: { "zh-CN": [{ content: [{ latex: "\\frac ab" }] }] },
    })
    // A note that says another formula than the one that is shown is not believed.
    expect(await read(noted("\\frac ba"))).toMatchObject({
      stem: { "zh-CN": [{ content: [{ latex: "\\frac{a}{b}" }] }] },
    })
  })
})

const formulae: readonly (readonly [mathml: string, latex: string])[] = [
  [
    "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi>",
    String.raw`\sum\limits_{i = 1}^{n} x`,
  ],
  [
    "<munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>",
    String.raw`\lim\limits_{x \to 0}`,
  ],
  ["<munder><mi>b</mi><mi>a</mi></munder>", String.raw`\underset{a}{b}`],
  ["<mover><mi>a</mi><mo>¯</mo></mover>", String.raw`\bar{a}`],
  ['<mover accent="true"><mi>v</mi><mo>→</mo></mover>', String.raw`\vec{v}`],
  [
    "<mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo>",
    String.raw`( \begin{matrix}a & 1 \\ c & d\end{matrix} )`,
  ],
  ["<mi>arcsin</mi><mo>\u2061</mo><mi>x</mi>", String.raw`\arcsin  x`],
]

describe("a formula of MathML", () => {
  it.each(formulae)("%s is LaTeX that draws the same", async (mathml, latex) => {
    const body = `<p><math xmlns="http://www.w3.org/1998/Math/MathML">${mathml}</math></p>`
    expect(await read(item({ body }))).toMatchObject({
      stem: { "zh-CN": [{ content: [{ kind: "math", latex }] }] },
    })
  })
})

const refusals: readonly (readonly [string, string, string])[] = [
  ["adaptive", item({ body: "", attributes: 'adaptive="true"' }), "adaptive"],
  [
    "of random variables",
    item({
      declarations: `<qti-template-declaration identifier="X" cardinality="single" base-type="integer"/>`,
      body: "",
    }),
    "template",
  ],
  ["with an interaction we do not have", item({ body: `<qti-upload-interaction/>` }), "interaction"],
  [
    "that asks twice for one response",
    item({
      declarations: response("single", "identifier", ["A"]),
      body: choice(choices("甲", "乙")) + `<p>${entry}</p>`,
      rule: match,
    }),
    "interactions-mixed",
  ],
  [
    "with nothing right",
    item({
      declarations: response("single", "identifier", []),
      body: choice(choices("甲", "乙")),
      rule: match,
    }),
    "key-missing",
  ],
  [
    "with one option",
    item({ declarations: response("single", "identifier", ["A"]), body: choice(choices("甲")), rule: match }),
    "too-few-answers",
  ],
  [
    "whose mapping contradicts its key",
    item({
      declarations: response("single", "identifier", ["A"], mapping({ B: 1 })),
      body: choice(choices("甲", "乙")),
      rule: map,
    }),
    "key-contradiction",
  ],
  [
    "whose score can fall below nothing",
    item({
      declarations: response("multiple", "identifier", ["A"], mapping({ A: 1, B: -1 })),
      body: choice(choices("甲", "乙", "丙"), 0),
      rule: map,
    }),
    "rule-not-ours",
  ],
  [
    "with a rule by chance",
    item({
      declarations: response("single", "identifier", ["A"]),
      body: choice(choices("甲", "乙")),
      rule: `<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-random-float min="0" max="1"/></qti-set-outcome-value></qti-response-processing>`,
    }),
    "rule-unknown",
  ],
  [
    "with a template of its own",
    item({
      declarations: response("single", "identifier", ["A"]),
      body: choice(choices("甲", "乙")),
      rule: `<qti-response-processing template="http://evil.example/my_rule.xml"/>`,
    }),
    "rule-unknown",
  ],
  ["with sound", item({ body: `<p><audio src="a.mp3"/></p>` }), "content-missing"],
]

describe("an item that is not ours", () => {
  it.each(refusals)("%s is told so, with its reason", async (_what, xml, code) => {
    expect(await read(xml)).toEqual([code])
  })

  it("has words for its reason in both languages", () => {
    for (const words of Object.values({ ...qtiFaults, ...qtiRemarks })) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
