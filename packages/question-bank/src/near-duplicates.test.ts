import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isNearDuplicate, likenessOf } from "./near-duplicates.ts"

const stem = "公安机关对违反治安管理行为人传唤后应当及时询问查证，询问查证的时间不得超过多少小时？"

describe("stems that ask the same (ITM-11)", () => {
  it.each([
    [
      "punctuation and width",
      "公安机关对违反治安管理行为人传唤后，应当及时询问查证;询问查证的时间不得超过多少小时?",
    ],
    ["one word", "公安机关对违反治安管理行为人传唤后应当及时询问查证，询问查证的时间不得超过几个小时？"],
    ["case and spaces", stem.replaceAll("", " ")],
  ])("are found though they differ in %s", (_what, other) => expect(isNearDuplicate(stem, other)).toBe(true))

  it.each([
    ["另一题", "人民警察使用警械应当以制止违法犯罪行为为限度，下列说法正确的是"],
    ["同一法条的另一问", "公安机关对情况复杂的违反治安管理行为人，询问查证的时间最长可以延长到多少小时？"],
    ["nothing", ""],
  ])("are not found in %s", (_what, other) => expect(isNearDuplicate(stem, other)).toBe(false))

  it("works in English as well", () => {
    const one = "Within how many hours must a summoned person be questioned?"
    expect(isNearDuplicate(one, "Within how many hours must the summoned person be questioned?")).toBe(true)
    expect(isNearDuplicate(one, "Who may decide on an extension of the questioning?")).toBe(false)
  })

  it("is the same in both directions, one for the same, and between nothing and one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const likeness = likenessOf(one, other)
        expect(likenessOf(other, one)).toBe(likeness)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        expect(likenessOf(`甲${one}`, `甲${one}`)).toBe(1)
      }),
    )
  })
})
