/**
 * Changes the own password. Every sign-in to the account ends with it, and a new one begins for whoever changed it: a token
 * that was good for the change alone is good for nothing more (S1).
 */
import type { AccountPasswordBody, PasswordChangeRefusal } from "@sworn/contract/candidate"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { hashOfToken } from "../http/cookies.ts"
import { judgeNewPassword } from "../passwords/password-policy.ts"
import { hashOfPassword, isPassword } from "../passwords/password.ts"
import { claimTry, forgetTries, type Wait } from "../sign-in-tries/sign-in-tries.store.ts"
import {
  endOfficerSessions,
  findAccount,
  readGuessableNames,
  setOwnPassword,
  startOfficerSession,
  type Officer,
} from "./officer-sign-in.store.ts"
import { triesAt } from "./sign-in.ts"

export type PasswordChangeOutcome =
  | Outcome<{ readonly token: string }, Exclude<PasswordChangeRefusal, "sign-in-too-fast">>
  | ({ readonly ok: false; readonly refusal: "sign-in-too-fast" } & Wait)

export async function changePassword(
  { sql, chance, vault }: CandidateDeps,
  { officerId, policeNo }: Officer,
  { present, next }: AccountPasswordBody,
  source: Source,
): Promise<PasswordChangeOutcome> {
  const tries = triesAt(vault, policeNo)
  const { signIn: rules } = await readPlatformConfiguration(sql)
  const tooFast = await claimTry(sql, tries, rules)
  if (tooFast !== null) return { ...refused("sign-in-too-fast"), ...tooFast }

  const account = await findAccount(sql, policeNo)
  if (!(await isPassword(present, account?.passwordHash ?? null))) {
    await sql.begin((tx) =>
      appendAuditAs(tx, officerId, source, [
        { action: "officer-password-refused", subject: officerId, details: {} },
      ]),
    )
    return refused("password-wrong")
  }
  await sql.begin((tx) => forgetTries(tx, tries))

  if (next === present) return refused("password-unchanged")
  const refusal = judgeNewPassword(rules, next, await readGuessableNames(sql, officerId))
  if (refusal !== null) return refused(refusal)

  const passwordHash = await hashOfPassword(next)
  const token = chance.hex(32)
  await sql.begin(async (tx) => {
    await setOwnPassword(tx, officerId, passwordHash)
    await endOfficerSessions(tx, officerId)
    await startOfficerSession(tx, { tokenHash: hashOfToken(token), officerId, stage: "open" })
    await appendAuditAs(tx, officerId, source, [
      { action: "officer-password-changed", subject: officerId, details: {} },
    ])
  })
  return accepted({ token })
}
