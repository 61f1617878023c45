import { describe, expect, it } from "vitest"
import {
  acceptBlueprintAct,
  blueprintActs,
  blueprintStates,
  openBlueprintActs,
  type BlueprintAct,
  type BlueprintActRefusal,
  type BlueprintStanding,
} from "./blueprint-life.ts"

const draft: BlueprintStanding = { state: "draft", authorId: "author", isNewest: true, isWhole: true }
const act = (
  standing: Partial<BlueprintStanding>,
  what: BlueprintAct,
  personId = "other",
  reason = "given",
) => acceptBlueprintAct({ ...draft, ...standing }, what, { personId, reason })

const refusals = {
  "blueprint-not-in-that-state": act({ state: "approved" }, "approve"),
  "blueprint-has-newer-version": act({ isNewest: false }, "approve"),
  "blueprint-is-your-own": act({}, "approve", "author"),
  "reason-is-missing": act({ state: "approved" }, "retire", "other", "  "),
  "blueprint-is-not-whole": act({ isWhole: false }, "approve"),
} satisfies Record<BlueprintActRefusal, ReturnType<typeof act>>

describe("the life of a blueprint (PAP-1)", () => {
  it("goes from draft to approved to retired, and no other way", () => {
    const ways = blueprintStates.flatMap((state) =>
      blueprintActs.flatMap((what) => {
        const outcome = act({ state }, what)
        return outcome.ok ? [`${state} ${what} ${outcome.state}`] : []
      }),
    )
    expect(ways).toEqual(["draft approve approved", "approved retire retired"])
  })

  it.each(Object.entries(refusals))("refuses with %s", (refusal, outcome) => {
    expect(outcome).toEqual({ ok: false, refusal })
  })

  it("refuses for the first reason of several", () => {
    expect(act({ isNewest: false, isWhole: false }, "approve", "author")).toMatchObject({
      refusal: "blueprint-has-newer-version",
    })
    expect(act({ isWhole: false }, "approve", "author")).toMatchObject({ refusal: "blueprint-is-your-own" })
  })

  it("offers its author no approval, and anybody the end of what was approved", () => {
    expect(openBlueprintActs(draft, "author")).toEqual([])
    expect(openBlueprintActs(draft, "other")).toEqual(["approve"])
    expect(openBlueprintActs({ ...draft, state: "approved", isNewest: false }, "author")).toEqual(["retire"])
  })
})
