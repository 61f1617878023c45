/**
 * Whether an officer may register for a sitting, judged for the day of the sitting.
 *
 * Units:  days are Asia/Shanghai, YYYY-MM-DD.
 * Errors: returned as refusals; when several apply, the first in `eligibilityRefusals` is the one given.
 * Source: ELI-1, ELI-2, ELI-3, ELI-4, ELI-7, ELI-8, ELI-10 and ELI-12 in docs/rules.md.
 */
import { addDays, addMonths, yearOf } from "./calendar.ts"
import type { EligibilityRules, LevelCode } from "./configuration.ts"
import { accepted, refused, type Outcome } from "./outcome.ts"
import type { Day } from "./units.ts"

export const employments = ["probation", "active", "seconded", "suspended", "retired", "left"] as const
export type Employment = (typeof employments)[number]

/** A certificate as it stands on the day of the sitting, only if valid then. */
export type HeldCertificate = {
  readonly level: LevelCode
  readonly category: string
  /** The first confirmation of an unbroken row of renewals: who renews has not begun anew. */
  readonly heldSince: Day
  readonly validUntil: Day | null
}

export type EligibilityFacts = {
  readonly employment: Employment
  readonly bannedUntil: Day | null
  readonly held: readonly HeldCertificate[]
  /** Days of the officer's earlier attempts at this level that count (absence and system faults do not, ELI-8). */
  readonly attemptedOn: readonly Day[]
}

export const eligibilityRefusals = [
  "level-not-examinable",
  "not-on-the-roll",
  "banned-for-misconduct",
  "no-valid-prerequisite",
  "prerequisite-held-too-briefly",
  "already-qualified",
  "no-attempts-left",
  "too-soon-after-last-attempt",
] as const
export type EligibilityRefusal = (typeof eligibilityRefusals)[number]

export function decideEligibility(
  rules: EligibilityRules,
  target: { readonly level: LevelCode; readonly category: string; readonly sittingOn: Day },
  facts: EligibilityFacts,
): Outcome<{ readonly attemptsLeft: number }, EligibilityRefusal> {
  const { level, category, sittingOn } = target
  if (!rules.examinable) return refused("level-not-examinable")
  if (facts.employment !== "active" && facts.employment !== "probation") return refused("not-on-the-roll")
  if (facts.bannedUntil !== null && sittingOn <= facts.bannedUntil) return refused("banned-for-misconduct")

  if (rules.prerequisite !== null) {
    const { level: needed, heldMonths } = rules.prerequisite
    const held = facts.held.filter((certificate) => certificate.level === needed)
    if (held.length === 0) return refused("no-valid-prerequisite")
    if (!held.some(({ heldSince }) => addMonths(heldSince, heldMonths) <= sittingOn)) {
      return refused("prerequisite-held-too-briefly")
    }
  }

  const same = facts.held.filter(
    (certificate) => certificate.level === level && certificate.category === category,
  )
  if (same.some((held) => !isRenewal(held, rules, sittingOn))) return refused("already-qualified")

  const thisYear = facts.attemptedOn.filter((day) => yearOf(day) === yearOf(sittingOn))
  if (thisYear.length >= rules.attemptsPerYear) return refused("no-attempts-left")
  if (facts.attemptedOn.some((day) => areCloserThan(rules.daysBetweenAttempts, day, sittingOn))) {
    return refused("too-soon-after-last-attempt")
  }
  return accepted({ attemptsLeft: rules.attemptsPerYear - thisYear.length })
}

/** Either may be the earlier one: a seat in a later sitting counts as an attempt too. */
const areCloserThan = (days: number, one: Day, other: Day): boolean =>
  one < addDays(other, days) && other < addDays(one, days)

/** ELI-3: within the months before it expires, a certificate may be sat for again. */
const isRenewal = (held: HeldCertificate, rules: EligibilityRules, sittingOn: Day): boolean =>
  held.validUntil !== null && sittingOn >= addMonths(held.validUntil, -rules.renewalWindowMonths)
