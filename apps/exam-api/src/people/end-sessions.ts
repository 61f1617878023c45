import type { AccountRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endSession } from "../staff-sign-in/end-session.ts"
import { endSessionsOf } from "../staff-sign-in/sessions.store.ts"
import { holdAccount } from "./hold-account.ts"
import { hasSession } from "./people.store.ts"

type Ended = Outcome<{ readonly endedCount: number }, AccountRefusal | "not-found">

/** Signs a person out everywhere, or where one session is; their next request is refused. */
export function endSessions(
  { sql }: StaffDeps,
  author: Author,
  staffId: string,
  sessionId: string | null,
): Promise<Ended> {
  return sql.begin(async (tx): Promise<Ended> => {
    const held = await holdAccount(tx, author, staffId)
    if (!held.ok) return held
    if (sessionId !== null && !(await hasSession(tx, staffId, sessionId))) return refused("not-found")

    const endedCount =
      sessionId === null ? await endSessionsOf(tx, staffId) : Number(await endSession(tx, sessionId))
    await appendAudit(tx, author, [
      { action: "sessions-ended", subject: staffId, details: { sessionId, endedCount } },
    ])
    return accepted({ endedCount })
  })
}
