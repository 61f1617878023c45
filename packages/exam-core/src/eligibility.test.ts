import { describe, expect, it } from "vitest"
import { defaultConfiguration } from "./default-configuration.ts"
import {
  decideEligibility,
  type EligibilityFacts,
  type EligibilityRefusal,
  type HeldCertificate,
} from "./eligibility.ts"

const sittingOn = "2026-11-24"
const basic: HeldCertificate = {
  level: "basic",
  category: "general",
  heldSince: "2024-05-01",
  validUntil: "2029-05-01",
}
const facts: EligibilityFacts = { employment: "active", bannedUntil: null, held: [basic], attemptedOn: [] }
const advanced = { level: "advanced", category: "general", sittingOn } as const
const rules = defaultConfiguration.advanced.eligibility

/** One case for each refusal, or this does not compile. */
const refusals = {
  "level-not-examinable": { rule: "ELI-12", rules: { examinable: false }, facts: { employment: "left" } },
  "not-on-the-roll": {
    rule: "ELI-1",
    rules: {},
    facts: { employment: "retired", bannedUntil: "2027-01-01" },
  },
  "banned-for-misconduct": { rule: "ELI-4", rules: {}, facts: { bannedUntil: sittingOn, held: [] } },
  "no-valid-prerequisite": { rule: "ELI-2", rules: {}, facts: { held: [] } },
  "prerequisite-held-too-briefly": {
    rule: "ELI-2",
    rules: {},
    facts: { held: [{ ...basic, heldSince: "2025-11-25" }] },
  },
  "already-qualified": {
    rule: "ELI-3",
    rules: {},
    facts: { held: [basic, { ...basic, level: "advanced", validUntil: null }] },
  },
  "no-attempts-left": { rule: "ELI-7", rules: {}, facts: { attemptedOn: ["2026-03-01"] } },
  "too-soon-after-last-attempt": {
    rule: "ELI-7",
    rules: { daysBetweenAttempts: 30, attemptsPerYear: 2 },
    facts: { attemptedOn: ["2026-11-01"] },
  },
} satisfies Record<EligibilityRefusal, { rule: string; rules: object; facts: object }>

describe("eligibility", () => {
  it("lets an officer with a year of basic sit advanced, and says how many attempts are left (ELI-2, ELI-10)", () => {
    expect(decideEligibility(rules, advanced, facts)).toEqual({ ok: true, value: { attemptsLeft: 1 } })
  })

  it("counts the twelve months to the day (ELI-2)", () => {
    const toTheDay = { ...facts, held: [{ ...basic, heldSince: "2025-11-24" }] }
    expect(decideEligibility(rules, advanced, toTheDay).ok).toBe(true)
  })

  it("lets a holder renew within six months before expiry, and not a day earlier (ELI-3)", () => {
    const renewal = defaultConfiguration.basic.eligibility
    const target = { level: "basic", category: "general", sittingOn } as const
    const due = { ...facts, held: [{ ...basic, validUntil: "2027-05-24" }] }
    const notYet = { ...facts, held: [{ ...basic, validUntil: "2027-05-25" }] }
    expect(decideEligibility(renewal, target, due).ok).toBe(true)
    expect(decideEligibility(renewal, target, notYet)).toEqual({ ok: false, refusal: "already-qualified" })

    const both = { ...facts, held: [...due.held, ...notYet.held] }
    expect(decideEligibility(renewal, target, both)).toEqual({ ok: false, refusal: "already-qualified" })
  })

  it("asks again thirty days after a failed attempt (ELI-7)", () => {
    const retake = defaultConfiguration.basic.eligibility
    const target = { level: "basic", category: "general", sittingOn } as const
    const none = { ...facts, held: [] }
    expect(decideEligibility(retake, target, { ...none, attemptedOn: ["2026-10-25"] }).ok).toBe(true)
    expect(decideEligibility(retake, target, { ...none, attemptedOn: ["2026-10-26"] }).ok).toBe(false)
    // And as long before a sitting for which a seat is taken already.
    expect(decideEligibility(retake, target, { ...none, attemptedOn: ["2026-12-24"] }).ok).toBe(true)
    expect(decideEligibility(retake, target, { ...none, attemptedOn: ["2026-12-23"] }).ok).toBe(false)
  })

  it.each(Object.entries(refusals))("is refused with %s", (refusal, broken) => {
    const decision = decideEligibility({ ...rules, ...broken.rules }, advanced, {
      ...facts,
      ...broken.facts,
    } as EligibilityFacts)
    expect(decision).toEqual({ ok: false, refusal })
  })
})
