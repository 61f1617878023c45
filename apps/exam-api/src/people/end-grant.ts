import type { EndingBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endGrantNow, lockGrant } from "./grants.store.ts"

/** Takes a role away: the person's next request no longer has it (bad/I13). */
export function endGrant(
  { sql }: StaffDeps,
  author: Author,
  grantId: string,
  { reason }: EndingBody,
): Promise<Outcome<null, "not-found" | "not-to-oneself" | "grant-over">> {
  return sql.begin(async (tx) => {
    const grant = await lockGrant(tx, author.scope, grantId)
    if (grant === null) return refused("not-found")
    if (grant.staffId === author.staffId) return refused("not-to-oneself")
    if (grant.isOver) return refused("grant-over")

    await endGrantNow(tx, author.staffId, grantId)
    const { staffId, role, unitId } = grant
    await appendAudit(tx, author, [
      { action: "grant-ended", subject: staffId, details: { grantId, role, unitId, reason } },
    ])
    return accepted(null)
  })
}
