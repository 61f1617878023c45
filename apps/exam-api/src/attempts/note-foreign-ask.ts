/**
 * That somebody asked for an attempt that is not theirs is a refusal of a right, and goes on record (REC-2). Once a minute a
 * session and no more: whoever asks a thousand times a second must not hold the log's turn.
 */
import { appendAuditAs, type Source } from "../audit/audit.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { findSignInOf } from "./attempts.store.ts"

const quietMs = 60_000
const mostRemembered = 10_000

export function makeForeignAskNote({ sql }: CandidateDeps) {
  const notedAt = new Map<string, number>()

  /** For a sign-in that is known to be alive. */
  return async function noteForeignAsk(tokenHash: Buffer, askedFor: string, source: Source): Promise<void> {
    const key = tokenHash.toString("base64")
    const last = notedAt.get(key)
    const now = performance.now()
    if (last !== undefined && now - last < quietMs) return
    if (notedAt.size >= mostRemembered) notedAt.clear()
    notedAt.set(key, now)

    const own = await findSignInOf(sql, tokenHash)
    if (own === null || own === askedFor) return
    await sql.begin((tx) =>
      appendAuditAs(tx, own, source, [{ action: "right-refused", subject: askedFor, details: {} }]),
    )
  }
}
