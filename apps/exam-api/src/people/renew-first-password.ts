import type { AccountRefusal, FirstPasswordReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { issueFirstPassword } from "../staff-sign-in/issue-first-password.ts"
import { holdAccount } from "./hold-account.ts"
import { getPasswordEnd } from "./people.store.ts"

/** A first password for whoever forgot theirs, said this once; every sign-in of theirs ends. */
export function renewFirstPassword(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
): Promise<Outcome<FirstPasswordReply, AccountRefusal | "not-found">> {
  return sql.begin(async (tx) => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held
    if (held.value.closedAt !== null) return refused("account-closed")

    const password = await issueFirstPassword(tx, staffId)
    const validUntil = await getPasswordEnd(tx, staffId)
    await appendAudit(tx, author, [
      { action: "first-password-issued", subject: staffId, details: { validUntil } },
    ])
    return accepted({ staffId, password, validUntil })
  })
}
