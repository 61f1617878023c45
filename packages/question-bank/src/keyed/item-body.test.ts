import { describe, expect, it } from "vitest"
import { entryOf, keysOf, searchTextOf, type ChoiceBody, type ItemBody } from "./item-body.ts"

const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })
const question: ChoiceBody = {
  id: "q1",
  kind: "single",
  subject: "criminal-law",
  stem: both("题干"),
  options: ["甲", "乙", "丙", "丁"].map((text, at) => ({ id: `o${at}`, text: both(text) })),
  key: ["o1"],
  rationale: both("依据"),
  laws: [{ statute: "criminal-law", version: "1997-03-14", article: "20", paragraph: 1, item: 0 }],
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

describe("an item as its author writes it", () => {
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
