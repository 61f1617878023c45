/**
 * The numbers of the domain, per level: versioned and dated in the database, with the defaults of
 * `default-configuration.ts`.
 *
 * A sitting freezes the values it runs under (REC-7), so a change never reaches back. Values marked (assumed) are listed
 * in docs/assumptions.md for the adopting agency to confirm.
 *
 * Units:  ...Ms are whole milliseconds, ...Months calendar months, points are centipoints.
 * Source: each field names its rule in docs/rules.md.
 */
import type { Centipoints, ItemKind, ScoringPolicy } from "@sworn/question-bank"
import type { DurationMs } from "./units.ts"

export type LevelCode = "basic" | "intermediate" | "advanced"

export type SittingRules = {
  /** SIT-1 */
  readonly checkInOpensMs: DurationMs
  /** SIT-1 */
  readonly entryClosesMs: DurationMs
  /** ATT-7 */
  readonly handInOpensMs: DurationMs
  /** TIM-5 */
  readonly graceMs: DurationMs
  /** TIM-6, longest first */
  readonly warningsMs: readonly DurationMs[]
  /** ATT-1 */
  readonly heartbeatMs: DurationMs
  /** SIT-4: leaving is allowed in the last part only. */
  readonly leaveInLastMs: DurationMs
  /** SIT-6 */
  readonly invigilatorsPerRoom: number
  /** TIM-2: what an invigilator may give back without the administrator. */
  readonly compensationLimitMs: DurationMs
  /** TIM-3: whether lost time is credited without being asked for. */
  readonly creditsLostTime: boolean
  /** TIM-4: offered first; each registration has its own. */
  readonly accommodationPercent: number
  /** SIT-10 */
  readonly freezeBeforeMs: DurationMs
  /** SIT-10 */
  readonly freezeAfterMs: DurationMs
  /** SIT-10: never less on either side, whatever is overridden. */
  readonly freezeLeastMs: DurationMs
}

export type SectionShape = {
  readonly kind: ItemKind
  readonly count: number
  readonly pointsEach: Centipoints
  /** Of a case set: how many items each holds, each worth `pointsEach`; 1 elsewhere. */
  readonly itemsEach: number
  /** GRD-2 */
  readonly policy: ScoringPolicy
}

export type SubjectShare = {
  readonly subject: string
  readonly points: Centipoints
  /** PAP-1: counts towards the least share of core subjects. */
  readonly isCore: boolean
}

export type PaperRules = {
  readonly durationMs: DurationMs
  readonly total: Centipoints
  /** GRD-1: reaching it passes. */
  readonly passMark: Centipoints
  /** PAP-8, in the order of the paper (PAP-4). */
  readonly sections: readonly SectionShape[]
  /** PAP-1, of the general paper. */
  readonly shares: readonly SubjectShare[]
  /** PAP-1 */
  readonly coreLeastPercent: number
  /** PAP-1, of a specialist paper. */
  readonly specialistLeastPercent: number
  /** ITM-8 */
  readonly pilotMostPercent: number
  /** PAP-3: an item rests so many sittings and so many months, whichever is longer. */
  readonly reuseAfterSittings: number
  /** PAP-3 */
  readonly reuseAfterMonths: number
  /** PAP-11 */
  readonly handlersPerCentre: number
}

export type ItemRules = {
  /** ITM-3: what may stand on a paper of this level. */
  readonly kinds: readonly ItemKind[]
  /** ITM-1: from 1 to this. */
  readonly difficultyMost: number
  /** ITM-4, of single, multiple and indefinite. */
  readonly optionsLeast: number
  /** ITM-4 */
  readonly optionsMost: number
}

export type EligibilityRules = {
  /** ELI-12: a legacy level is listed and imported, never examined. */
  readonly examinable: boolean
  /** ELI-2 */
  readonly prerequisite: { readonly level: LevelCode; readonly heldMonths: number } | null
  /** ELI-3 */
  readonly renewalWindowMonths: number
  /** ELI-7 */
  readonly attemptsPerYear: number
  /** ELI-7 */
  readonly daysBetweenAttempts: number
  /** ELI-5: after a change of post category. */
  readonly recertifyMonths: number
  /** ELI-6: whether a long break in service means beginning again. */
  readonly breakEndsQualification: boolean
  /** ELI-6: how long such a break is. */
  readonly breakMonths: number
  /** ELI-9 */
  readonly exemptions: boolean
}

export type GradingRules = {
  /** GRD-3: whether a section may be scored by a policy that takes points away. */
  readonly penaltyPolicies: boolean
  /** GRD-7 */
  readonly constructedResponse: boolean
  /** GRD-7: two markers further apart call for a third. */
  readonly thirdMarkerPercent: number
  /** GRD-9: whether a regrade may lower a published result. */
  readonly regradeMayLower: boolean
  /** GRD-11: the least share of each section; null where the total alone decides. */
  readonly sectionLeastPercent: number | null
}

export type ResultRules = {
  /** RES-1: whether candidates see a provisional result at once. */
  readonly instant: boolean
  /** RES-3: an item fewer than this get right is looked at. */
  readonly facilityLeastPercent: number
  /** RES-3: and one that more than this get right. */
  readonly facilityMostPercent: number
  /** RES-3: in hundredths, as facility is. */
  readonly discriminationLeastPercent: number
  /** RES-6 */
  readonly challengeDays: number
  /** RES-7, from publication. */
  readonly reviewDays: number
  /** RES-7 */
  readonly reviewsMost: number
  /** RES-7: for whoever has no score at all. */
  readonly noScoreClaimDays: number
}

export type IntegrityRules = {
  /** INT-1 */
  readonly banMonths: number
  /** INT-3: a mock hands itself in after leaving the page so often; a formal exam never. */
  readonly mockFocusLosses: number
  /** INT-5 */
  readonly recordYears: number
}

export type CertificateRules = {
  /** CER-2; null never expires. */
  readonly validityMonths: number | null
  /** CER-5: the first digit of the number. */
  readonly numberPrefix: string
  /** CER-1: by when HR should have confirmed. */
  readonly confirmWithinDays: number
  /** CER-7: after a revocation, until a new exam. */
  readonly reentryMonths: number
  /** CER-8: off the post, after a serious enforcement error. */
  readonly offPostTrainingDays: number
  /** CER-8: failing the exam after it so often cancels. */
  readonly failuresUntilCancelled: number
  /** CER-9: before expiry, longest first. */
  readonly noticeDays: readonly number[]
  /** CER-11 */
  readonly deltaPapers: boolean
}

export type ListRules = {
  /** HRX-7 */
  readonly expiringMonths: number
  /** HRX-2: of the unqualified rate. */
  readonly amberAbovePercent: number
  /** HRX-2 */
  readonly redAbovePercent: number
  /** HRX-3: smaller groups are not published. */
  readonly suppressUnder: number
}

export type LevelConfiguration = {
  readonly sitting: SittingRules
  readonly paper: PaperRules
  readonly items: ItemRules
  readonly eligibility: EligibilityRules
  readonly grading: GradingRules
  readonly results: ResultRules
  readonly integrity: IntegrityRules
  readonly certificate: CertificateRules
  readonly lists: ListRules
}

/** As it lies in the database: written when there were fewer groups, or fewer numbers in one. */
export type StoredConfiguration = {
  readonly [Group in keyof LevelConfiguration]?: Partial<LevelConfiguration[Group]>
}
