/**
 * What each level begins with, and what stands in for a number that a stored configuration does not have yet.
 *
 * Units:  as in `configuration.ts`.
 * Source: docs/rules.md; what is (assumed) is listed in docs/assumptions.md.
 */
import type { Centipoints, ItemKind } from "@sworn/question-bank"
import type {
  CertificateRules,
  EligibilityRules,
  LevelCode,
  LevelConfiguration,
  PaperRules,
  SectionShape,
  SittingRules,
  StoredConfiguration,
  SubjectShare,
} from "./configuration.ts"
import { minutes, seconds, type DurationMs } from "./units.ts"

const hours = (count: number): DurationMs => minutes(60 * count)

const sitting: SittingRules = {
  checkInOpensMs: minutes(45),
  entryClosesMs: minutes(30),
  handInOpensMs: minutes(30),
  graceMs: seconds(30),
  warningsMs: [30, 10, 5, 1].map(minutes),
  heartbeatMs: seconds(15),
  leaveInLastMs: minutes(60),
  invigilatorsPerRoom: 2,
  compensationLimitMs: minutes(10),
  creditsLostTime: false,
  accommodationPercent: 25,
  freezeBeforeMs: hours(24),
  freezeAfterMs: hours(2),
  freezeLeastMs: minutes(10),
}

const section = (kind: ItemKind, count: number, pointsEach: Centipoints, itemsEach = 1): SectionShape => ({
  kind,
  count,
  pointsEach,
  itemsEach,
  policy: "exact",
})

const share = (subject: string, points: number, isCore: boolean): SubjectShare => ({
  subject,
  points: points * 100,
  isCore,
})

const basicPaper: PaperRules = {
  durationMs: minutes(120),
  total: 100_00,
  passMark: 60_00,
  sections: [
    section("single", 40, 1_00),
    section("true-false", 20, 1_00),
    section("multiple", 30, 1_00),
    section("indefinite", 10, 1_00),
  ],
  shares: [
    share("criminal-law", 20, true),
    share("criminal-procedure", 20, true),
    share("public-order", 20, true),
    share("administrative", 20, false),
    share("police-law", 10, true),
    share("remedies", 5, false),
    share("rule-of-law", 5, false),
  ],
  coreLeastPercent: 60,
  specialistLeastPercent: 60,
  pilotMostPercent: 5,
  reuseAfterSittings: 2,
  reuseAfterMonths: 12,
  handlersPerCentre: 2,
}

const advancedPaper: PaperRules = {
  ...basicPaper,
  durationMs: minutes(180),
  total: 150_00,
  passMark: 90_00,
  sections: [
    section("single", 50, 1_00),
    section("multiple", 20, 2_00),
    section("indefinite", 10, 2_00),
    section("case-set", 4, 2_00, 5),
  ],
  shares: [
    share("criminal-law", 30, true),
    share("criminal-procedure", 30, true),
    share("public-order", 25, true),
    share("administrative", 30, false),
    share("police-law", 15, true),
    share("remedies", 10, false),
    share("rule-of-law", 10, false),
  ],
}

const eligibility: EligibilityRules = {
  examinable: true,
  prerequisite: null,
  renewalWindowMonths: 6,
  attemptsPerYear: 2,
  daysBetweenAttempts: 30,
  recertifyMonths: 6,
  breakEndsQualification: false,
  breakMonths: 36,
  exemptions: false,
}

const certificate: CertificateRules = {
  validityMonths: 60,
  numberPrefix: "1",
  confirmWithinDays: 30,
  reentryMonths: 12,
  offPostTrainingDays: 15,
  failuresUntilCancelled: 2,
  noticeDays: [180, 90, 30],
  deltaPapers: false,
}

const basic: LevelConfiguration = {
  sitting,
  paper: basicPaper,
  items: {
    kinds: ["single", "true-false", "multiple", "indefinite", "case-set"],
    difficultyMost: 5,
    optionsLeast: 4,
    optionsMost: 5,
  },
  eligibility,
  grading: {
    penaltyPolicies: false,
    constructedResponse: false,
    thirdMarkerPercent: 20,
    regradeMayLower: false,
    sectionLeastPercent: null,
  },
  results: {
    instant: false,
    facilityLeastPercent: 20,
    facilityMostPercent: 95,
    discriminationLeastPercent: 10,
    challengeDays: 3,
    reviewDays: 15,
    reviewsMost: 1,
    noScoreClaimDays: 3,
  },
  integrity: { banMonths: 24, mockFocusLosses: 3, recordYears: 5 },
  certificate,
  lists: { expiringMonths: 6, amberAbovePercent: 10, redAbovePercent: 20, suppressUnder: 5 },
}

const afterBasic = { level: "basic", heldMonths: 12 } as const

export const defaultConfiguration: Readonly<Record<LevelCode, LevelConfiguration>> = {
  basic,
  intermediate: {
    ...basic,
    eligibility: { ...eligibility, examinable: false, prerequisite: afterBasic, attemptsPerYear: 1 },
    certificate: { ...certificate, numberPrefix: "2" },
  },
  advanced: {
    ...basic,
    paper: advancedPaper,
    eligibility: { ...eligibility, prerequisite: afterBasic, attemptsPerYear: 1, daysBetweenAttempts: 0 },
    certificate: { ...certificate, validityMonths: null, numberPrefix: "3" },
  },
}

/** What was not there yet when it was written is as it was by default. */
export function levelConfigurationFrom(
  level: LevelCode,
  stored: StoredConfiguration | undefined,
): LevelConfiguration {
  const base = defaultConfiguration[level]
  return {
    sitting: { ...base.sitting, ...stored?.sitting },
    paper: { ...base.paper, ...stored?.paper },
    items: { ...base.items, ...stored?.items },
    eligibility: { ...base.eligibility, ...stored?.eligibility },
    grading: { ...base.grading, ...stored?.grading },
    results: { ...base.results, ...stored?.results },
    integrity: { ...base.integrity, ...stored?.integrity },
    certificate: { ...base.certificate, ...stored?.certificate },
    lists: { ...base.lists, ...stored?.lists },
  }
}
