import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeLikenessIndex } from "./likeness-index.ts"
import { isNearDuplicate, likenessOf } from "./near-duplicates.ts"

const signs = [..."公安机关应当依法处理治安案件甲乙丙丁"]
const text = fc.array(fc.constantFrom(...signs), { minLength: 0, maxLength: 40 }).map((list) => list.join(""))
/** A few signs away from another, which is where a near duplicate lies or just does not. */
const near = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...signs)), { maxLength: 4 }))
  .map(([one, changes]) => [
    one,
    changes.reduce((other, [at, sign]) => other.slice(0, at) + sign + other.slice(at + 1), one),
  ])

describe("near duplicates among many (ITM-11)", () => {
  it("are those that comparing each with each would find", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(near, fc.tuple(text)), { maxLength: 12 }), (groups) => {
        const texts = groups.flat()
        const index = makeLikenessIndex(texts)
        for (const [at, one] of texts.entries()) {
          const found = index.findLike(one, at)
          expect(found !== null).toBe(texts.slice(0, at).some((other) => isNearDuplicate(one, other)))
          if (found !== null) expect(found.likeness).toBe(likenessOf(one, texts[found.at] ?? ""))
        }
      }),
      { numRuns: 500 },
    )
  })

  it("are found of a text that is not among them", () => {
    const index = makeLikenessIndex(["公安机关办理治安案件应当在几日之内作出决定", "甲乙丙丁"])
    expect(index.findLike("公安机关办理治安案件，应当在几日之内作出决定？")).toEqual({ at: 0, likeness: 1 })
    expect(index.findLike("人民检察院审查批准逮捕应当在几日之内作出决定")).toBeNull()
  })

  it("of a file that says one sentence ten thousand times, no more than some are looked at", () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => `第${at}题，公安机关办理治安案件哪一项正确？`)
    const index = makeLikenessIndex(texts)
    expect(texts.filter((one, at) => index.findLike(one, at) !== null).length).toBeGreaterThan(9_000)
  })
})
