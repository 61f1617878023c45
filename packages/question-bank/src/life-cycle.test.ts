import { describe, expect, it } from "vitest"
import {
  acceptItemAct,
  itemActs,
  itemStates,
  openActs,
  type ItemAct,
  type ItemActRefusal,
  type ItemStanding,
  type ItemState,
} from "./life-cycle.ts"

const author = "author"
const reviewer = "reviewer"
const standing = (state: ItemState, more: Partial<ItemStanding> = {}): ItemStanding => ({
  state,
  authorId: author,
  isWhole: true,
  ...more,
})
const act = (one: ItemStanding, what: ItemAct, personId: string, reason = "given") =>
  acceptItemAct(one, what, { personId, reason })

/** All there is; whatever is not here is refused. */
const ways: readonly (readonly [ItemState, ItemAct, string, ItemState])[] = [
  ["draft", "submit", author, "in_review"],
  ["in_review", "withdraw", author, "draft"],
  ["in_review", "approve", reviewer, "approved"],
  ["in_review", "reject", reviewer, "draft"],
  ["approved", "suspend", author, "suspended"],
  ["approved", "suspend", reviewer, "suspended"],
  ["suspended", "reinstate", reviewer, "approved"],
  ["approved", "retire", author, "retired"],
  ["approved", "retire", reviewer, "retired"],
  ["suspended", "retire", author, "retired"],
  ["suspended", "retire", reviewer, "retired"],
]

describe("the life of an item", () => {
  it("knows these ways and no other (ITM-1)", () => {
    const open = itemStates.flatMap((state) =>
      itemActs.flatMap((what) =>
        [author, reviewer].flatMap((person) => {
          const outcome = act(standing(state), what, person)
          return outcome.ok ? [[state, what, person, outcome.state] as const] : []
        }),
      ),
    )
    const inOrder = (list: readonly (readonly string[])[]) => list.map((one) => one.join(" ")).toSorted()

    expect(inOrder(open)).toEqual(inOrder(ways))
  })

  it("never lets an author approve or reinstate their own (ITM-1)", () => {
    expect(act(standing("in_review"), "approve", author)).toEqual({ ok: false, refusal: "item-is-your-own" })
    expect(act(standing("suspended"), "reinstate", author)).toEqual({
      ok: false,
      refusal: "item-is-your-own",
    })
  })

  it("takes no rejection without a reason, and blanks are none (ITM-10)", () => {
    expect(act(standing("in_review"), "reject", reviewer, " \n")).toEqual({
      ok: false,
      refusal: "reason-is-missing",
    })
  })

  it("takes no item to review, and approves none, from which something is missing, its law included (ITM-6)", () => {
    const bare = { isWhole: false }
    expect(act(standing("draft", bare), "submit", author)).toMatchObject({ refusal: "item-is-not-whole" })
    expect(act(standing("in_review", bare), "approve", reviewer)).toMatchObject({
      refusal: "item-is-not-whole",
    })
    expect(act(standing("suspended", bare), "reinstate", reviewer)).toMatchObject({
      refusal: "item-is-not-whole",
    })
    expect(act(standing("approved", bare), "suspend", reviewer).ok).toBe(true)
  })

  it("gives the first of several reasons, in their order", () => {
    const cases: readonly [ItemActRefusal, ItemStanding, ItemAct, string][] = [
      ["item-not-in-that-state", standing("retired", { isWhole: false }), "reject", author],
      ["item-is-somebody-elses", standing("draft", { isWhole: false }), "submit", reviewer],
      ["item-is-your-own", standing("suspended", { isWhole: false }), "reinstate", author],
      ["reason-is-missing", standing("suspended", { isWhole: false }), "reinstate", reviewer],
    ]
    for (const [refusal, one, what, person] of cases)
      expect(act(one, what, person, "")).toEqual({ ok: false, refusal })
  })

  it("offers a person just what they may do now", () => {
    expect(openActs(standing("in_review"), reviewer)).toEqual(["approve", "reject"])
    expect(openActs(standing("in_review"), author)).toEqual(["withdraw"])
    expect(openActs(standing("in_review", { isWhole: false }), reviewer)).toEqual(["reject"])
    expect(openActs(standing("retired"), reviewer)).toEqual([])
  })
})
