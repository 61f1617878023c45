import type { AccountRefusal } from "@sworn/contract/staff"
import { accepted, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { resetSecondFactor } from "../staff-sign-in/reset-second-factor.ts"
import { holdAccount } from "./hold-account.ts"

/** For whoever lost their device: another is enrolled at the next sign-in. */
export function removeSecondFactor(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
): Promise<Outcome<null, AccountRefusal | "not-found">> {
  return sql.begin(async (tx) => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held

    const hadOne = await resetSecondFactor(tx, staffId)
    await appendAudit(tx, author, [{ action: "second-factor-reset", subject: staffId, details: { hadOne } }])
    return accepted(null)
  })
}
