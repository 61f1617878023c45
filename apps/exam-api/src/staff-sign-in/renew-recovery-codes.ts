import type { RecoveryCodes } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { readableCode } from "./readable-code.ts"
import { hashOfRecoveryCode } from "./second-factor-code.ts"
import { findSecondFactor, replaceRecoveryCodes } from "./second-factor.store.ts"

const codeCount = 10

/** Ten new codes; the old ones are worth nothing from here on. */
export function renewRecoveryCodes(
  { sql }: StaffDeps,
  author: Author,
): Promise<Outcome<RecoveryCodes, "no-second-factor">> {
  const { staffId } = author
  return sql.begin(async (tx) => {
    if ((await findSecondFactor(tx, staffId)) === null) return refused("no-second-factor")
    const codes = await issueRecoveryCodes(tx, staffId)
    await appendAudit(tx, author, [{ action: "recovery-codes-renewed", subject: staffId, details: {} }])
    return accepted({ codes: [...codes] })
  })
}

/** Returned once; only their hashes are kept. */
export async function issueRecoveryCodes(tx: Transaction, staffId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: codeCount }, () => readableCode(3))
  await replaceRecoveryCodes(tx, staffId, codes.map(hashOfRecoveryCode))
  return codes
}
