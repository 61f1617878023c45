import type { OwnRegistration, OwnRegistrations } from "@sworn/contract/candidate"
import { acceptSignIn, deadlineOf, signInWindowOf, type Instant } from "@sworn/exam-core"
import { readClock } from "../candidate-sign-in/read-clock.ts"
import type { CandidateDeps } from "../deps.ts"
import { readOwnRegistrations as readRows, type OwnRegistrationRow } from "./own-records.store.ts"

/** Every sitting the officer is, or was, registered for, the newest first: where to go, when ticket and ID number open it. */
export async function readOwnRegistrations(
  deps: CandidateDeps,
  officerId: string,
): Promise<OwnRegistrations> {
  const now = await readClock(deps)
  const rows = await readRows(deps.sql, officerId)
  return { now, registrations: rows.map((row) => registrationAt(row, now)) }
}

function registrationAt(row: OwnRegistrationRow, now: Instant): OwnRegistration {
  const { rules, allowedMs: _allowed, compensatedMs: _compensated, openedAt, ...shown } = row
  const timetable = { ...row, graceMs: rules.graceMs }
  const window = signInWindowOf(timetable, rules)
  const entry = acceptSignIn(window, now)

  const stateNow = (): OwnRegistration["state"] => {
    if (row.verdict !== null) return "published"
    if (entry.ok) return "sign-in-open"
    if (entry.refusal === "sign-in-not-open") return "coming"
    return openedAt === null ? "absent" : "awaiting-result"
  }
  return {
    ...shown,
    endsAt: deadlineOf(timetable),
    signInOpensAt: window.opensAt,
    signInClosesAt: window.closesAt,
    state: stateNow(),
  }
}
