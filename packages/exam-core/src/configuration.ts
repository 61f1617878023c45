/**
 * The numbers of the domain, per level: versioned and dated in the database, with these defaults.
 *
 * A sitting freezes the values it runs under (REC-7), so a change never reaches back. Values marked (assumed) are listed
 * in docs/assumptions.md for the adopting agency to confirm.
 *
 * Units:  ...Ms are whole milliseconds, ...Months calendar months, points are centipoints.
 * Source: each field names its rule in docs/rules.md.
 */
import type { Centipoints } from "@sworn/question-bank"
import { minutes, seconds, type DurationMs } from "./units.ts"

export type LevelCode = "basic" | "intermediate" | "advanced"

export type SittingRules = {
  /** SIT-1 */
  readonly checkInOpensMs: DurationMs
  /** SIT-1 */
  readonly entryClosesMs: DurationMs
  /** SIT-3: after the attempt's closing ticket and ID number open it so much longer, for the receipt. */
  readonly signInClosesAfterMs: DurationMs
  /** ATT-7 */
  readonly handInOpensMs: DurationMs
  /** TIM-5 */
  readonly graceMs: DurationMs
  /** TIM-6, longest first */
  readonly warningsMs: readonly DurationMs[]
  /** ATT-1 */
  readonly heartbeatMs: DurationMs
}

export type PaperRules = {
  readonly durationMs: DurationMs
  readonly total: Centipoints
  /** GRD-1: reaching it passes. */
  readonly passMark: Centipoints
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
}

export type CertificateRules = {
  /** CER-2; null never expires. */
  readonly validityMonths: number | null
  /** CER-5: the first digit of the number. */
  readonly numberPrefix: string
}

export type LevelConfiguration = {
  readonly sitting: SittingRules
  readonly paper: PaperRules
  readonly eligibility: EligibilityRules
  readonly certificate: CertificateRules
}

const sitting: SittingRules = {
  checkInOpensMs: minutes(45),
  entryClosesMs: minutes(30),
  signInClosesAfterMs: minutes(30),
  handInOpensMs: minutes(30),
  graceMs: seconds(30),
  warningsMs: [30, 10, 5, 1].map(minutes),
  heartbeatMs: seconds(15),
}

export const defaultConfiguration: Readonly<Record<LevelCode, LevelConfiguration>> = {
  basic: {
    sitting,
    paper: { durationMs: minutes(120), total: 100_00, passMark: 60_00 },
    eligibility: {
      examinable: true,
      prerequisite: null,
      renewalWindowMonths: 6,
      attemptsPerYear: 2,
      daysBetweenAttempts: 30,
    },
    certificate: { validityMonths: 60, numberPrefix: "1" },
  },
  intermediate: {
    sitting,
    paper: { durationMs: minutes(120), total: 100_00, passMark: 60_00 },
    eligibility: {
      examinable: false,
      prerequisite: { level: "basic", heldMonths: 12 },
      renewalWindowMonths: 6,
      attemptsPerYear: 1,
      daysBetweenAttempts: 30,
    },
    certificate: { validityMonths: 60, numberPrefix: "2" },
  },
  advanced: {
    sitting,
    paper: { durationMs: minutes(180), total: 150_00, passMark: 90_00 },
    eligibility: {
      examinable: true,
      prerequisite: { level: "basic", heldMonths: 12 },
      renewalWindowMonths: 6,
      attemptsPerYear: 1,
      daysBetweenAttempts: 0,
    },
    certificate: { validityMonths: null, numberPrefix: "3" },
  },
}
