import { describe, expect, it } from "vitest"
import { furtherKinds, type FurtherKind } from "../item.ts"
import type { ScoringPolicy } from "../paper.ts"
import { itemOf, keyOf } from "./item-body.ts"
import { faultsOfPaper, type PaperPlan } from "./paper-check.ts"
import { answerables, both } from "./some-items.fixture.ts"

const law = { statute: "criminal-law", version: "1997-03-14", article: "20" }

/** A paper of one section with one item. */
function paperWith(kind: FurtherKind, policy: ScoringPolicy): PaperPlan {
  const section = { id: "s", kind, title: both("s"), policy, pointsEach: 100 }
  return {
    content: {
      paperId: "paper",
      title: both("paper"),
      notice: both("notice"),
      sections: [{ ...section, entries: [itemOf(answerables[kind], "item")] }],
    },
    keys: new Map([["item", keyOf(answerables[kind])]]),
    laws: new Map([["item", [{ ...law, effectiveFrom: "1997-10-01", effectiveTo: null }]]]),
    asOf: "2026-11-26",
    total: 100,
    passMark: 60,
  }
}

const machineScored = furtherKinds.filter((kind) => kind !== "essay")

describe("the check of a paper with further kinds", () => {
  it.each(machineScored)("lets it pass: %s, scored exactly (ITM-3)", (kind) => {
    expect(faultsOfPaper(paperWith(kind, "exact"))).toEqual([])
  })

  it.each(machineScored)("refuses every other policy for %s (GRD-2)", (kind) => {
    for (const policy of ["half", "no_wrong_partial", "right_minus_wrong", "negative"] as const)
      expect(faultsOfPaper(paperWith(kind, policy))).toEqual([
        { fault: "policy-does-not-suit-kind", where: "item" },
      ])
  })

  it("refuses an essay, as long as nobody can mark it (GRD-7)", () => {
    expect(faultsOfPaper(paperWith("essay", "exact"))).toEqual([
      { fault: "essay-needs-markers", where: "item" },
    ])
  })

  it("refuses a key that was kept for another kind of item (ITM-4)", () => {
    const plan = { ...paperWith("numeric", "exact"), keys: new Map([["item", { optionIds: ["a"] }]]) }
    expect(faultsOfPaper(plan)).toEqual([{ fault: "key-of-another-kind", where: "item" }])
  })
})
