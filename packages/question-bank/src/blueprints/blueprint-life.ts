/**
 * The life of a blueprint's version: written, approved by somebody else, and in the end retired.
 *
 *     draft -> approved -> retired
 *
 * Of a blueprint the newest approved version is what papers are assembled by; a draft after it takes nothing away.
 *
 * Errors: none. What may not be is refused, for the first reason in the order of `blueprintActRefusals`.
 * Source: PAP-1 in docs/rules.md, and the separation of duties (domain §3): a paper setter approves nothing alone.
 */
export const blueprintStates = ["draft", "approved", "retired"] as const
export type BlueprintState = (typeof blueprintStates)[number]

export const blueprintActs = ["approve", "retire"] as const
export type BlueprintAct = (typeof blueprintActs)[number]

export type BlueprintStanding = {
  readonly state: BlueprintState
  readonly authorId: string
  /** Whether nothing was written after it. */
  readonly isNewest: boolean
  /** Whether the check finds nothing missing. */
  readonly isWhole: boolean
}

export const blueprintActRefusals = [
  "blueprint-not-in-that-state",
  "blueprint-has-newer-version",
  "blueprint-is-your-own",
  "reason-is-missing",
  "blueprint-is-not-whole",
] as const
export type BlueprintActRefusal = (typeof blueprintActRefusals)[number]

export type BlueprintActOutcome =
  | { readonly ok: true; readonly state: BlueprintState }
  | { readonly ok: false; readonly refusal: BlueprintActRefusal }

const steps = {
  approve: { from: "draft", to: "approved" },
  retire: { from: "approved", to: "retired" },
} as const satisfies Record<BlueprintAct, { from: BlueprintState; to: BlueprintState }>

export function acceptBlueprintAct(
  standing: BlueprintStanding,
  act: BlueprintAct,
  by: { readonly personId: string; readonly reason: string },
): BlueprintActOutcome {
  const { from, to } = steps[act]
  const isApproval = act === "approve"
  const stands: Record<BlueprintActRefusal, boolean> = {
    "blueprint-not-in-that-state": standing.state !== from,
    "blueprint-has-newer-version": isApproval && !standing.isNewest,
    "blueprint-is-your-own": isApproval && by.personId === standing.authorId,
    "reason-is-missing": act === "retire" && by.reason.trim() === "",
    "blueprint-is-not-whole": isApproval && !standing.isWhole,
  }
  const refusal = blueprintActRefusals.find((one) => stands[one])
  return refusal === undefined ? { ok: true, state: to } : { ok: false, refusal }
}

/** What a person may do now, for buttons: those acts that only a missing reason could still refuse. */
export const openBlueprintActs = (standing: BlueprintStanding, personId: string): readonly BlueprintAct[] =>
  blueprintActs.filter((act) => acceptBlueprintAct(standing, act, { personId, reason: "given" }).ok)
