import type { AccountRefusal, IdentityBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { holdAccount } from "./hold-account.ts"
import { insertIdentity } from "./people.store.ts"

/** Who this person is to the organisation's own sign-in. The log names the issuer; the subject may be a name there. */
export function linkIdentity(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
  { issuer, subject }: IdentityBody,
): Promise<Outcome<null, AccountRefusal | "identity-linked" | "not-found">> {
  return sql.begin(async (tx) => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held
    if (held.value.closedAt !== null) return refused("account-closed")
    if (!(await insertIdentity(tx, author.staffId, { staffId, issuer, subject })))
      return refused("identity-linked")

    await appendAudit(tx, author, [{ action: "identity-linked", subject: staffId, details: { issuer } }])
    return accepted(null)
  })
}
