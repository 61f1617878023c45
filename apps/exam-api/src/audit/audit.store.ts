/**
 * The audit log (REC-2): whoever acts adds to it in the transaction of the act, so that neither stands without the other.
 *
 * Adding takes a turn that lasts until the transaction ends: it comes last, and never on the way of a save.
 */
import type { Sql, Transaction } from "../database/pool.ts"
import type { Anchor, KeptEvent } from "./verify-audit.ts"

/** Within which request, and from where; no address where there is no client. */
export type Source = { readonly requestId: string; readonly address: string | null }

/** On whose behalf, and under which units: paths, or none where no role was asked for. */
export type Author = Source & { readonly staffId: string; readonly scope: readonly string[] }

export type AuditEvent = {
  readonly action: string
  /** What was acted on, by its id: never a name. */
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Appends all of them in one statement, in the order given. */
export const appendAudit = (tx: Transaction, author: Author, events: readonly AuditEvent[]): Promise<void> =>
  append(tx, author.staffId, author, author.scope, events)

/** For whoever is not of the staff: an attempt's id, "nobody" or "system". */
export const appendAuditAs = (
  tx: Transaction,
  actor: string,
  source: Source,
  events: readonly AuditEvent[],
): Promise<void> => append(tx, actor, source, [], events)

async function append(
  tx: Transaction,
  actor: string,
  { requestId, address }: Source,
  scope: readonly string[],
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx`
    select append_audit(${actor}, ${requestId}, ${address}, ${scope.join(" ")}, ${events.map((event) => event.action)}::text[],
      ${events.map((event) => event.subject)}::text[],
      ${events.map((event) => JSON.stringify(event.details))}::text[])`
}

/** Where the chain ends now; null as long as nothing has been written. */
export async function findAuditHead(sql: Sql | Transaction): Promise<Anchor | null> {
  const [head] = await sql<Anchor[]>`
    select exam_now() as at, seq::float8 as seq, encode(hash, 'hex') as hash from audit_events order by seq desc limit 1`
  return head ?? null
}

/** Every event from this number on, in the order of their numbers. What is added meanwhile comes last, or not. */
export async function* readAuditEvents(
  sql: Sql | Transaction,
  batchSize = 2000,
  from = 1,
): AsyncGenerator<readonly KeptEvent[]> {
  for (let last = from - 1, length = batchSize; length === batchSize;) {
    const batch = await sql<KeptEvent[]>`
      select e.seq::float8 as seq, e.at, e.actor, e.action, e.subject, e.details::text as details,
        e.request_id as "requestId", e.scope, encode(e.source_hash, 'hex') as "sourceHash",
        s.salt || '|' || s.address as source, encode(e.hash, 'hex') as hash
      from audit_events e left join audit_sources s using (seq)
      where e.seq > ${last} order by e.seq limit ${batchSize}`
    yield batch
    length = batch.length
    last = batch.at(-1)?.seq ?? last
  }
}

/** Addresses older than so many days, which the database takes for at least 183. How many were forgotten. */
export async function forgetAddresses(tx: Transaction, days: number): Promise<number> {
  const [row] = await tx<[{ count: number }]>`select forget_addresses(${days})::float8 as count`
  return row.count
}
