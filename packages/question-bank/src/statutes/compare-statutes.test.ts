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

describe("articles drawn together", () => {
  const before = `# 试法
第一条 渡口每日首班船开出以前，应当试鸣汽笛并查验缆绳。
第二条 船工在岸上候客时，不得离开视线所及的泊位。
第三条 本法所称船工，是指持有证件并在渡口摆渡的人员。`

  it("both go on in the one that took them, even within one sentence", () => {
    const after = `# 试法
第一条 渡口每日首班船开出以前，应当试鸣汽笛并查验缆绳，船工在岸上候客时，不得离开视线所及的泊位。
第二条 本法所称船工，是指持有证件并在渡口摆渡的人员。`
    const comparison = compareStatutes(readStatute(before).statute, readStatute(after).statute)
    expect(comparison.fates.map(({ fate, successors }) => [fate, ...successors])).toEqual([
      ["changed", "1"],
      ["changed", "1"],
      ["moved", "2"],
    ])
    expect(comparison.origins.map(({ origin, from }) => [origin, ...from])).toEqual([
      ["changed", "1", "2"],
      ["moved", "3"],
    ])
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
})
