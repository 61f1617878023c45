import type { AccountRefusal, ReopeningBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { holdAccount } from "./hold-account.ts"
import { reopenPerson } from "./people.store.ts"

/** Lets an account sign in again, without the roles it had. */
export function reopenAccount(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
  { reason }: ReopeningBody,
): Promise<Outcome<null, Exclude<AccountRefusal, "account-closed"> | "account-open" | "not-found">> {
  return sql.begin(async (tx) => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held
    if (held.value.closedAt === null) return refused("account-open")

    await reopenPerson(tx, staffId)
    const details = { reason, closedAt: held.value.closedAt }
    await appendAudit(tx, author, [{ action: "account-reopened", subject: staffId, details }])
    return accepted(null)
  })
}
