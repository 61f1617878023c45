import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareStatutes, type StatuteComparison } from "./compare-statutes.ts"
import { ferryLaw2019, ferryLaw2024 } from "./ferry-law.fixture.ts"
import { readStatute } from "./read-statute.ts"
import { article, statutes } from "./some-statute.fixture.ts"
import type { LawArticle, StatuteText } from "./statute-text.ts"

const old = readStatute(ferryLaw2019).statute
const young = readStatute(ferryLaw2024).statute
const comparison = compareStatutes(old, young)
const fateOf = (number: string, { fates } = comparison) => fates.find((fate) => fate.article === number)!
const originOf = (number: string) => comparison.origins.find((origin) => origin.article === number)!

describe("comparing two versions of a statute (ITM-7)", () => {
  it("tells what stayed, moved, was rewritten and vanished, article by article", () => {
    expect(comparison.fates.map(({ article, fate, successors }) => [article, fate, ...successors])).toEqual([
      ["1", "same", "1"],
      ["2", "changed", "2"],
      ["3", "changed", "4"],
      ["4", "changed", "6", "5"],
      ["5", "moved", "7"],
      ["6", "vanished"],
      ["7", "changed", "8"],
    ])
    expect(comparison.origins.map(({ article, origin, from }) => [article, origin, ...from])).toEqual([
      ["1", "same", "1"],
      ["2", "changed", "2"],
      ["3", "added"],
      ["4", "changed", "3"],
      ["5", "changed", "4"],
      ["6", "changed", "4"],
      ["7", "moved", "5"],
      ["8", "changed", "7"],
    ])
  })

  it("tells within a rewritten article which paragraphs and items stayed", () => {
    expect(fateOf("2").paragraphs.map(({ fate }) => fate)).toEqual(["changed", "same"])
    const [list, fine] = fateOf("3").paragraphs
    expect(list!.items.map(({ fate, successor, leadKept }) => [fate, successor?.item, leadKept])).toEqual([
      ["moved", 1, true],
      ["changed", 2, true],
      ["moved", 3, true],
    ])
    expect(list!.wording).toEqual([])
    expect(list!.items[1]!.wording).toEqual([
      { kind: "kept", text: "船工酒后" },
      { kind: "put-in", text: "或者疲劳" },
      { kind: "kept", text: "驾船的；" },
    ])
    expect(fine).toMatchObject({
      fate: "moved",
      successors: [{ article: "4", paragraph: 2 }],
      leansOnChange: true,
    })
    expect(originOf("4").added).toEqual([{ article: "4", paragraph: 1, item: 4 }])
  })

  it("follows the sentences of an article that was divided", () => {
    expect(
      fateOf("4")
        .paragraphs[0]!.successors.map(({ article }) => article)
        .toSorted(),
    ).toEqual(["5", "6"])
  })
})

const fates = ({ fates }: StatuteComparison) => fates.map(({ fate }) => fate)
const with_ = (statute: StatuteText, articles: readonly LawArticle[]): StatuteText => ({
  ...statute,
  articles,
})
const renumbered = (articles: readonly LawArticle[]) =>
  articles.map((one, at) => article(`${at + 1}`, one.paragraphs))
const amended = statutes.chain((statute) =>
  fc.record({ statute: fc.constant(statute), at: fc.nat({ max: statute.articles.length - 1 }) }),
)

describe("any statute", () => {
  it("is the same as itself", () => {
    fc.assert(
      fc.property(statutes, (statute) => {
        const { fates, origins } = compareStatutes(statute, statute)
        expect(
          fates.every(
            ({ fate, paragraphs }) => fate === "same" && paragraphs.every((one) => one.fate === "same"),
          ),
        ).toBe(true)
        expect(origins.every(({ origin, added }) => origin === "same" && added.length === 0)).toBe(true)
      }),
    )
  })

  it("has moved, and not changed, where its articles are put in another order", () => {
    const shuffled = statutes.chain((statute) =>
      fc.record({
        statute: fc.constant(statute),
        order: fc.shuffledSubarray([...statute.articles.keys()], { minLength: statute.articles.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ statute, order }) => {
        const after = with_(statute, renumbered(order.map((at) => statute.articles[at]!)))
        const comparison = compareStatutes(statute, after)
        expect(comparison.fates.map(({ fate, successors }) => [fate, ...successors])).toEqual(
          statute.articles.map((_, at) => [order[at] === at ? "same" : "moved", `${order.indexOf(at) + 1}`]),
        )
      }),
    )
  })

  it("loses exactly the article that is struck out", () => {
    fc.assert(
      fc.property(amended, ({ statute, at }) => {
        const rest = statute.articles.filter((_, place) => place !== at)
        const kept = compareStatutes(statute, with_(statute, rest))
        expect(fates(kept)).toEqual(statute.articles.map((_, place) => (place === at ? "vanished" : "same")))
        const closed = compareStatutes(statute, with_(statute, renumbered(rest)))
        expect(fates(closed)).toEqual(
          statute.articles.map((_, place) => (place === at ? "vanished" : place < at ? "same" : "moved")),
        )
      }),
    )
  })

  it("gains exactly the article that is put in", () => {
    fc.assert(
      fc.property(amended, ({ statute, at }) => {
        const added = article(`${at + 1}-1`, [{ text: "谁在渡口闻见桂花谁就敲三下钟以示庆祝。", items: [] }])
        const comparison = compareStatutes(
          statute,
          with_(statute, statute.articles.toSpliced(at + 1, 0, added)),
        )
        expect(new Set(fates(comparison))).toEqual(new Set(["same"]))
        expect(comparison.origins.filter(({ origin }) => origin !== "same")).toEqual([
          {
            article: `${at + 1}-1`,
            origin: "added",
            from: [],
            added: [{ article: `${at + 1}-1`, paragraph: 1 }],
          },
        ])
      }),
    )
  })

  it("changes in exactly the paragraph that is rewritten", () => {
    fc.assert(
      fc.property(amended, fc.nat(), ({ statute, at }, seed) => {
        const edited = statute.articles[at]!
        const which = seed % edited.paragraphs.length
        const paragraphs = edited.paragraphs.map((paragraph, place) =>
          place === which ? { ...paragraph, text: `另有规定的除外，${paragraph.text}` } : paragraph,
        )
        const comparison = compareStatutes(
          statute,
          with_(statute, statute.articles.with(at, { ...edited, paragraphs })),
        )
        expect(fates(comparison)).toEqual(
          statute.articles.map((_, place) => (place === at ? "changed" : "same")),
        )
        expect(comparison.fates[at]!.paragraphs.map(({ fate }) => fate)).toEqual(
          paragraphs.map((_, place) => (place === which ? "changed" : "same")),
        )
      }),
    )
  })

  it("is compared in a moment even when all of five hundred articles were rewritten and renumbered", () => {
    const long = Array.from({ length: 500 }, (_, at) =>
      article(`${at + 1}`, [
        { text: `${sentenceOf(at, 60)}。${sentenceOf(at + 5000, 60)}。`, items: [] },
        { text: `${sentenceOf(at + 9000, 60)}。`, items: [] },
      ]),
    )
    const rewritten = renumbered([
      article("0", [{ text: "本条是新的。", items: [] }]),
      ...long.map((one) => ({
        ...one,
        paragraphs: one.paragraphs.map(({ text }) => ({
          text: `${text.slice(0, 20)}或者${text.slice(20)}`,
          items: [],
        })),
      })),
    ])
    const law: StatuteText = { title: "试法", notes: [], headings: [], articles: long, annexes: [] }
    const began = performance.now()
    const comparison = compareStatutes(law, with_(law, rewritten))
    const tookMs = performance.now() - began
    expect(
      comparison.fates.every(
        ({ fate, successors }, at) => fate === "changed" && successors[0] === `${at + 2}`,
      ),
    ).toBe(true)
    // A second on an idle machine; ten leave room for one that is not.
    expect(tookMs).toBeLessThan(10_000)
  })
})

/** A sentence of common signs, another for each number. */
function sentenceOf(number: number, length: number): string {
  const signs = "行政机关公民法人或者其他组织应当依照规定处理人民法院公安部门决定书申请期限日内的不得可以情形"
  let state = number * 2654435761
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return signs[(state >>> 8) % signs.length]
  }).join("")
}
