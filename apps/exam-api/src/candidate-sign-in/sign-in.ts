/**
 * Signs a candidate in with ticket and ID number (SIT-3).
 *
 * Wrong pairs slow the ticket they name and nobody else (S9). No password is hashed: ten thousand sign-ins in a minute
 * must not take the machine, and the invigilator's look at the face is the second factor.
 */
import type { SignInRefusal } from "@sworn/contract/candidate"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { hashOfToken } from "../http/cookies.ts"
import { normaliseNationalId } from "../people/national-id.ts"
import {
  clearFailures,
  findRegistration,
  findTicket,
  noteFailure,
  startSession,
  takeTurn,
  waitOf,
} from "./candidate-sign-in.store.ts"

export type SignInCommand = {
  readonly ticketNo: string
  readonly idNumber: string
  readonly source: Source
}

export function signIn(
  { sql, vault, chance }: CandidateDeps,
  command: SignInCommand,
): Promise<Outcome<{ readonly token: string }, SignInRefusal>> {
  const ticketNo = command.ticketNo.normalize("NFKC").replace(/\s/g, "")
  const nationalId = normaliseNationalId(command.idNumber)
  // People type the ID number where the ticket number belongs; it must lie open nowhere.
  const account = `ticket ${vault.indexOf(ticketNo).toString("hex")}`
  const { source } = command

  return sql.begin(async (tx) => {
    await takeTurn(tx, account)
    if ((await waitOf(tx, account)) > 0) return refused("sign-in-too-fast")

    const registration =
      nationalId === null ? null : await findRegistration(tx, ticketNo, vault.indexOf(nationalId))
    if (registration === null) {
      await noteFailure(tx, account)
      const subject = (await findTicket(tx, ticketNo)) ?? account
      await appendAuditAs(tx, "nobody", source, [
        { action: "candidate-sign-in-refused", subject, details: {} },
      ])
      return refused("ticket-and-id-do-not-match")
    }

    const token = chance.hex(32)
    await clearFailures(tx, account)
    await startSession(tx, { tokenHash: hashOfToken(token), ...registration })
    const { attemptId } = registration
    await appendAuditAs(tx, attemptId, source, [
      { action: "candidate-signed-in", subject: attemptId, details: {} },
    ])
    return accepted({ token })
  })
}
