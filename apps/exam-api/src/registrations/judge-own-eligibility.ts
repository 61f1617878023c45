/** ELI-10: whether an officer could sit each examined level today, the attempts left, or the rule in the way. */
import type { OwnEligibility } from "@sworn/contract/candidate"
import { ruleOfRegistrationRefusal, staffRefusalWords } from "@sworn/contract/staff"
import { decideEligibility } from "@sworn/exam-core"
import type { CandidateDeps } from "../deps.ts"
import { readLevelsInForce, readOfficerFacts } from "./registrations.store.ts"

/** Of no sitting in particular; the officer asks about nobody else, so every unit is in reach. */
const noSitting = { sittingId: "00000000-0000-0000-0000-000000000000", campaignId: 0 }
const everyUnit = [""]

export async function judgeOwnEligibility({ sql }: CandidateDeps, policeNo: string): Promise<OwnEligibility> {
  const inForce = await readLevelsInForce(sql)
  const levels: OwnEligibility["levels"] = []
  for (const { level, levelName, rules, today, now } of inForce.filter((one) => one.rules.examinable)) {
    const day = { ...noSitting, level, startsOn: today, now }
    const officer = (await readOfficerFacts(sql, everyUnit, day, [policeNo])).get(policeNo)
    if (officer === undefined) throw new Error("Whoever is signed in is not on the roll")

    const target = { level, category: officer.category, sittingOn: today }
    const decision = decideEligibility(rules, target, officer)
    levels.push({
      level,
      levelName,
      attemptsLeft: decision.ok ? decision.value.attemptsLeft : null,
      rule: decision.ok ? null : ruleOfRegistrationRefusal[decision.refusal],
      reason: decision.ok ? null : staffRefusalWords[decision.refusal],
    })
  }
  return { on: inForce[0]?.today ?? "", levels }
}
