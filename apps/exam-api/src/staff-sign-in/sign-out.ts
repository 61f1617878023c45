import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endStaffSession } from "./staff-sign-in.store.ts"

/** Ends this sign-in; the next request with its cookie is refused. */
export function signOut({ sql }: StaffDeps, author: Author, tokenHash: Buffer): Promise<void> {
  return sql.begin(async (tx) => {
    const hasEnded = await endStaffSession(tx, tokenHash)
    if (hasEnded)
      await appendAudit(tx, author, [{ action: "signed-out", subject: author.staffId, details: {} }])
  })
}
