/**
 * The life of an item version: drafted, reviewed by somebody else, good until the law or an error takes it out.
 *
 *     draft -> in_review -> approved <-> suspended        approved or suspended -> retired        in_review -> draft
 *
 * Errors: none. What may not be is refused, for the first reason in the order of `itemActRefusals`.
 * Source: ITM-1, ITM-2, ITM-6 and ITM-10 in docs/rules.md.
 */
export const itemStates = ["draft", "in_review", "approved", "suspended", "retired"] as const
export type ItemState = (typeof itemStates)[number]

export const itemActs = ["submit", "withdraw", "approve", "reject", "suspend", "reinstate", "retire"] as const
export type ItemAct = (typeof itemActs)[number]

type Step = {
  readonly from: readonly ItemState[]
  readonly to: ItemState
  /** The author, and nobody else. */
  readonly byAuthor?: true
  /** Anybody but the author. */
  readonly byAnother?: true
  readonly needsReason?: true
  /** Nothing may be missing from the item, its law included. */
  readonly needsWhole?: true
}

const steps: Readonly<Record<ItemAct, Step>> = {
  submit: { from: ["draft"], to: "in_review", byAuthor: true, needsWhole: true },
  withdraw: { from: ["in_review"], to: "draft", byAuthor: true },
  approve: { from: ["in_review"], to: "approved", byAnother: true, needsWhole: true },
  reject: { from: ["in_review"], to: "draft", byAnother: true, needsReason: true },
  suspend: { from: ["approved"], to: "suspended", needsReason: true },
  // Whoever lets an item back in has looked at it as a reviewer does.
  reinstate: { from: ["suspended"], to: "approved", byAnother: true, needsReason: true, needsWhole: true },
  retire: { from: ["approved", "suspended"], to: "retired", needsReason: true },
}

export type ItemStanding = {
  readonly state: ItemState
  readonly authorId: string
  /** Whether the draft check finds nothing missing. */
  readonly isWhole: boolean
}

export const itemActRefusals = [
  "item-not-in-that-state",
  "item-is-somebody-elses",
  "item-is-your-own",
  "reason-is-missing",
  "item-is-not-whole",
] as const
export type ItemActRefusal = (typeof itemActRefusals)[number]

export type ItemActOutcome =
  | { readonly ok: true; readonly state: ItemState }
  | { readonly ok: false; readonly refusal: ItemActRefusal }

export function acceptItemAct(
  standing: ItemStanding,
  act: ItemAct,
  by: { readonly personId: string; readonly reason: string },
): ItemActOutcome {
  const step = steps[act]
  const isOwn = by.personId === standing.authorId
  const stands: Record<ItemActRefusal, boolean> = {
    "item-not-in-that-state": !step.from.includes(standing.state),
    "item-is-somebody-elses": step.byAuthor === true && !isOwn,
    "item-is-your-own": step.byAnother === true && isOwn,
    "reason-is-missing": step.needsReason === true && by.reason.trim() === "",
    "item-is-not-whole": step.needsWhole === true && !standing.isWhole,
  }
  const refusal = itemActRefusals.find((one) => stands[one])
  return refusal === undefined ? { ok: true, state: step.to } : { ok: false, refusal }
}

/** What a person may do now, for buttons: those acts that only a missing reason could still refuse. */
export const openActs = (standing: ItemStanding, personId: string): readonly ItemAct[] =>
  itemActs.filter((act) => acceptItemAct(standing, act, { personId, reason: "given" }).ok)

/** Whether an act is refused without a reason (ITM-10), so that a screen can ask for it first. */
export const asksForReason = (act: ItemAct): boolean => steps[act].needsReason === true

/** The author's own step; every other one is a reviewer's, whoever wrote the item. */
export const isAuthorsStep = (act: ItemAct): boolean => steps[act].byAuthor === true
