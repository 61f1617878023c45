/** Between the bank and a file: nothing is lost on the way through our own JSON, and what is not known is said. */
import { locales } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bankFaults, bankRemarks } from "../bank.ts"
import { readOwnJson, writeOwnJson } from "../json/own.ts"
import type { ExchangeQuestion } from "../question.ts"
import { asked, bodyOf, deskWith, reference, withoutIds, type AskedKind } from "./bodies.fixture.ts"
import { bodyOfQuestion } from "./body.ts"
import { questionOfBody } from "./question.ts"
import { citationIn, placeIn, referenceOf } from "./register.ts"

const kinds = [...(Object.keys(asked) as AskedKind[]), "case-set"] as const

describe("a body of the bank", () => {
  it.each(kinds)("that is %s comes back through our own JSON as it was (ITM-9)", (kind) => {
    fc.assert(
      fc.property(bodyOf(kind), fc.constantFrom("codes" as const, ...locales), (body, naming) => {
        const question = questionOfBody(body, { code: "S-0001", reference, naming })
        expect(question).not.toBeNull()
        const file = readOwnJson(writeOwnJson(question === null ? [] : [question]))
        expect(file.faults).toEqual([])
        const back = bodyOfQuestion(file.questions[0]?.question as ExchangeQuestion, deskWith())
        expect(back.faults).toEqual([])
        expect(back.note).toBe("S-0001")
        expect(withoutIds(back.body as NonNullable<typeof back.body>)).toEqual(withoutIds(body))
      }),
      { numRuns: 60 },
    )
  })

  it("whose right answer is not yet said makes no question where one has to", () => {
    const [draft] = fc.sample(bodyOf("true-false"), 1)
    if (draft === undefined) throw new Error("fast-check made nothing")
    const answerables = draft.answerables.map((one) => ({ ...one, key: [] }) as typeof one)
    expect(questionOfBody({ ...draft, answerables }, { code: "T-1", reference, naming: "codes" })).toBeNull()
  })
})

const zh = (text: string) => ({ "zh-CN": text })
const single = {
  kind: "single",
  stem: zh("哪一项正确？"),
  options: ["甲", "乙"].map((text, at) => ({ text: zh(text), right: at === 0 })),
} satisfies ExchangeQuestion

describe("what a question lacks", () => {
  it("comes from the defaults", () => {
    const law = { statute: "ferry-law", version: "2025-06-30", article: "85", paragraph: 0, item: 0 }
    const desk = deskWith({
      levels: ["basic"],
      subject: "criminal-law",
      category: "traffic",
      difficulty: 4,
      tags: ["导入"],
      law,
      translation: "same-text",
    })
    expect(bodyOfQuestion(single, desk).body).toMatchObject({
      levels: ["basic"],
      category: "traffic",
      difficulty: 4,
      tags: ["导入"],
      answerables: [{ subject: "criminal-law", laws: [law], stem: { en: "哪一项正确？" } }],
    })
  })

  it("stays missing in the draft where there is no default, and is no fault of the row", () => {
    const { body, faults } = bodyOfQuestion(single, deskWith())
    expect(faults).toEqual([])
    expect(body).toMatchObject({ levels: [], answerables: [{ subject: "", laws: [], stem: { en: "" } }] })
  })

  it("is not put in the place of what it says itself", () => {
    const said = { ...single, level: "高级、basic", subject: "程序", difficulty: 1 }
    const desk = deskWith({ levels: ["basic"], subject: "criminal-law" })
    expect(bodyOfQuestion(said, desk).body).toMatchObject({
      levels: ["advanced", "basic"],
      difficulty: 1,
      answerables: [{ subject: "procedure" }],
    })
  })
})

describe("what the bank does not know", () => {
  const cite = (statute: string, article: string, version?: string): ExchangeQuestion => ({
    ...single,
    laws: [{ statute, article, ...(version === undefined ? {} : { version }) }],
  })
  const many = Array.from({ length: 13 }, (_, at) => ({ text: zh(String(at)), right: at === 0 }))
  const pictured = {
    "zh-CN": [
      { kind: "paragraph" as const, content: [{ kind: "image" as const, mediaId: "gone", alt: "图" }] },
    ],
  }
  const alone: ExchangeQuestion = {
    kind: "matching",
    stem: zh("配"),
    pairs: [{ left: zh("甲"), right: zh("") }],
    distractors: [],
  }
  it.each<[string, ExchangeQuestion]>([
    ["kind-not-in-bank", { kind: "description", stem: zh("说明") }],
    ["level-not-known", { ...single, level: "最高级" }],
    ["subject-not-known", { ...single, subject: "天文学" }],
    ["category-not-known", { ...single, policeCategory: "骑警" }],
    ["statute-not-known", cite("海商法", "第一条")],
    ["statute-version-not-known", cite("渡船法", "第八十五条", "1999")],
    ["article-not-known", cite("渡船法", "第九百条")],
    ["article-not-known", cite("渡船法", "第八十五条第二款第（四）项")],
    ["article-not-readable", cite("渡船法", "第若干条")],
    ["more-than-the-bank-takes", { ...single, options: many }],
    ["image-not-there", { ...single, stem: pictured }],
    ["match-has-no-partner", alone],
    ["text-cannot-be-kept", { ...single, stem: zh("甲\0乙") }],
    ["text-cannot-be-kept", { ...single, code: "Q\ud800" }],
  ])("is a fault: %s", (fault, question) => {
    expect(bodyOfQuestion(question, deskWith())).toMatchObject({ body: null, faults: [fault] })
    expect(bankFaults).toHaveProperty([fault])
  })

  it("has no place for is a remark, and the question is taken", () => {
    const rich: ExchangeQuestion = {
      ...single,
      code: "Q-1",
      title: "题名",
      points: 200,
      category: ["公安", "治安"],
      tags: ["很".repeat(41)],
      feedback: { right: zh("对") },
      options: [
        { text: zh("甲"), right: true, credit: 50 },
        { text: zh("乙"), right: false },
      ],
    }
    const { body, remarks } = bodyOfQuestion(rich, deskWith())
    const expected = ["points", "feedback", "code", "title", "credit", "category-as-tag", "tags-beyond"]
    expect([...remarks].toSorted()).toEqual(expected.toSorted())
    expect(body?.tags).toEqual(["公安/治安"])
    for (const one of remarks) expect(bankRemarks).toHaveProperty([one])
  })
})

describe("a question of a set", () => {
  it("is told what it loses as one that stands alone", () => {
    const set: ExchangeQuestion = {
      kind: "case-set",
      stem: zh("案情"),
      questions: [{ ...single, title: "题名", points: 200, feedback: { right: zh("对") } }],
    }
    expect([...bodyOfQuestion(set, deskWith()).remarks].toSorted()).toEqual(["feedback", "points", "title"])
    const bare: ExchangeQuestion = { ...set, questions: [single] }
    expect(bodyOfQuestion(bare, deskWith()).remarks).toEqual([])
  })
})

describe("a citation (ITM-6)", () => {
  it.each([
    ["第八十五条", "85", 0, 0],
    ["第85条第2款", "85", 2, 0],
    ["第八十五条第二款第（三）项", "85", 2, 3],
    ["第八十五条第二款第三项", "85", 2, 3],
    ["第一百三十三条之一第一款", "133-1", 1, 0],
    ["第九条（二）项", "9", 1, 2],
    ["85②", "85", 2, 0],
    ["133-1③(二)", "133-1", 3, 2],
  ])("%s is article %s, paragraph %i, item %i", (written, article, paragraph, item) => {
    expect(placeIn(written)).toEqual({ article, paragraph, item })
  })

  it.each(["", "第条", "八十五条", "第零条", "85②③", "第八十五条第二款第三项第四目"])(
    "%s is none",
    (written) => {
      expect(placeIn(written)).toBeNull()
    },
  )

  it("means the version in force today, or the one that it names", () => {
    const at = (version?: string) => {
      const law = { statute: "《中华人民共和国渡船法》", article: "第八十五条" }
      return citationIn(version === undefined ? law : { ...law, version }, reference.register)
    }
    expect(at()).toMatchObject({ statute: "ferry-law", version: "2025-06-30" })
    expect(at("2018年修正")).toMatchObject({ version: "2018-10-26" })
    expect(at("2018-10-26")).toMatchObject({ version: "2018-10-26" })
    const longAgo = { ...reference.register, today: "2001-01-01" }
    expect(citationIn({ statute: "渡船法", article: "85②" }, longAgo)).toBe("statute-not-in-force")
  })

  it("is written so that it is found again", () => {
    const law = { statute: "ferry-law", version: "2018-10-26", article: "85", paragraph: 2, item: 3 }
    const written = referenceOf(law, reference.register)
    expect(written).toEqual({
      statute: "中华人民共和国渡船法",
      version: "2018-10-26",
      article: "第八十五条第二款第（三）项",
    })
    expect(citationIn(written, reference.register)).toEqual(law)
  })
})
