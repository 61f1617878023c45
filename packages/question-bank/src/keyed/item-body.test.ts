import { describe, expect, it } from "vitest"
import {
  entryOf,
  faultsOfBody,
  keysOf,
  searchTextOf,
  type AnswerableBody,
  type BodyFault,
  type FaultyPlace,
  type ItemBody,
} from "./item-body.ts"

const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })
const question: AnswerableBody = {
  id: "q1",
  kind: "single",
  subject: "criminal-law",
  stem: both("题干"),
  options: ["甲", "乙", "丙", "丁"].map((text, at) => ({ id: `o${at}`, text: both(text) })),
  key: ["o1"],
  rationale: both("依据"),
  laws: [{ statute: "criminal-law", version: "1997-03-14", article: "20", paragraph: 1 }],
}
const item: ItemBody = {
  kind: "single",
  title: null,
  scenario: null,
  answerables: [question],
  levels: ["basic"],
  category: null,
  difficulty: 3,
  isPilot: false,
  tags: [],
}
const caseSet: ItemBody = {
  ...item,
  kind: "case-set",
  title: both("案例"),
  scenario: both("材料"),
  answerables: [question, { ...question, id: "q2", kind: "multiple", key: ["o0", "o1"] }],
}
const asked = (change: Partial<AnswerableBody>): ItemBody => ({
  ...item,
  answerables: [{ ...question, ...change }],
})

/** One body for each fault, or this does not compile. */
const broken: Record<BodyFault, readonly [ItemBody, FaultyPlace["field"]]> = {
  "level-missing": [{ ...item, levels: [] }, "levels"],
  "difficulty-not-one-to-five": [{ ...item, difficulty: 6 }, "difficulty"],
  "text-missing": [asked({ stem: { "zh-CN": " ", en: "" } }), "stem"],
  "translation-missing": [asked({ stem: { "zh-CN": "题干", en: "" } }), "stem"],
  "rationale-missing": [asked({ rationale: { "zh-CN": "", en: "" } }), "rationale"],
  "subject-missing": [asked({ subject: "" }), "subject"],
  "law-missing": [asked({ laws: [] }), "laws"],
  "two-options-at-least": [asked({ options: question.options.slice(1, 2) }), "options"],
  "case-set-needs-two-questions": [{ ...caseSet, answerables: [question] }, "answerables"],
  "one-question-only": [{ ...item, answerables: [question, question] }, "answerables"],
  "question-of-another-kind": [{ ...item, kind: "indefinite" }, "answerables"],
  "key-names-unknown-option": [asked({ key: ["o9"] }), "key"],
  "single-needs-one-key": [asked({ key: [] }), "key"],
  "true-false-needs-two-options": [{ ...asked({ kind: "true-false" }), kind: "true-false" }, "key"],
  "multiple-needs-two-keys": [{ ...asked({ kind: "multiple" }), kind: "multiple" }, "key"],
  "multiple-needs-a-distractor": [
    { ...asked({ kind: "multiple", key: ["o0", "o1", "o2", "o3"] }), kind: "multiple" },
    "key",
  ],
  "multiple-needs-four-or-five-options": [
    {
      ...asked({ kind: "multiple", key: ["o0", "o1"], options: question.options.slice(0, 3) }),
      kind: "multiple",
    },
    "key",
  ],
  "indefinite-needs-a-key": [{ ...asked({ kind: "indefinite", key: [] }), kind: "indefinite" }, "key"],
  "options-repeat": [
    asked({ options: question.options.map((option) => ({ ...option, text: both("同") })) }),
    "key",
  ],
}

describe("an item as its author writes it", () => {
  it("is whole when nothing is missing, a case set too (ITM-1)", () => {
    expect(faultsOfBody(item)).toEqual([])
    expect(faultsOfBody(caseSet)).toEqual([])
  })

  it.each(Object.entries(broken))("says where it is: %s (ITM-4, ITM-6)", (fault, [body, field]) => {
    expect(faultsOfBody(body)).toContainEqual(expect.objectContaining({ fault, field }))
  })

  it("names the language that a text is missing in, and the question of a case set (ITM-12)", () => {
    const [first, second] = caseSet.answerables
    const half = { ...second!, rationale: { "zh-CN": "依据", en: " " } }

    expect(faultsOfBody({ ...caseSet, answerables: [first!, half] })).toEqual([
      { fault: "translation-missing", field: "rationale", answerable: 1, locale: "en" },
    ])
  })

  it("shows candidates nothing of its key, its rationale or its law (ATT-10)", () => {
    const seen = JSON.stringify([entryOf(item, "v1"), entryOf(caseSet, "v2")])

    expect(seen).not.toMatch(/依据|key|laws|subject|rationale/)
    expect(entryOf(item, "v1")).toMatchObject({ id: "v1", kind: "single" })
    expect(entryOf(caseSet, "v2")).toMatchObject({ id: "v2", items: [{ id: "q1" }, { id: "q2" }] })
  })

  it("keeps each key under the id of what stands on the paper", () => {
    expect([...keysOf(item, "v1")]).toEqual([["v1", { optionIds: ["o1"] }]])
    expect([...keysOf(caseSet, "v2").keys()]).toEqual(["q1", "q2"])
  })

  it("is found by anything written in it, in both languages", () => {
    const text = searchTextOf(caseSet)
    for (const part of ["案例", "材料 (en)", "题干", "丁 (en)", "依据"]) expect(text).toContain(part)
  })
})
