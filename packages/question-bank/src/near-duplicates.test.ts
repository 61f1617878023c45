import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bandsOf, isNearDuplicate, likenessOf } from "./near-duplicates.ts"

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

describe("the bands an index finds near duplicates by (ITM-11)", () => {
  const shareABand = (one: string, other: string) => {
    const bands = new Set(bandsOf(one))
    return bandsOf(other).some((band) => bands.has(band))
  }
  const letters = "公安机关民警对违法行为人依应当可以予处罚拘留警告款传唤询问查证时间不得超过小日内作出决定"
  const texts = fc
    .array(fc.nat(letters.length - 1), { minLength: 4, maxLength: 60 })
    .map((places) => places.map((place) => letters[place]).join(""))

  it("share one wherever two texts are near duplicates", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...letters), fc.boolean(), (text, place, letter, cuts) => {
        const at = place % text.length
        const other = text.slice(0, at) + letter + text.slice(cuts ? at + 1 : at)
        fc.pre(isNearDuplicate(text, other))
        return shareABand(text, other)
      }),
      { numRuns: 2000, seed: 20_261_126 },
    )
  })

  it("seldom share one where they are not", () => {
    let shared = 0
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        fc.pre(likenessOf(one, other) < 0.3)
        shared += shareABand(one, other) ? 1 : 0
      }),
      { numRuns: 1000, seed: 20_261_126 },
    )
    expect(shared).toBeLessThan(50)
  })

  it("are the same on every machine and in every year: they are stored", () => {
    expect(bandsOf(stem).slice(0, 3)).toEqual([-483012417, -793485430, 1149234255])
  })

  it("of nothing are none", () => expect(bandsOf("，。！")).toEqual([]))
})
