import type { StepUpBody, StepUpRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isPassword } from "../passwords/password.ts"
import { claimTry, findOwnPassword, forgetTries, noteStepUp } from "./staff-sign-in.store.ts"

export type StepUpOutcome =
  | Outcome<null, Exclude<StepUpRefusal, "sign-in-too-fast">>
  | { readonly ok: false; readonly refusal: "sign-in-too-fast"; readonly waitSeconds: number }

/**
 * Proves anew who sits at a console already signed in, for the acts that ask for it (ASVS 7.5.3). Wrong tries slow the
 * account as those at sign-in do: an open console is no place to guess.
 */
export async function stepUp(
  { sql }: StaffDeps,
  author: Author,
  username: string,
  tokenHash: Buffer,
  { password }: StepUpBody,
): Promise<StepUpOutcome> {
  const tooFast = await claimTry(sql, username)
  if (tooFast !== null) return { ok: false, refusal: "sign-in-too-fast", ...tooFast }

  const isRight = await isPassword(password, await findOwnPassword(sql, tokenHash))
  await sql.begin(async (tx) => {
    if (isRight) {
      await forgetTries(tx, username)
      await noteStepUp(tx, tokenHash)
    }
    const action = isRight ? "stepped-up" : "step-up-refused"
    await appendAudit(tx, author, [{ action, subject: author.staffId, details: {} }])
  })
  return isRight ? accepted(null) : refused("password-wrong")
}
