import type { StaffSignInBody, StaffSignInRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { createHash } from "node:crypto"
import { appendAudit, appendAuditAs, type Source } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isPassword } from "../passwords/password.ts"
import {
  claimTry,
  findActor,
  findPasswordOf,
  forgetOldTries,
  forgetTries,
  insertStaffSession,
  type Actor,
} from "./staff-sign-in.store.ts"

type SignedIn = { readonly token: string; readonly actor: Actor }

export type SignInOutcome =
  | Outcome<SignedIn, Exclude<StaffSignInRefusal, "sign-in-too-fast">>
  | { readonly ok: false; readonly refusal: "sign-in-too-fast"; readonly waitSeconds: number }

/** Opens a sign-in with a token never seen before (S1). Wrong passwords slow the account they name, and nobody else (S9). */
export async function signIn(deps: StaffDeps, body: StaffSignInBody, source: Source): Promise<SignInOutcome> {
  const { sql, chance } = deps
  const username = body.username.normalize("NFKC").toLowerCase()

  const tooFast = await claimTry(sql, username)
  if (tooFast !== null) return { ok: false, refusal: "sign-in-too-fast", ...tooFast }

  const account = await findPasswordOf(sql, username)
  const isRight = await isPassword(body.password, account?.passwordHash ?? null)
  if (account === null || !isRight) {
    await forgetOldTries(sql)
    // Of a name that is no account's, nothing is kept: it may be a password typed into the wrong field.
    const subject = account?.staffId ?? "no account"
    await sql.begin((tx) =>
      appendAuditAs(tx, "nobody", source, [{ action: "sign-in-refused", subject, details: {} }]),
    )
    return refused("name-or-password-wrong")
  }

  const token = chance.hex(32)
  const tokenHash = createHash("sha256").update(token).digest()
  await sql.begin(async (tx) => {
    await forgetTries(tx, username)
    await insertStaffSession(tx, account.staffId, tokenHash)
    const author = { ...source, staffId: account.staffId, scope: [] }
    await appendAudit(tx, author, [{ action: "signed-in", subject: account.staffId, details: {} }])
  })
  const actor = await findActor(sql, tokenHash)
  if (actor === null) throw new Error("A sign-in just opened is not there")
  return accepted({ token, actor })
}
