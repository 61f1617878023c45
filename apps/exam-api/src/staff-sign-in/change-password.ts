import type { PasswordChangeBody, PasswordChangeRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { judgeNewPassword } from "../passwords/password-policy.ts"
import { moveSessionOn, type OpenedSession } from "./open-session.ts"
import { hashOfPassword, isPassword } from "./password.ts"
import { readGuessableNames, setPassword } from "./passwords.store.ts"
import { endSessionsOf } from "./sessions.store.ts"
import { findOwnPassword, type Actor } from "./staff-sign-in.store.ts"
import { claimTry, forgetTries, type TooFast } from "./tries.store.ts"

type Refusal = Exclude<PasswordChangeRefusal, "sign-in-too-fast">

/** Changes one's own password. Every other session of the account ends; this one goes on under a new token. */
export async function changePassword(
  { sql, chance }: StaffDeps,
  author: Author,
  { staffId, username, sessionId, method }: Actor,
  tokenHash: Buffer,
  { current, next }: PasswordChangeBody,
): Promise<Outcome<OpenedSession, Refusal> | TooFast> {
  const { signIn: rules } = await readPlatformConfiguration(sql)
  const tooFast = await claimTry(sql, rules, { username })
  if (tooFast !== null) return tooFast

  if (!(await isPassword(current, await findOwnPassword(sql, tokenHash)))) {
    const event = { action: "password-change-refused", subject: staffId, details: {} }
    await sql.begin((tx) => appendAudit(tx, author, [event]))
    return refused("password-wrong")
  }
  await sql.begin((tx) => forgetTries(tx, { username }))

  if (next === current) return refused("password-unchanged")
  const refusal = judgeNewPassword(rules, next, await readGuessableNames(sql, staffId))
  if (refusal !== null) return refused(refusal)

  const passwordHash = await hashOfPassword(next)
  return sql.begin(async (tx) => {
    await setPassword(tx, staffId, passwordHash)
    const endedSessions = await endSessionsOf(tx, staffId, sessionId)
    // Whoever got as far as this step has proven all that comes before it.
    const proof = { staffId, method, isFactorProven: true }
    const moved = await moveSessionOn(tx, chance, rules, proof, sessionId)
    await appendAudit(tx, author, [
      { action: "password-changed", subject: staffId, details: { endedSessions } },
    ])
    return accepted(moved)
  })
}
