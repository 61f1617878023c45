import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { endSession } from "./candidate-sign-in.store.ts"

/** Ends this sign-in; the next request with its cookie is refused. Twice is once. */
export function signOut({ sql }: CandidateDeps, tokenHash: Buffer, source: Source): Promise<void> {
  return sql.begin(async (tx) => {
    const attemptId = await endSession(tx, tokenHash)
    if (attemptId === null) return
    await appendAuditAs(tx, attemptId, source, [
      { action: "candidate-signed-out", subject: attemptId, details: {} },
    ])
  })
}
