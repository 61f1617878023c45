import {
  ruleOfRegistrationRefusal,
  staffRefusalWords,
  type RegistrationOutcome,
  type RegistrationRefusal,
} from "@sworn/contract/staff"
import { accepted, decideEligibility, refused, type EligibilityRules, type Outcome } from "@sworn/exam-core"
import type { Locale } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readLevelConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findSitting, type SittingPlace } from "../sittings/sittings.store.ts"
import {
  insertRegistrations,
  readFreeSeats,
  readOfficerFacts,
  readTickets,
  takeRegistrationTurn,
  type NewRegistration,
  type OfficerFacts,
} from "./registrations.store.ts"

export type RegistrationCommand = { readonly sittingId: string; readonly policeNos: readonly string[] }

/**
 * Registers officers for a sitting: one answer for each police number, in the order asked (ELI-10). Each that is let in
 * gets the next ticket and the next free seat, room by room; all of them and their audit events are written together.
 */
export function registerOfficers(
  { sql, chance }: StaffDeps,
  author: Author,
  scope: readonly string[],
  locale: Locale,
  { sittingId, policeNos }: RegistrationCommand,
): Promise<Outcome<readonly RegistrationOutcome[], "not-found">> {
  return sql.begin(async (tx) => {
    const asked = await findSitting(tx, scope, sittingId)
    if (asked === null) return refused("not-found")

    await takeRegistrationTurn(tx, asked.level)
    const sitting = { ...asked, ...(await findSitting(tx, scope, sittingId)) }
    // As in force on the sitting's day (REC-7).
    const { eligibility: rules } = await readLevelConfiguration(tx, sitting.level, sitting.startsOn)
    const facts = await readOfficerFacts(tx, scope, sitting, policeNos)
    const seats = await readFreeSeats(tx, sitting, policeNos.length)
    const tickets = await readTickets(tx, sitting)

    const taken: (NewRegistration & { readonly policeNo: string })[] = []
    const outcomes = policeNos.map((policeNo): RegistrationOutcome => {
      const officer = facts.get(policeNo)
      const isRepeated = taken.some((one) => one.policeNo === policeNo)
      const decision = decide(rules, sitting, officer, isRepeated)
      if (!decision.ok) return refusedRow(policeNo, officer, decision.refusal, locale)

      const seat = seats[taken.length]
      if (seat === undefined) return refusedRow(policeNo, officer, "no-seat-left", locale)

      const { officerId, name, unitId, attemptsLeft, categoryAtExam } = decision.value
      const ticketNo = tickets.prefix + String(tickets.last + taken.length + 1).padStart(6, "0")
      taken.push({ ...seat, attemptId: chance.uuid(), officerId, policeNo, ticketNo, unitId, categoryAtExam })
      return {
        outcome: "registered",
        policeNo,
        name,
        ticketNo,
        room: seat.room,
        seat: seat.seat,
        attemptsLeft,
      }
    })

    await insertRegistrations(tx, sitting, author.staffId, taken)
    await appendAudit(
      tx,
      author,
      taken.map(({ attemptId, officerId, ticketNo, room, seat }) => ({
        action: "officer-registered",
        subject: officerId,
        details: { sittingId, attemptId, ticketNo, room, seat },
      })),
    )
    return accepted(outcomes)
  })
}

type LetIn = OfficerFacts & { readonly attemptsLeft: number; readonly categoryAtExam: string }

/** The first that applies is the one given: who the officer is, whether it is too late, then the law. */
function decide(
  rules: EligibilityRules,
  sitting: SittingPlace,
  officer: OfficerFacts | undefined,
  isRepeated: boolean,
): Outcome<LetIn, RegistrationRefusal> {
  if (officer === undefined) return refused("officer-not-found")
  if (officer.isRegistered || isRepeated) return refused("already-registered")
  if (sitting.now >= sitting.startsAt) return refused("sitting-has-started")

  const categoryAtExam = categoryOf(sitting, officer)
  const target = { level: sitting.level, category: categoryAtExam, sittingOn: sitting.startsOn }
  const eligible = decideEligibility(rules, target, officer)
  return eligible.ok ? accepted({ ...officer, ...eligible.value, categoryAtExam }) : eligible
}

/** A specialist paper qualifies for its own category; the general one for the category the officer serves in. */
const categoryOf = (sitting: SittingPlace, officer: OfficerFacts): string =>
  sitting.category === "general" ? officer.category : sitting.category

const refusedRow = (
  policeNo: string,
  officer: OfficerFacts | undefined,
  refusal: RegistrationRefusal,
  locale: Locale,
): RegistrationOutcome => ({
  outcome: "refused",
  policeNo,
  name: officer?.name ?? null,
  refusal,
  rule: ruleOfRegistrationRefusal[refusal],
  sentence: staffRefusalWords[refusal][locale],
})
