/**
 * Lets another device take an attempt over (ATT-5): the invigilator has seen who sits there. The code is said once; only its
 * hash is kept, and the one before it is worth nothing from then on.
 */
import type { SeatCode, SeatCodeRefusalOfStaff } from "@sworn/contract/staff"
import { acceptSignIn, accepted, refused, signInWindowOf, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { hashOfSeatCode, newSeatCode } from "./seat-code.ts"
import { findSeatedAttempt, insertSeatCode, takeSeatCodeTurn } from "./seat-codes.store.ts"

export type IssueSeatCode = {
  readonly sittingId: string
  readonly attemptId: string
  readonly reason: string
}

export function issueSeatCode(
  { sql, vault }: StaffDeps,
  author: Author,
  { sittingId, attemptId, reason }: IssueSeatCode,
): Promise<Outcome<SeatCode, SeatCodeRefusalOfStaff>> {
  return sql.begin(async (tx) => {
    await takeSeatCodeTurn(tx, attemptId)
    const attempt = await findSeatedAttempt(tx, author.scope, sittingId, attemptId)
    if (attempt === null) return refused("not-found")

    const window = signInWindowOf({ ...attempt, graceMs: attempt.rules.graceMs }, attempt.rules)
    if (!acceptSignIn(window, attempt.now).ok) return refused("sitting-not-under-way")
    if (attempt.openedAt === null || attempt.handedInAt !== null) return refused("no-device-to-release")

    const code = newSeatCode()
    const { signIn } = await readPlatformConfiguration(tx)
    const { position, expiresAt } = await insertSeatCode(tx, attempt, {
      codeHash: hashOfSeatCode(vault, attemptId, code),
      reason,
      issuedBy: author.staffId,
      goodMs: signIn.seatCodeMs,
    })
    await appendAudit(tx, author, [
      { action: "seat-code-issued", subject: attemptId, details: { sittingId, position } },
    ])
    return accepted({ code, expiresAt })
  })
}
