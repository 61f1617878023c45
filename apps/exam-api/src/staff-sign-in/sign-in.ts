import type { StaffSignInBody, StaffSignInRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, appendAuditAs, type Source } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { openSession, type OpenedSession, type Visitor } from "./open-session.ts"
import { isPassword } from "./password.ts"
import { getPasswordFacts } from "./passwords.store.ts"
import { findPasswordOf } from "./staff-sign-in.store.ts"
import { claimTry, forgetOldTries, forgetTries, type TooFast } from "./tries.store.ts"

export type SignInOutcome = Outcome<OpenedSession, Exclude<StaffSignInRefusal, "sign-in-too-fast">> | TooFast

/**
 * Opens a sign-in with a token never seen before (S1), at the stage that is still missing. Wrong passwords slow the account
 * they name, and nobody else (S9). A closed account is refused as a wrong password is.
 */
export async function signIn(
  deps: StaffDeps,
  body: StaffSignInBody,
  source: Source,
  visitor: Visitor,
): Promise<SignInOutcome> {
  const { sql, chance } = deps
  const username = body.username.normalize("NFKC").toLowerCase()
  const { signIn: rules } = await readPlatformConfiguration(sql)

  const tooFast = await claimTry(sql, rules, { username })
  if (tooFast !== null) return tooFast

  const account = await findPasswordOf(sql, username)
  const isRight = await isPassword(body.password, account?.passwordHash ?? null)
  if (account === null || !isRight) {
    await forgetOldTries(sql)
    // Of a name that is no account's, nothing is kept: it may be a password typed into the wrong field.
    await noteRefusal(account?.staffId ?? "no account", {})
    return refused("name-or-password-wrong")
  }

  const { staffId } = account
  const { expiresAt, now } = await getPasswordFacts(sql, staffId)
  if (expiresAt !== null && now >= expiresAt) {
    await noteRefusal(staffId, { reason: "first-password-expired" })
    return refused("first-password-expired")
  }

  return sql.begin(async (tx) => {
    await forgetTries(tx, { username })
    const proof = { staffId, method: "password", isFactorProven: false } as const
    const opened = await openSession(tx, chance, rules, proof, visitor)
    const details = { method: "password", stage: opened.stage }
    const author = { ...source, staffId, scope: [] }
    await appendAudit(tx, author, [{ action: "signed-in", subject: staffId, details }])
    return accepted(opened)
  })

  function noteRefusal(subject: string, details: Readonly<Record<string, string>>) {
    const event = { action: "sign-in-refused", subject, details }
    return sql.begin((tx) => appendAuditAs(tx, "nobody", source, [event]))
  }
}
