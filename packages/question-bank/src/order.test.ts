import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { optionsOf, type ChoiceItem, type MatchingItem, type OrderingItem } from "./item.ts"
import { arrangedFor, arrangedItem, shuffled } from "./order.ts"
import type { PaperContent } from "./paper.ts"

const text = (said: string) => ({ "zh-CN": said, en: said })
const options = (...ids: string[]) =>
  ids.map((id) => ({ id, text: text(id), ...(id === "all" && { fixed: true }) }))
const item = (id: string, kind: ChoiceItem["kind"], ...ids: string[]): ChoiceItem => ({
  id,
  kind,
  stem: text(id),
  options: options(...ids),
})

const paper: PaperContent = {
  paperId: "paper",
  title: text("paper"),
  notice: text("notice"),
  sections: [
    {
      id: "singles",
      kind: "single",
      title: text("singles"),
      policy: "exact",
      pointsEach: 100,
      entries: Array.from({ length: 12 }, (_, at) => item(`s${at}`, "single", "a", "b", "c", "all")),
    },
    {
      id: "judged",
      kind: "true-false",
      title: text("judged"),
      policy: "exact",
      pointsEach: 100,
      entries: Array.from({ length: 6 }, (_, at) => item(`t${at}`, "true-false", "true", "false")),
    },
    {
      id: "cases",
      kind: "case-set",
      title: text("cases"),
      policy: "exact",
      pointsEach: 200,
      entries: [1, 2].map((at) => ({
        id: `case${at}`,
        kind: "case-set" as const,
        title: text("case"),
        scenario: text("scenario"),
        items: [1, 2, 3].map((sub) => item(`case${at}-${sub}`, "single", "a", "b", "c")),
      })),
    },
  ],
}

describe("arranging a paper for an attempt", () => {
  it("gives the same order for the same seed, and another for another (PAP-4)", () => {
    expect(arrangedFor(paper, "seed")).toEqual(arrangedFor(paper, "seed"))
    expect(arrangedFor(paper, "seed")).not.toEqual(arrangedFor(paper, "other seed"))
  })

  it("keeps the order it gave in its first year, so that an appeal sees the same paper", () => {
    expect(shuffled(["a", "b", "c", "d", "e", "f", "g", "h"], "the seed of a golden sitting").join("")).toBe(
      "ebfhadcg",
    )
  })

  it("moves nothing out of its section and loses nothing", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const arranged = arrangedFor(paper, seed)
        expect(arranged.sections.map((section) => section.id)).toEqual(["singles", "judged", "cases"])
        for (const [at, section] of arranged.sections.entries()) {
          const ids = (entries: typeof section.entries) => entries.map((entry) => entry.id).toSorted()
          expect(ids(section.entries)).toEqual(ids(paper.sections[at]!.entries))
        }
      }),
    )
  })

  it("leaves true/false, fixed options and the items of a case set where they are (PAP-3)", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [singles, judged, cases] = arrangedFor(paper, seed).sections
        for (const entry of singles!.entries) {
          expect(entry.kind !== "case-set" && optionsOf(entry).at(-1)?.id).toBe("all")
        }
        for (const entry of judged!.entries) {
          expect(entry.kind !== "case-set" && optionsOf(entry).map((option) => option.id)).toEqual([
            "true",
            "false",
          ])
        }
        for (const entry of cases!.entries) {
          expect(entry.kind === "case-set" && entry.items.map((one) => one.id)).toEqual(
            [1, 2, 3].map((sub) => `${entry.id}-${sub}`),
          )
        }
      }),
    )
  })

  it("puts every option in every place about equally often, so that no place favours the key", () => {
    const counts = new Map<string, number>()
    const draws = 20_000
    for (let draw = 0; draw < draws; draw += 1) {
      const place = shuffled(["a", "b", "c", "d"], `attempt ${draw}/item`).indexOf("a")
      counts.set(`a at ${place}`, (counts.get(`a at ${place}`) ?? 0) + 1)
    }
    const expected = draws / 4
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // Three degrees of freedom: 16.27 is passed by chance once in a thousand. The seeds are fixed, so it never is.
    expect(counts.size).toBe(4)
    expect(chiSquare).toBeLessThan(16.27)
  })

  it("gives every order of a row of lines about equally often, whatever is right (ATT-10)", () => {
    const lines: OrderingItem = {
      id: "o1",
      kind: "ordering",
      stem: text("stem"),
      options: options(..."abcd"),
    }
    const counts = new Map<string, number>()
    const draws = 24_000
    for (let draw = 0; draw < draws; draw += 1) {
      const order = optionsOf(arrangedItem(lines, `attempt ${draw}`)).map(({ id }) => id)
      counts.set(order.join(""), (counts.get(order.join("")) ?? 0) + 1)
    }
    const expected = draws / 24
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 23 degrees of freedom: 49.73 is passed by chance once in a thousand. The seeds are fixed, so it never is.
    expect(counts.size).toBe(24)
    expect(chiSquare).toBeLessThan(49.73)
  })

  it("moves the options of matching and ordering, fixed or not, and leaves prompts and texts alone (PAP-4)", () => {
    const ids = [..."abcdefgh", "all"]
    const matching: MatchingItem = {
      id: "m1",
      kind: "matching",
      stem: text("stem"),
      prompts: options("p", "q", "r"),
      options: options(...ids),
    }
    const arranged = ["one", "two", "three"].map((seed) => arrangedItem(matching, seed))
    for (const one of arranged) {
      expect(one).toMatchObject({ prompts: matching.prompts })
      expect(
        optionsOf(one)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted())
    }
    expect(
      new Set(
        arranged.map((one) =>
          optionsOf(one)
            .map(({ id }) => id)
            .join(),
        ),
      ).size,
    ).toBe(3)
    expect(arranged.some((one) => optionsOf(one).at(-1)?.id !== "all")).toBe(true)

    const essay = { id: "e1", kind: "essay", stem: text("stem"), mostCharacters: 9 } as const
    expect(arrangedItem(essay, "one")).toBe(essay)
  })
})
