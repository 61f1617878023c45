import type { StepUpBody, StepUpRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { takeCode } from "./check-code.ts"
import { isPassword } from "./password.ts"
import { findOwnPassword, noteStepUp, type Actor } from "./staff-sign-in.store.ts"
import { claimTry, forgetTries, type TooFast } from "./tries.store.ts"

export type StepUpOutcome = Outcome<null, Exclude<StepUpRefusal, "sign-in-too-fast">> | TooFast

/**
 * Proves anew who sits at a console already signed in, for the acts that ask for it (ASVS 7.5.3): by the password, or by a code
 * of the second factor. Wrong tries slow the account as those at sign-in do: an open console is no place to guess.
 */
export async function stepUp(
  deps: StaffDeps,
  author: Author,
  { staffId, username }: Actor,
  tokenHash: Buffer,
  body: StepUpBody,
): Promise<StepUpOutcome> {
  const { sql } = deps
  const { signIn: rules } = await readPlatformConfiguration(sql)
  const isCode = "code" in body
  const tooFast = await claimTry(sql, rules, isCode ? { codeOf: staffId } : { username })
  if (tooFast !== null) return tooFast

  const isRightPassword = !isCode && (await isPassword(body.password, await findOwnPassword(sql, tokenHash)))
  return sql.begin(async (tx) => {
    const proof = isCode ? await takeCode(tx, deps, staffId, body.code) : isRightPassword ? "password" : null
    if (proof === null) return refuse(tx)

    if (!isCode) await forgetTries(tx, { username })
    await noteStepUp(tx, tokenHash)
    await appendAudit(tx, author, [{ action: "stepped-up", subject: staffId, details: { with: proof } }])
    return accepted(null)
  })

  async function refuse(tx: Transaction) {
    const refusal = isCode ? "code-wrong" : "password-wrong"
    await appendAudit(tx, author, [{ action: "step-up-refused", subject: staffId, details: { refusal } }])
    return refused(refusal)
  }
}
