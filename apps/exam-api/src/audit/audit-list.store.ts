/** The audit log as the auditor reads it: newest first on the screen, oldest first in a file. */
import type { AuditRow } from "@sworn/contract/staff"
import type { Instant } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type AuditAsk = {
  readonly from: Instant | null
  /** The first instant no longer asked for. */
  readonly before: Instant | null
  readonly actor: string | null
  readonly action: string | null
  readonly subject: string | null
}

const columns = (sql: Sql | Transaction) => sql`
  e.seq::float8 as seq, e.at, e.actor, s.username, e.action, e.subject, e.details::text as details,
  e.request_id as "requestId", from_there.address, coalesce(e.scope, '') as scope, encode(e.hash, 'hex') as hash`

const joined = (sql: Sql | Transaction) => sql`
  audit_events e left join staff s on s.staff_id::text = e.actor left join audit_sources from_there using (seq)`

const matching = (sql: Sql | Transaction, { from, before, actor, action, subject }: AuditAsk) => sql`
  (${from}::timestamptz is null or e.at >= ${from}) and (${before}::timestamptz is null or e.at < ${before})
  and (${actor}::text is null or e.actor = ${actor}
    or e.actor = (select staff_id::text from staff where username = ${actor}))
  and (${action}::text is null or e.action = ${action}) and (${subject}::text is null or e.subject = ${subject})`

/** How many fit, and the number of the newest event there is: with it, the same are meant later. */
export async function countAudit(
  sql: Sql,
  ask: AuditAsk,
): Promise<{ readonly count: number; readonly newest: number }> {
  const [row] = await sql<[{ count: number; newest: number }]>`
    select (select count(*)::int from audit_events e where ${matching(sql, ask)}) as count,
      (select coalesce(max(seq), 0)::float8 from audit_events) as newest`
  return row
}

export const readAuditPage = (
  sql: Sql,
  ask: AuditAsk,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<AuditRow[]> =>
  sql<AuditRow[]>`
    select ${columns(sql)} from ${joined(sql)}
    where ${matching(sql, ask)} order by e.seq desc limit ${limit} offset ${offset}`

/** Every kind of act there is in the log, by a walk of its index. */
export async function readActions(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ action: string }[]>`
    with recursive known as (
      (select action from audit_events order by action limit 1)
      union all
      select (select e.action from audit_events e where e.action > known.action order by e.action limit 1)
      from known where known.action is not null
    )
    select action from known where action is not null order by action`
  return rows.map((row) => row.action)
}

/** In batches that each are a statement of their own: a slow reader holds no connection. */
export async function* readAuditRows(
  sql: Sql,
  ask: AuditAsk,
  newest: number,
  batchSize = 2000,
): AsyncGenerator<readonly AuditRow[]> {
  for (let last = 0, length = batchSize; length === batchSize;) {
    const batch = await sql<AuditRow[]>`
      select ${columns(sql)} from ${joined(sql)}
      where e.seq > ${last} and e.seq <= ${newest} and ${matching(sql, ask)} order by e.seq limit ${batchSize}`
    yield batch
    length = batch.length
    last = batch.at(-1)?.seq ?? last
  }
}
