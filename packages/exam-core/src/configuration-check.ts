/**
 * Numbers that are each within their bounds and cannot all be true: a level whose sections do not add up to its total, a
 * first wait longer than the longest.
 *
 * Errors: none; every contradiction found is in the list, in the order of the form.
 * Source: the rules named beside each.
 */
import { furtherKinds, type ItemKind, type ScoringPolicy } from "@sworn/question-bank"
import type { LevelCode, LevelConfiguration } from "./configuration.ts"
import type { PlatformConfiguration } from "./platform-configuration.ts"

export type LevelContradiction =
  | "pass-mark-above-total"
  | "sections-do-not-add-up"
  | "section-kind-not-allowed"
  | "section-policy-not-for-kind"
  | "essay-needs-markers"
  | "penalty-policy-is-off"
  | "shares-do-not-add-up"
  | "core-share-too-small"
  | "hand-in-opens-after-the-end"
  | "freeze-shorter-than-least"
  | "options-crossed"
  | "prerequisite-is-itself"
  | "facility-crossed"
  | "bands-crossed"

export type PlatformContradiction = "password-bounds-crossed" | "waits-crossed" | "idle-longer-than-whole"

export function contradictionsIn(
  level: LevelCode,
  { sitting, paper, items, eligibility, grading, results, lists }: LevelConfiguration,
): readonly LevelContradiction[] {
  const sum = (points: readonly number[]) => points.reduce((all, one) => all + one, 0)
  const inSections = sum(paper.sections.map((one) => one.count * one.itemsEach * one.pointsEach))
  const inShares = sum(paper.shares.map((one) => one.points))
  const inCore = sum(paper.shares.filter((one) => one.isCore).map((one) => one.points))
  const takesAway = paper.sections.some(
    ({ policy }) => policy === "right_minus_wrong" || policy === "negative",
  )

  const found: readonly (readonly [LevelContradiction, boolean])[] = [
    ["pass-mark-above-total", paper.passMark > paper.total],
    // PAP-8: the total is proven.
    ["sections-do-not-add-up", inSections !== paper.total],
    ["section-kind-not-allowed", paper.sections.some(({ kind }) => !items.kinds.includes(kind))],
    ["section-policy-not-for-kind", paper.sections.some(({ kind, policy }) => !suits(policy, kind))],
    // GRD-7
    [
      "essay-needs-markers",
      paper.sections.some(({ kind }) => kind === "essay") && !grading.constructedResponse,
    ],
    // GRD-3
    ["penalty-policy-is-off", takesAway && !grading.penaltyPolicies],
    ["shares-do-not-add-up", inShares !== paper.total],
    // PAP-1
    ["core-share-too-small", inCore * 100 < paper.total * paper.coreLeastPercent],
    ["hand-in-opens-after-the-end", sitting.handInOpensMs >= paper.durationMs],
    // SIT-10
    [
      "freeze-shorter-than-least",
      Math.min(sitting.freezeBeforeMs, sitting.freezeAfterMs) < sitting.freezeLeastMs,
    ],
    // ITM-4
    ["options-crossed", items.optionsLeast > items.optionsMost],
    ["prerequisite-is-itself", eligibility.prerequisite?.level === level],
    // RES-3
    ["facility-crossed", results.facilityLeastPercent >= results.facilityMostPercent],
    // HRX-2
    ["bands-crossed", lists.amberAbovePercent >= lists.redAbovePercent],
  ]
  return found.flatMap(([contradiction, isThere]) => (isThere ? [contradiction] : []))
}

export function platformContradictionsIn({
  signIn,
}: PlatformConfiguration): readonly PlatformContradiction[] {
  const found: readonly (readonly [PlatformContradiction, boolean])[] = [
    ["password-bounds-crossed", signIn.passwordLeast > signIn.passwordMost],
    ["waits-crossed", signIn.firstWaitMs > signIn.longestWaitMs],
    ["idle-longer-than-whole", signIn.idleMs > signIn.absoluteMs],
  ]
  return found.flatMap(([contradiction, isThere]) => (isThere ? [contradiction] : []))
}

/** GRD-2: what is not answered by choosing is right as a whole or not at all. */
const suits = (policy: ScoringPolicy, kind: ItemKind): boolean =>
  policy === "exact" || !furtherKinds.some((further) => further === kind)
