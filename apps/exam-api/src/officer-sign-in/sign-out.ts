import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { endOfficerSession } from "./officer-sign-in.store.ts"

/** Ends this sign-in; the next request with its cookie is refused. Twice is once. */
export function signOut({ sql }: CandidateDeps, tokenHash: Buffer, source: Source): Promise<void> {
  return sql.begin(async (tx) => {
    const officerId = await endOfficerSession(tx, tokenHash)
    if (officerId === null) return
    await appendAuditAs(tx, officerId, source, [
      { action: "officer-signed-out", subject: officerId, details: {} },
    ])
  })
}
