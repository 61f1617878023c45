/** The defaults that ship, each under the rule that gives it its number (domain §5 and §6). */
import { defaultConfiguration, defaultPlatformConfiguration } from "@sworn/exam-core"
import { describe, expect, it } from "vitest"
import { assumptions, sayAssumed } from "./assumptions.ts"
import { fieldAt } from "./configuration-field.ts"
import { faultsInLevel, faultsInPlatform } from "./configuration.ts"
import { levelFields } from "./level-fields.ts"
import { platformFields } from "./platform-fields.ts"
import { sayValue } from "./say-value.ts"

const { basic, advanced } = defaultConfiguration

/** Rule, field, and what it says for basic and for advanced. */
const table: readonly (readonly [rule: string, path: string, basic: string, advanced?: string])[] = [
  ["ELI-2", "eligibility.prerequisite", "none", "basic, held 12 months"],
  ["ELI-3", "eligibility.renewalWindowMonths", "6 months"],
  ["ELI-5", "eligibility.recertifyMonths", "6 months"],
  ["ELI-6", "eligibility.breakEndsQualification", "no"],
  ["ELI-6", "eligibility.breakMonths", "36 months"],
  ["ELI-7", "eligibility.attemptsPerYear", "2 times", "1 time"],
  ["ELI-7", "eligibility.daysBetweenAttempts", "30 days", "0 days"],
  ["ELI-9", "eligibility.exemptions", "no"],
  ["ELI-12", "eligibility.examinable", "yes"],
  ["ITM-1", "items.difficultyMost", "5"],
  ["ITM-3", "items.kinds", "single, true/false, multiple, indefinite, case set"],
  ["ITM-4", "items.optionsLeast", "4"],
  ["ITM-4", "items.optionsMost", "5"],
  ["ITM-8", "paper.pilotMostPercent", "5%"],
  ["TIM-1", "paper.durationMs", "120 min", "180 min"],
  ["PAP-1", "paper.total", "100 points", "150 points"],
  ["GRD-1", "paper.passMark", "60 points", "90 points"],
  [
    "PAP-8",
    "paper.sections",
    "single 40 × 1 (exact); true/false 20 × 1 (exact); multiple 30 × 1 (exact); indefinite 10 × 1 (exact)",
    "single 50 × 1 (exact); multiple 20 × 2 (exact); indefinite 10 × 2 (exact); case set 4 × 5 × 2 (exact)",
  ],
  [
    "PAP-1",
    "paper.shares",
    "criminal-law 20, criminal-procedure 20, public-order 20, administrative 20, police-law 10, remedies 5, rule-of-law 5",
    "criminal-law 30, criminal-procedure 30, public-order 25, administrative 30, police-law 15, remedies 10, rule-of-law 10",
  ],
  ["PAP-1", "paper.coreLeastPercent", "60%"],
  ["PAP-1", "paper.specialistLeastPercent", "60%"],
  ["PAP-3", "paper.reuseAfterSittings", "2 sittings"],
  ["PAP-3", "paper.reuseAfterMonths", "12 months"],
  ["PAP-11", "paper.handlersPerCentre", "2 people"],
  ["SIT-1", "sitting.checkInOpensMs", "45 min"],
  ["SIT-1", "sitting.entryClosesMs", "30 min"],
  ["SIT-4", "sitting.leaveInLastMs", "60 min"],
  ["SIT-6", "sitting.invigilatorsPerRoom", "2 people"],
  ["SIT-10", "sitting.freezeBeforeMs", "24 h"],
  ["SIT-10", "sitting.freezeAfterMs", "2 h"],
  ["SIT-10", "sitting.freezeLeastMs", "10 min"],
  ["TIM-2", "sitting.compensationLimitMs", "10 min"],
  ["TIM-3", "sitting.creditsLostTime", "no"],
  ["TIM-4", "sitting.accommodationPercent", "25%"],
  ["TIM-5", "sitting.graceMs", "30 s"],
  ["TIM-6", "sitting.warningsMs", "30, 10, 5, 1 min"],
  ["ATT-1", "sitting.heartbeatMs", "15 s"],
  ["SIT-3", "sitting.signInClosesAfterMs", "30 min"],
  ["ATT-7", "sitting.handInOpensMs", "30 min"],
  ["GRD-3", "grading.penaltyPolicies", "no"],
  ["GRD-7", "grading.constructedResponse", "no"],
  ["GRD-7", "grading.thirdMarkerPercent", "20%"],
  ["GRD-9", "grading.regradeMayLower", "no"],
  ["GRD-11", "grading.sectionLeastPercent", "the total alone decides"],
  ["RES-1", "results.instant", "no"],
  ["RES-3", "results.facilityLeastPercent", "20%"],
  ["RES-3", "results.facilityMostPercent", "95%"],
  ["RES-3", "results.discriminationLeastPercent", "10%"],
  ["RES-6", "results.challengeDays", "3 days"],
  ["RES-7", "results.reviewDays", "15 days"],
  ["RES-7", "results.reviewsMost", "1 time"],
  ["RES-7", "results.noScoreClaimDays", "3 days"],
  ["INT-1", "integrity.banMonths", "24 months"],
  ["INT-3", "integrity.mockFocusLosses", "3 times"],
  ["INT-5", "integrity.recordYears", "5 years"],
  ["CER-1", "certificate.confirmWithinDays", "30 days"],
  ["CER-2", "certificate.validityMonths", "60 months", "without end"],
  ["CER-5", "certificate.numberPrefix", "1", "3"],
  ["CER-7", "certificate.reentryMonths", "12 months"],
  ["CER-8", "certificate.offPostTrainingDays", "15 days"],
  ["CER-8", "certificate.failuresUntilCancelled", "2 times"],
  ["CER-9", "certificate.noticeDays", "180, 90, 30 days"],
  ["CER-11", "certificate.deltaPapers", "no"],
  ["HRX-7", "lists.expiringMonths", "6 months"],
  ["HRX-2", "lists.amberAbovePercent", "10%"],
  ["HRX-2", "lists.redAbovePercent", "20%"],
  ["HRX-3", "lists.suppressUnder", "5 people"],
]

const platformTable = [
  ["HRX-3", "duties.unmaskedRows", "1000 rows"],
  ["INT-7", "duties.requestMs", "24 h"],
  ["PAP-6", "duties.unsealBeforeMs", "30 min"],
  ["REC-1", "records.recordYears", "5 years"],
  ["ATT-5", "signIn.seatCodeMs", "10 min"],
] as const

const at = (configuration: object, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], configuration)

describe("the numbers of a level", () => {
  const rows = table.map(
    ([rule, path, ofBasic, ofAdvanced]) => [rule, path, ofBasic, ofAdvanced ?? ofBasic] as const,
  )

  it.each(rows)("%s: %s is %s by default", (rule, path, ofBasic, ofAdvanced) => {
    const field = fieldAt(levelFields, path)!

    expect(field.rule).toBe(rule)
    expect(sayValue(field, at(basic, path), "en")).toBe(ofBasic)
    expect(sayValue(field, at(advanced, path), "en")).toBe(ofAdvanced)
  })

  it("are all in the table", () => {
    const described = Object.entries(levelFields).flatMap(([group, fields]) =>
      Object.keys(fields).map((key) => `${group}.${key}`),
    )
    expect(table.map(([, path]) => path).toSorted()).toEqual(described.toSorted())
  })

  it.each(Object.keys(defaultConfiguration) as (keyof typeof defaultConfiguration)[])(
    "hold together as they ship: %s",
    (level) => {
      expect(faultsInLevel(level, defaultConfiguration[level])).toEqual([])
    },
  )

  it("have words in both languages", () => {
    for (const field of Object.values(levelFields).flatMap((group) => Object.values(group))) {
      expect([field.words["zh-CN"], field.words.en].every((text) => text.length > 1)).toBe(true)
    }
  })
})

describe("the numbers of the platform", () => {
  it.each(platformTable)("%s: %s is %s by default", (rule, path, said) => {
    const field = fieldAt(platformFields, path)!

    expect(field.rule).toBe(rule)
    expect(sayValue(field, at(defaultPlatformConfiguration, path), "en")).toBe(said)
  })

  it("hold together as they ship", () => {
    expect(faultsInPlatform(defaultPlatformConfiguration)).toEqual([])
  })
})

describe("an assumption", () => {
  const inForce = { levels: defaultConfiguration, platform: defaultPlatformConfiguration }

  it.each(assumptions.map((one) => [one.rule, one] as const))(
    "%s says its value from the configuration",
    (_, one) => {
      for (const locale of ["zh-CN", "en"] as const) {
        const said = sayAssumed(one, inForce, locale)
        expect(said?.every((line) => line !== "") ?? one.values === undefined).toBe(true)
      }
    },
  )

  it("says each level's where they differ, and one value where they do not", () => {
    const getOne = (rule: string) => assumptions.find((one) => one.rule === rule)!
    const say = (rule: string) => sayAssumed(getOne(rule), inForce, "en")?.join()

    expect(say("CER-2")).toBe("basic 60 months, advanced without end")
    expect(say("TIM-5")).toBe("30 s")
  })
})
