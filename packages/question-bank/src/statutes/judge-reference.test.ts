import { describe, expect, it } from "vitest"
import { compareStatutes } from "./compare-statutes.ts"
import { ferryLaw2019, ferryLaw2024 } from "./ferry-law.fixture.ts"
import {
  judgeBindings,
  judgeReference,
  needsReview,
  rebindingOf,
  standsIn,
  type CitedPlace,
} from "./judge-reference.ts"
import { readStatute } from "./read-statute.ts"

const old = readStatute(ferryLaw2019).statute
const comparison = compareStatutes(old, readStatute(ferryLaw2024).statute)
const judge = (article: string, paragraph = 0, item = 0) =>
  judgeReference({ article, paragraph, item }, comparison)
const binding = { statute: "ferry-law", version: "2019-03-01", article: "5", paragraph: 0 }
const amendment = { statute: "ferry-law", from: "2019-03-01", to: "2024-05-10", comparison }

describe("what an amendment means for an item that cites the law (ITM-7)", () => {
  it("leaves untouched what is identical in its place", () => {
    expect(judge("1")).toEqual({ kind: "untouched", place: { article: "1" }, leansOnChange: false })
    expect(needsReview(judge("1"))).toBe(false)
  })

  it("is as precise as the citation: the second paragraph stays when the first was rewritten", () => {
    expect(judge("2").kind).toBe("changed")
    expect(judge("2", 1).kind).toBe("changed")
    expect(judge("2", 2)).toMatchObject({ kind: "untouched", place: { article: "2", paragraph: 2 } })
  })

  it("offers the new number where the text is identical under it", () => {
    expect(judge("5")).toMatchObject({ kind: "moved-to", place: { article: "7" } })
    expect(judge("5", 1)).toMatchObject({ kind: "moved-to", place: { article: "7", paragraph: 1 } })
    expect(judge("3", 1, 3)).toMatchObject({
      kind: "moved-to",
      place: { article: "4", paragraph: 1, item: 3 },
    })
  })

  it("says where a rewritten place went on and what differs", () => {
    const item = judge("3", 1, 2)
    expect(item).toMatchObject({ kind: "changed", successors: [{ article: "4", paragraph: 1, item: 2 }] })
    expect(
      item.kind === "changed" && item.differences.map(({ items }) => items.map(({ item }) => item)),
    ).toEqual([[2]])
    expect(judge("4")).toMatchObject({ kind: "changed", successors: [{ article: "6" }, { article: "5" }] })
  })

  it("says when a place is gone, and when it never was", () => {
    expect(judge("6")).toEqual({ kind: "vanished" })
    expect(judge("6", 1)).toEqual({ kind: "vanished" })
    expect([judge("8"), judge("1", 2), judge("3", 1, 4)].map(({ kind }) => kind)).toEqual(
      Array(3).fill("not-found"),
    )
  })

  it("asks for a look at what speaks of a paragraph that was rewritten", () => {
    expect(judge("3", 2)).toEqual({
      kind: "moved-to",
      place: { article: "4", paragraph: 2 },
      leansOnChange: true,
    })
    const before = "# 试法\n第一条 醉酒驾船的，吊销船工的证件。\n有前款行为的，还应当参加培训。"
    const comparison = compareStatutes(
      readStatute(before).statute,
      readStatute(before.replace("醉酒驾船", "酒后驾船或者疲劳驾船")).statute,
    )
    const leaning = judgeReference({ article: "1", paragraph: 2 }, comparison)
    expect(leaning).toMatchObject({ kind: "untouched", leansOnChange: true })
    expect(needsReview(leaning)).toBe(true)
  })

  it("takes an item of a list for changed when the lead above it was, though its own words stayed", () => {
    const before =
      "# 试法\n第一条 有下列情形之一的，处五日拘留：\n（一）在渡口拦截船只的；\n（二）损毁救生设备的。"
    const comparison = compareStatutes(
      readStatute(before).statute,
      readStatute(before.replace("五日", "十五日")).statute,
    )
    expect(comparison.fates[0]!.paragraphs[0]!.items.map(({ fate, leadKept }) => [fate, leadKept])).toEqual([
      ["same", false],
      ["same", false],
    ])
    expect(judgeReference({ article: "1", paragraph: 1, item: 2 }, comparison).kind).toBe("changed")
  })
})

describe("binding items anew (ITM-6)", () => {
  it("is one step where the text is identical, and for a person to decide where it is not", () => {
    expect(rebindingOf(binding, judge("5"), "2024-05-10")).toEqual({
      statute: "ferry-law",
      version: "2024-05-10",
      article: "7",
      paragraph: 0,
    })
    expect(rebindingOf(binding, judge("3", 1, 3), "2024-05-10")).toMatchObject({
      article: "4",
      paragraph: 1,
      item: 3,
    })
    expect(
      [judge("2"), judge("6"), judge("99")].map((one) => rebindingOf(binding, one, "2024-05-10")),
    ).toEqual([null, null, null])
  })

  it("judges all that cites the amended version in one step, and nothing else", () => {
    const bindings = [
      { ...binding, id: "moved" },
      { ...binding, id: "same", article: "1" },
      { ...binding, id: "changed", article: "2", paragraph: 1 },
      { ...binding, id: "gone", article: "6" },
      { ...binding, id: "another version", version: "2024-05-10" },
      { ...binding, id: "another law", statute: "road-law" },
    ]
    const judged = judgeBindings(bindings, amendment)
    expect(judged.filter(({ judgement }) => needsReview(judgement)).map(({ binding }) => binding.id)).toEqual(
      ["moved", "changed", "gone"],
    )
    expect(judged.map(({ rebinding }) => rebinding?.article ?? null)).toEqual(["7", "1", null, null])
  })

  it("knows whether a binding names what the text has", () => {
    const cited = (article: string, paragraph = 0, item = 0): CitedPlace => ({ article, paragraph, item })
    expect([cited("3"), cited("3", 2), cited("3", 1, 3)].every((place) => standsIn(old, place))).toBe(true)
    expect(
      [cited("9"), cited("3", 3), cited("3", 1, 4), cited("3", 2, 1)].some((place) => standsIn(old, place)),
    ).toBe(false)
  })
})
