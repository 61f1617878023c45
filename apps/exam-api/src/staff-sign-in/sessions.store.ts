/** Sign-ins of staff as things of their own: which are live, and ending them. */
import type { Instant, SignInRules } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type LiveSession = {
  readonly sessionId: string
  readonly method: "password" | "sso"
  readonly browser: string
  readonly address: string
  readonly startedAt: Instant
  readonly lastSeenAt: Instant
}

/** Those that would still be let in, the last seen first. */
export const readLiveSessions = (
  sql: Sql,
  staffId: string,
  { idleMs, absoluteMs }: SignInRules,
): Promise<readonly LiveSession[]> => sql<LiveSession[]>`
  select session_id as "sessionId", method, browser, address, started_at as "startedAt", last_seen_at as "lastSeenAt"
  from staff_sessions, exam_now() as now
  where staff_id = ${staffId} and ended_at is null
    and last_seen_at > now - ${idleMs} * interval '1 millisecond' and started_at > now - ${absoluteMs} * interval '1 millisecond'
  order by last_seen_at desc, started_at desc`

export async function endSessionById(tx: Transaction, sessionId: string): Promise<boolean> {
  const ended = await tx`
    update staff_sessions set ended_at = exam_now() where session_id = ${sessionId} and ended_at is null`
  return ended.count > 0
}

/** Ends a person's own session, and nobody else's by its id. */
export async function endOwnSession(tx: Transaction, staffId: string, sessionId: string): Promise<boolean> {
  const ended = await tx`
    update staff_sessions set ended_at = exam_now()
    where staff_id = ${staffId} and session_id = ${sessionId} and ended_at is null`
  return ended.count > 0
}

/** All of a person's sessions, or all but one; how many there were. */
export async function endSessionsOf(
  tx: Transaction,
  staffId: string,
  exceptSessionId: string | null = null,
): Promise<number> {
  const ended = await tx`
    update staff_sessions set ended_at = exam_now()
    where staff_id = ${staffId} and ended_at is null and session_id is distinct from ${exceptSessionId}`
  return ended.count
}
