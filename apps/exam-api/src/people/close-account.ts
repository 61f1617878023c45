import type { ClosureBody, ClosureRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endSessionsOf } from "../staff-sign-in/sessions.store.ts"
import { endGrantsOf, isLastToGrant } from "./grants.store.ts"
import { holdAccount } from "./hold-account.ts"
import { closePerson } from "./people.store.ts"

/** Closes an account, ends its sign-ins and every role it holds: whoever reopens it cannot give those back. */
export function closeAccount(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
  { reason }: ClosureBody,
): Promise<Outcome<null, ClosureRefusal | "not-found">> {
  return sql.begin(async (tx) => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held
    if (held.value.closedAt !== null) return refused("account-closed")
    if (await isLastToGrant(tx, staffId)) return refused("last-security-administrator")

    await closePerson(tx, staffId)
    const endedGrants = await endGrantsOf(tx, author.staffId, staffId)
    const endedSessions = await endSessionsOf(tx, staffId)
    const details = { reason, endedGrants, endedSessions }
    await appendAudit(tx, author, [{ action: "account-closed", subject: staffId, details }])
    return accepted(null)
  })
}
