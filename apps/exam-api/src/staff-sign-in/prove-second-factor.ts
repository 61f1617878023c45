import type { CodeBody, CodeRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { claimCodeTry, takeCode } from "./check-code.ts"
import { moveSessionOn, type OpenedSession } from "./open-session.ts"
import type { Actor } from "./staff-sign-in.store.ts"
import type { TooFast } from "./tries.store.ts"

/** The second step of a sign-in. A wrong code slows this account's codes, however often its password was right (S9). */
export async function proveSecondFactor(
  deps: StaffDeps,
  author: Author,
  { staffId, sessionId, method }: Actor,
  { code }: CodeBody,
): Promise<Outcome<OpenedSession, Exclude<CodeRefusal, "sign-in-too-fast">> | TooFast> {
  const { sql, chance } = deps
  const { signIn: rules } = await readPlatformConfiguration(sql)
  const tooFast = await claimCodeTry(deps, rules, staffId)
  if (tooFast !== null) return tooFast

  return sql.begin(async (tx) => {
    const kind = await takeCode(tx, deps, staffId, code)
    if (kind === null) {
      await appendAudit(tx, author, [{ action: "second-factor-refused", subject: staffId, details: {} }])
      return refused("code-wrong")
    }
    const proof = { staffId, method, isFactorProven: true }
    const moved = await moveSessionOn(tx, chance, rules, proof, sessionId)
    await appendAudit(tx, author, [
      { action: "second-factor-proven", subject: staffId, details: { with: kind } },
    ])
    return accepted(moved)
  })
}
