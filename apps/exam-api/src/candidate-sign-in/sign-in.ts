/**
 * Signs a candidate in with ticket and ID number, within the sitting's window (SIT-3), on a device that is remembered.
 *
 * Wrong pairs slow the ticket they name and nobody else (S9); what lies outside the window is told to nobody but a right pair.
 * No password is hashed: ten thousand sign-ins in a minute must not take the machine, and the invigilator's look at the face
 * is the second factor.
 */
import type { SignInRefusal } from "@sworn/contract/candidate"
import {
  acceptSignIn,
  accepted,
  refused,
  signInWindowOf,
  type Instant,
  type Outcome,
  type WindowRefusal,
} from "@sworn/exam-core"
import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { hashOfToken } from "../http/cookies.ts"
import { normaliseNationalId } from "../people/national-id.ts"
import { claimTry, forgetTries } from "../sign-in-tries/sign-in-tries.store.ts"
import { findTicket, findTicketHolder, startSession, takeTurn } from "./candidate-sign-in.store.ts"

export type SignInCommand = {
  readonly ticketNo: string
  readonly idNumber: string
  /** Of a device that signed in here before. */
  readonly deviceHash: Buffer | null
  readonly source: Source
}

type SignedIn = {
  readonly token: string
  /** For a device that had none yet. */
  readonly deviceToken: string | null
}

export type SignInOutcome =
  | Outcome<SignedIn, Exclude<SignInRefusal, WindowRefusal>>
  | { readonly ok: false; readonly refusal: WindowRefusal; readonly opensAt: Instant }

export function signIn(
  { sql, vault, chance }: CandidateDeps,
  command: SignInCommand,
): Promise<SignInOutcome> {
  const ticketNo = command.ticketNo.normalize("NFKC").replace(/\s/g, "")
  const nationalId = normaliseNationalId(command.idNumber)
  // People type the ID number where the ticket number belongs; it must lie open nowhere.
  const account = `ticket ${vault.indexOf(ticketNo).toString("hex")}`
  const { source } = command

  return sql.begin(async (tx) => {
    // Tries at one ticket are judged one by one, however many come at once.
    await takeTurn(tx, account)
    const { signIn: rules } = await readPlatformConfiguration(tx)
    if ((await claimTry(tx, account, rules)) !== null) return refused("sign-in-too-fast")

    const holder =
      nationalId === null ? null : await findTicketHolder(tx, ticketNo, vault.indexOf(nationalId))
    if (holder === null) {
      const subject = (await findTicket(tx, ticketNo)) ?? account
      await appendAuditAs(tx, "nobody", source, [
        { action: "candidate-sign-in-refused", subject, details: {} },
      ])
      return refused("ticket-and-id-do-not-match")
    }

    await forgetTries(tx, account)
    const { campaignId, attemptId } = holder
    const timetable = { ...holder, graceMs: holder.rules.graceMs }
    const window = signInWindowOf(timetable, holder.rules)
    const decision = acceptSignIn(window, holder.now)
    if (!decision.ok) {
      await appendAuditAs(tx, "nobody", source, [
        { action: "candidate-sign-in-refused", subject: attemptId, details: { refusal: decision.refusal } },
      ])
      return { ...decision, opensAt: window.opensAt }
    }

    const token = chance.hex(32)
    const newDevice = chance.hex(32)
    await startSession(tx, {
      tokenHash: hashOfToken(token),
      deviceHash: command.deviceHash ?? hashOfToken(newDevice),
      campaignId,
      attemptId,
      windowClosesAt: window.closesAt - holder.compensatedMs,
    })
    await appendAuditAs(tx, attemptId, source, [
      { action: "candidate-signed-in", subject: attemptId, details: {} },
    ])
    return accepted({ token, deviceToken: command.deviceHash === null ? newDevice : null })
  })
}
