/** Where a sitting's journals end: over all its attempts, in one hash. */
import type { AuditBreak } from "../audit/verify-audit.ts"
import type { Sql, Transaction } from "../database/pool.ts"

export type SittingClosing = {
  readonly sittingId: string
  readonly attemptCount: number
  /** Lower-case hexadecimal. */
  readonly journalsHash: string
}

/**
 * Sittings to which nobody writes any more, with where their journals end: time is up for everyone, and no save is still on
 * its way. Null for one that has a save under way; it is found again the next time.
 */
export async function findOverSittings(sql: Sql, limit: number): Promise<readonly string[]> {
  const rows = await sql<{ sittingId: string }[]>`
    select s.sitting_id as "sittingId" from sittings s
    where exam_now() > s.starts_at + (s.duration_ms + (s.rules ->> 'graceMs')::int) * interval '1 millisecond'
      and not exists (select 1 from sitting_closings c where c.sitting_id = s.sitting_id)
      and not exists (select 1 from attempts a where a.campaign_id = s.campaign_id and a.sitting_id = s.sitting_id
        and a.handed_in_at is null
        and exam_now() <= a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond')
    order by s.starts_at, s.sitting_id limit ${limit}`
  return rows.map((row) => row.sittingId)
}

export async function areSettled(tx: Transaction, sittingId: string): Promise<boolean> {
  const [row] = await tx<[{ settled: boolean }]>`
    with these as (select campaign_id, attempt_id from attempts where sitting_id = ${sittingId})
    select (select count(*) from these) = (select count(*) from settled_attempts(
      (select coalesce(array_agg(campaign_id order by attempt_id), '{}') from these),
      (select coalesce(array_agg(attempt_id order by attempt_id), '{}') from these))) as settled`
  return row.settled
}

export async function readJournalsEnd(sql: Sql | Transaction, sittingId: string): Promise<SittingClosing> {
  const [row] = await sql<[SittingClosing]>`
    select ${sittingId} as "sittingId", count(*)::int as "attemptCount",
      encode(sha256(convert_to(coalesce(string_agg(
        attempt_id || ' ' || journal_length || ' ' || encode(chain_head, 'hex'), E'\n' order by attempt_id), ''), 'UTF8')),
        'hex') as "journalsHash"
    from attempts where sitting_id = ${sittingId}`
  return row
}

/** False when somebody else has closed it meanwhile. */
export async function insertClosing(tx: Transaction, closing: SittingClosing): Promise<boolean> {
  const added = await tx`
    insert into sitting_closings (sitting_id, closed_at, attempt_count, journals_hash)
    values (${closing.sittingId}, exam_now(), ${closing.attemptCount}, decode(${closing.journalsHash}, 'hex'))
    on conflict do nothing`
  return added.count > 0
}

type ClosingEvent = { readonly seq: number; readonly sittingId: string; readonly journalsHash: string }

/** The first closing in the audit log whose journals no longer end where they did; null when all do. */
export async function findReopenedJournals(sql: Sql): Promise<AuditBreak | null> {
  const closings = await sql<ClosingEvent[]>`
    select seq::float8 as seq, subject as "sittingId", details ->> 'journalsHash' as "journalsHash"
    from audit_events where action = 'sitting-closed' order by seq`
  for (const { seq, sittingId, journalsHash } of closings) {
    const end = await readJournalsEnd(sql, sittingId)
    if (end.journalsHash !== journalsHash) return { seq, kind: "journals" }
  }
  return null
}
