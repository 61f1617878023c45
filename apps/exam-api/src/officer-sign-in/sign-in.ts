/**
 * Signs an officer in to the own account. A number without an account takes as long to refuse as a wrong password, and wrong
 * passwords slow the account they name, and nobody else (S9).
 */
import type { AccountSignInBody, AccountSignInRefusal } from "@sworn/contract/candidate"
import { accepted, passwordIsDue, refused, type Outcome } from "@sworn/exam-core"
import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { hashOfToken } from "../http/cookies.ts"
import { isPassword } from "../passwords/password.ts"
import type { NationalIdVault } from "../people/national-id.ts"
import { claimTry, forgetOldTries, forgetTries, type Wait } from "../sign-in-tries/sign-in-tries.store.ts"
import { findAccount, startOfficerSession } from "./officer-sign-in.store.ts"

export type OfficerSignInOutcome =
  | Outcome<{ readonly token: string }, Exclude<AccountSignInRefusal, "sign-in-too-fast">>
  | ({ readonly ok: false; readonly refusal: "sign-in-too-fast" } & Wait)

export async function signIn(
  { sql, chance, vault }: CandidateDeps,
  body: AccountSignInBody,
  source: Source,
): Promise<OfficerSignInOutcome> {
  const policeNo = policeNoAsTyped(body.policeNo)
  const tries = triesAt(vault, policeNo)
  const { signIn: rules } = await readPlatformConfiguration(sql)

  const tooFast = await claimTry(sql, tries, rules)
  if (tooFast !== null) return { ...refused("sign-in-too-fast"), ...tooFast }

  const account = await findAccount(sql, policeNo)
  const isRight = await isPassword(body.password, account?.passwordHash ?? null)
  const expiresAt = account?.passwordExpiresAt ?? null
  const hasExpired = account !== null && expiresAt !== null && account.now > expiresAt
  if (account === null || !isRight || hasExpired) {
    await forgetOldTries(sql, "officer ")
    const subject = account?.officerId ?? "no account"
    const details = isRight && hasExpired ? { refusal: "first-password-expired" } : {}
    await sql.begin((tx) =>
      appendAuditAs(tx, "nobody", source, [{ action: "officer-sign-in-refused", subject, details }]),
    )
    return refused(isRight && hasExpired ? "first-password-expired" : "police-number-or-password-wrong")
  }

  const { officerId } = account
  const mustChange = expiresAt !== null || passwordIsDue(rules, account.passwordChangedAt, account.now)
  const token = chance.hex(32)
  await sql.begin(async (tx) => {
    await forgetTries(tx, tries)
    const stage = mustChange ? "password-change" : "open"
    await startOfficerSession(tx, { tokenHash: hashOfToken(token), officerId, stage })
    await appendAuditAs(tx, officerId, source, [
      { action: "officer-signed-in", subject: officerId, details: {} },
    ])
  })
  return accepted({ token })
}

const policeNoAsTyped = (typed: string): string => typed.normalize("NFKC").replace(/\s/g, "")

/** People type a password where the number belongs; it must lie open nowhere. */
export const triesAt = (vault: NationalIdVault, policeNo: string): string =>
  `officer ${vault.indexOf(`police number ${policeNo}`).toString("hex")}`
