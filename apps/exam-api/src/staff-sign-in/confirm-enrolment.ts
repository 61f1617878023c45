import type { EnrolmentBody, EnrolmentRefusal, RecoveryCodes } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { enrolmentIn } from "./begin-enrolment.ts"
import { moveSessionOn } from "./open-session.ts"
import { issueRecoveryCodes } from "./renew-recovery-codes.ts"
import { stepOfCode } from "./second-factor-code.ts"
import { putSecondFactor } from "./second-factor.store.ts"
import { endSessionsOf } from "./sessions.store.ts"
import { readNow, type Actor } from "./staff-sign-in.store.ts"

export type Enrolled = RecoveryCodes & { readonly token: string }

/**
 * The first code proves that the device has the secret; from here on it is the second factor, and the one before is none. Other
 * sessions of the account were opened without it, and end.
 */
export async function confirmEnrolment(
  { sql, chance, secondFactors }: StaffDeps,
  author: Author,
  { staffId, sessionId, method }: Actor,
  { ticket, code }: EnrolmentBody,
): Promise<Outcome<Enrolled, EnrolmentRefusal>> {
  const secret = secondFactors.open(Buffer.from(ticket, "base64url"), enrolmentIn(sessionId))
  if (secret === null) return refused("enrolment-gone")
  const { signIn: rules } = await readPlatformConfiguration(sql)

  return sql.begin(async (tx) => {
    const step = stepOfCode(secret, code, await readNow(tx), 0)
    if (step === null) return refused("code-wrong")

    await putSecondFactor(tx, staffId, secondFactors.seal(secret, staffId), step)
    const codes = await issueRecoveryCodes(tx, staffId)
    await endSessionsOf(tx, staffId, sessionId)
    const proof = { staffId, method, isFactorProven: true }
    const { token } = await moveSessionOn(tx, chance, rules, proof, sessionId)
    await appendAudit(tx, author, [{ action: "second-factor-enrolled", subject: staffId, details: {} }])
    return accepted({ codes: [...codes], token })
  })
}
