import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ChoiceKind, PaperItem } from "../item.ts"
import { scoringPolicies, type ScoringPolicy } from "../paper.ts"
import { scoreResponse, scoresExactly } from "./scoring.ts"

const text = (said: string) => ({ "zh-CN": said, en: said })

const itemOf = (kind: ChoiceKind, letters: string): PaperItem => ({
  id: "item",
  kind,
  stem: text("stem"),
  options: [...letters].map((id) => ({ id, text: text(id) })),
})

type Vector = {
  kind: ChoiceKind
  options: string
  key: string
  points: number
  selected: string
  earns: Record<ScoringPolicy, number>
}

const vector = (
  kind: ChoiceKind,
  options: string,
  key: string,
  points: number,
  selected: string,
  earns: number[],
) => ({
  kind,
  options,
  key,
  points,
  selected,
  earns: {
    exact: earns[0],
    no_wrong_partial: earns[1],
    half: earns[2],
    right_minus_wrong: earns[3],
    negative: earns[4],
  } as Record<ScoringPolicy, number>,
})

/** The table of domain §6, in points: exact, no_wrong_partial, half, right_minus_wrong, negative. */
const vectors: readonly Vector[] = [
  ...["ABD", "DBA", "AABD"].map((selected) =>
    vector("multiple", "ABCD", "ABD", 2, selected, [2, 2, 2, 2, 2]),
  ),
  vector("multiple", "ABCD", "ABD", 2, "AB", [0, 1, 1, 1, 0]),
  vector("multiple", "ABCD", "ABD", 2, "A", [0, 0.5, 1, 0.5, 0]),
  vector("multiple", "ABCD", "ABD", 2, "ABC", [0, 0, 0, 0.5, -0.5]),
  vector("multiple", "ABCD", "ABD", 2, "ABCD", [0, 0, 0, 0, -0.5]),
  vector("multiple", "ABCD", "ABD", 2, "C", [0, 0, 0, 0, -0.5]),
  vector("multiple", "ABCD", "ABD", 2, "", [0, 0, 0, 0, 0]),
  vector("multiple", "ABCD", "ABD", 1, "AB", [0, 0.5, 0.5, 0.5, 0]),
  vector("indefinite", "ABCDE", "ABCDE", 2, "ABCD", [0, 1.5, 1, 1.5, 0]),
  vector("indefinite", "ABCDE", "ABCDE", 2, "ABCDE", [2, 2, 2, 2, 2]),
  vector("single", "ABCD", "B", 1, "B", [1, 1, 1, 1, 1]),
  vector("single", "ABCD", "B", 1, "A", [0, 0, 0, 0, -0.5]),
  vector("single", "ABCD", "B", 1, "", [0, 0, 0, 0, 0]),
]

const cases = vectors.flatMap((one) =>
  scoringPolicies.map((policy) => ({ ...one, policy, earned: one.earns[policy] })),
)

const score = ({
  kind,
  options,
  key,
  points,
  selected,
  policy,
}: Omit<Vector, "earns"> & { policy: ScoringPolicy }) =>
  scoreResponse(
    { item: itemOf(kind, options), key: { optionIds: [...key] }, worth: points * 100, policy },
    { optionIds: [...selected] },
  )

describe("scoring a response", () => {
  it.each(cases)(
    "earns $earned for {$selected} where {$key} of $options is right, $kind of $points, under $policy (GRD-2)",
    (given) => {
      expect(score(given)).toBe(given.earned * 100)
    },
  )

  it("earns nothing where no response was given", () => {
    const keyed = {
      item: itemOf("single", "AB"),
      key: { optionIds: ["A"] },
      worth: 100,
      policy: "exact",
    } as const
    expect(scoreResponse(keyed, undefined)).toBe(0)
  })

  it("throws for a response that the journal must have refused", () => {
    expect(() => score({ ...vectors[0]!, selected: "Z", policy: "exact" })).toThrow(/does not fit/)
    expect(() => score({ ...vectors.at(-1)!, selected: "AB", policy: "exact" })).toThrow(/does not fit/)
  })
})

const letters = ["A", "B", "C", "D", "E"]
const multiple = fc
  .record({
    options: fc.integer({ min: 4, max: 5 }),
    key: fc.subarray(letters, { minLength: 2, maxLength: 3 }),
  })
  .map(({ options, key }) => ({
    options: letters.slice(0, options).join(""),
    key: key.filter((id) => letters.indexOf(id) < options),
  }))
  .filter(({ key }) => key.length >= 2)
const policies = fc.constantFrom(...scoringPolicies)

describe("every policy", () => {
  it("stays between a lost half point and the worth, and never needs rounding (GRD-1)", () => {
    fc.assert(
      fc.property(multiple, policies, fc.subarray(letters), ({ options, key }, policy, chosen) => {
        const selected = chosen.filter((id) => options.includes(id)).join("")
        const earned = score({ kind: "multiple", options, key: key.join(""), points: 2, selected, policy })
        expect(Number.isInteger(earned)).toBe(true)
        expect(earned).toBeGreaterThanOrEqual(policy === "negative" ? -50 : 0)
        expect(earned).toBeLessThanOrEqual(200)
      }),
    )
  })

  it("asks neither for the order of options nor for their number of clicks (GRD-4)", () => {
    fc.assert(
      fc.property(multiple, policies, fc.shuffledSubarray(letters), ({ options, key }, policy, chosen) => {
        const own = chosen.filter((id) => options.includes(id))
        const given = { kind: "multiple", options, key: key.join(""), points: 2, policy } as const
        const once = score({ ...given, selected: own.toSorted().join("") })
        expect(score({ ...given, selected: [...own, ...own].join("") })).toBe(once)
      }),
    )
  })

  it("gives nothing for ticking everything when one option is wrong (GRD-5)", () => {
    fc.assert(
      fc.property(multiple, policies, ({ options, key }, policy) => {
        fc.pre(key.length < options.length)
        const earned = score({
          kind: "multiple",
          options,
          key: key.join(""),
          points: 2,
          selected: options,
          policy,
        })
        expect(earned).toBeLessThanOrEqual(0)
      }),
    )
  })

  it("gives full points for the key and for nothing else", () => {
    fc.assert(
      fc.property(multiple, policies, fc.subarray(letters), ({ options, key }, policy, chosen) => {
        const own = chosen.filter((id) => options.includes(id))
        const isKey = own.length === key.length && own.every((id) => key.includes(id))
        const earned = score({
          kind: "multiple",
          options,
          key: key.join(""),
          points: 2,
          selected: own.join(""),
          policy,
        })
        expect(earned === 200).toBe(isKey)
      }),
    )
  })
})

describe("the paper check of a policy", () => {
  it("refuses half points of an odd worth, which would need rounding (GRD-1)", () => {
    expect(scoresExactly("half", 101)).toBe(false)
    expect(scoresExactly("half", 100)).toBe(true)
    expect(scoresExactly("exact", 101)).toBe(true)
    expect(scoresExactly("exact", 0.5)).toBe(false)
  })
})
