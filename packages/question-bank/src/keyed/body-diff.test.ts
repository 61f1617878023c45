import { describe, expect, it } from "vitest"
import type { Rich } from "../rich-text.ts"
import { diffOfBodies } from "./body-diff.ts"
import type { ItemBody } from "./item-body.ts"
import { answerables, both, itemOfKind } from "./some-items.fixture.ts"

const kinds = Object.keys(answerables) as (keyof typeof answerables)[]
const { single, multiple, matching, ordering } = answerables
const item = itemOfKind("single")
const diff = (change: object) => diffOfBodies(item, itemOfKind("single", change))
const stem = (zh: Rich, en: Rich) => ({ stem: { "zh-CN": zh, en } })

describe("two versions of an item", () => {
  it.each(kinds)("have no difference when they say the same: %s (ITM-2)", (kind) => {
    expect(diffOfBodies(itemOfKind(kind), JSON.parse(JSON.stringify(itemOfKind(kind))) as ItemBody)).toEqual(
      [],
    )
  })

  it("differ word by word in each language, Chinese without spaces and English with them (ITM-10)", () => {
    const before = itemOfKind("single", stem("应当在十五日以内提出", "Within fifteen days of the decision"))
    const after = itemOfKind("single", stem("应当在三十日以内提出", "Within thirty days of the decision"))

    expect(diffOfBodies(before, after)).toEqual([
      expect.objectContaining({
        field: "stem",
        answerable: 0,
        locale: "zh-CN",
        isSetDifferently: false,
        pieces: [
          { kind: "kept", text: "应当在" },
          { kind: "struck", text: "十五" },
          { kind: "put-in", text: "三十" },
          { kind: "kept", text: "日以内提出" },
        ],
      }),
      expect.objectContaining({
        locale: "en",
        pieces: [
          { kind: "kept", text: "Within " },
          { kind: "struck", text: "fifteen " },
          { kind: "put-in", text: "thirty " },
          { kind: "kept", text: "days of the decision" },
        ],
      }),
    ])
  })

  it("differ where the same words are set otherwise", () => {
    const bold: Rich = [{ kind: "paragraph", content: [{ kind: "text", text: "题干", marks: ["strong"] }] }]
    expect(diff(stem(bold, "题干 (en)"))).toEqual([
      expect.objectContaining({
        locale: "zh-CN",
        isSetDifferently: true,
        pieces: [{ kind: "kept", text: "题干" }],
      }),
    ])
  })

  it("say which options came, went and were moved, and which were reworded", () => {
    const [first, second, third, fourth] = single.options
    const options = [third!, first!, { ...second!, text: both("乙改") }, { id: "o8", text: both("戊") }]
    expect(diff({ options })).toEqual([
      expect.objectContaining({ field: "options", change: "removed", option: fourth, from: 3, to: null }),
      expect.objectContaining({ change: "moved", option: third, from: 2, to: 0 }),
      expect.objectContaining({ change: "added", from: null, to: 3 }),
      expect.objectContaining({ change: "text", locale: "zh-CN", place: 2 }),
      expect.objectContaining({ change: "text", locale: "en", place: 2 }),
    ])
  })

  it("say that the key changed, and not that its options have new ids", () => {
    const options = single.options.map(({ text }, at) => ({ id: `new${at}`, text }))
    expect(diff({ options, key: ["new1"] })).toEqual([])
    expect(diff({ options, key: ["new2"] })).toEqual([
      expect.objectContaining({ field: "key", change: "value", before: ["o1"], after: ["new2"] }),
    ])
    expect(diffOfBodies(itemOfKind("multiple"), itemOfKind("multiple", { key: ["o2", "o0"] }))).toEqual([])
  })

  it("say that partners or an order changed, whatever order the options are listed in", () => {
    const shuffledOptions = { options: ordering.options.toReversed() }
    const swapped = [...ordering.key.slice(1), ordering.key[0]]
    const matched = { key: [["p0", "o0"], ...matching.key.slice(1)] }

    expect(diffOfBodies(itemOfKind("ordering"), itemOfKind("ordering", shuffledOptions))).toEqual([])
    expect(diffOfBodies(itemOfKind("ordering"), itemOfKind("ordering", { key: swapped }))).toEqual([
      expect.objectContaining({ field: "key" }),
    ])
    expect(diffOfBodies(itemOfKind("matching"), itemOfKind("matching", matched))).toEqual([
      expect.objectContaining({ field: "key" }),
    ])
  })

  it.each([
    ["subject", "single", { subject: "police-law" }],
    ["laws", "single", { laws: [] }],
    ["rationale", "single", { rationale: both("另据") }],
    ["unit", "numeric", { unit: null }],
    ["key", "numeric", { key: [{ value: "48", tolerance: "0" }] }],
    ["key", "cloze", { key: answerables.cloze.key.toReversed() }],
    ["mostCharacters", "short-text", { mostCharacters: 60 }],
    ["key", "essay", { key: both("另一答案") }],
    ["image", "hotspot", { image: { ...answerables.hotspot.image, mediaId: "m9" } }],
    ["key", "hotspot", { key: [{ shape: "circle", x: 9, y: 9, radius: 3 }] }],
    ["prompts", "matching", { prompts: matching.prompts.map(({ id }) => ({ id, text: both("新") })) }],
  ] as const)("say that the %s of a %s item changed", (field, kind, change) => {
    const fields = diffOfBodies(itemOfKind(kind), itemOfKind(kind, change)).map((one) => one.field)
    expect(new Set(fields)).toEqual(new Set([field]))
  })

  it("say what changed of the item as a whole, and which questions came or went", () => {
    const caseSet: ItemBody = {
      ...item,
      kind: "case-set",
      title: both("案"),
      scenario: both("材料"),
      answerables: [single, multiple],
    }
    const other: ItemBody = {
      ...caseSet,
      scenario: both("新材料"),
      answerables: [single],
      levels: ["advanced"],
      tags: ["新"],
      difficulty: 4,
      isPilot: true,
      category: "traffic",
    }
    const changes = diffOfBodies(caseSet, other)
    expect(changes.map(({ field, answerable }) => [field, answerable])).toEqual([
      ["scenario", null],
      ["scenario", null],
      ["answerables", 1],
      ["levels", null],
      ["tags", null],
      ["category", null],
      ["difficulty", null],
      ["isPilot", null],
    ])
    expect(changes[2]).toMatchObject({ before: multiple, after: null })
  })
})
