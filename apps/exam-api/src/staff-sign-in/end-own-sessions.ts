import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endOwnSession, endSessionsOf } from "./sessions.store.ts"
import type { Actor } from "./staff-sign-in.store.ts"

/** Ends one of one's own sign-ins; somebody else's is not found. */
export function endOneOfOwnSessions(
  { sql }: StaffDeps,
  author: Author,
  sessionId: string,
): Promise<Outcome<null, "not-found">> {
  return sql.begin(async (tx) => {
    if (!(await endOwnSession(tx, author.staffId, sessionId))) return refused("not-found")
    await appendAudit(tx, author, [{ action: "session-ended", subject: sessionId, details: {} }])
    return accepted(null)
  })
}

/** Ends every sign-in of this person but the one that asks. */
export function endOtherSessions({ sql }: StaffDeps, author: Author, { sessionId }: Actor): Promise<void> {
  return sql.begin(async (tx) => {
    const count = await endSessionsOf(tx, author.staffId, sessionId)
    await appendAudit(tx, author, [
      { action: "other-sessions-ended", subject: author.staffId, details: { count } },
    ])
  })
}
