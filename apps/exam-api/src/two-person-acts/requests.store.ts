/** Acts of two persons: requests, decisions and their use. The database gives them their times and refuses a lone hand. */
import type { TwoPersonRequestRow } from "@sworn/contract/staff"
import { requestStateAt, type Instant, type TwoPersonAct } from "@sworn/exam-core"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import type { Acting } from "./acting.ts"

export type NewRequest = {
  readonly requestId: string
  readonly act: TwoPersonAct
  readonly subject: string
  readonly unitId: number
  readonly reason: string
  readonly details: object
  readonly requestedBy: string
}

export async function insertRequest(tx: Transaction, request: NewRequest): Promise<number> {
  const [row] = await tx<[{ expiresAt: number }]>`
    insert into two_person_requests (request_id, act, subject, unit_id, reason, details, requested_by)
    values (${request.requestId}, ${request.act}, ${request.subject}, ${request.unitId}, ${request.reason},
      ${JSON.stringify(request.details)}::text::jsonb, ${request.requestedBy})
    returning expires_at as "expiresAt"`
  return row.expiresAt
}

/** Of two who ask for the same thing at once, the second waits for the first; true where such a request waits already. */
export async function isRequested(tx: Transaction, act: TwoPersonAct, subject: string): Promise<boolean> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn request'), hashtext(${act} || ${subject}))`
  const [row] = await tx`
    select 1 from two_person_requests r
    where r.act = ${act} and r.subject = ${subject} and r.expires_at > exam_now()
      and not exists (select from two_person_decisions d where d.request_id = r.request_id)`
  return row !== undefined
}

/** The smallest unit that holds all of these. */
export async function findUnitAbove(tx: Transaction, paths: readonly string[]): Promise<number | null> {
  const [row] = await tx<{ unitId: number }[]>`
    select u.unit_id as "unitId" from units u
    where (select bool_and(own.path ^@ u.path) from unnest(${paths}::text[]) as own (path))
    order by length(u.path) desc limit 1`
  return row?.unitId ?? null
}

export async function taughtCohort(tx: Transaction, staffId: string, paperId: string): Promise<boolean> {
  const [{ taught }] = await tx<[{ taught: boolean }]>`
    select taught_cohort(${staffId}, ${paperId}) as taught`
  return taught
}

export type LockedRequest = {
  readonly act: TwoPersonAct
  readonly subject: string
  readonly reason: string
  readonly details: { readonly documentNo?: string; readonly effectiveOn?: string }
  readonly requestedBy: string
  readonly isOver: boolean
  readonly isDecided: boolean
}

/**
 * Holds a request that this person may decide, or asked for; null for any other. Held first and read after: whoever waited for
 * the other decider would else still see the request as it was before they began to wait.
 */
export async function lockRequest(
  tx: Transaction,
  staffId: string,
  { acts, paths }: Acting,
  requestId: string,
): Promise<LockedRequest | null> {
  await tx`select from two_person_requests where request_id = ${requestId} for update`
  const [row] = await tx<LockedRequest[]>`
    select r.act, r.subject, r.reason, r.details, r.requested_by as "requestedBy", r.expires_at <= exam_now() as "isOver",
      exists (select from two_person_decisions d where d.request_id = r.request_id) as "isDecided"
    from two_person_requests r join units u using (unit_id)
    where r.request_id = ${requestId} and (r.requested_by = ${staffId} or exists (
      select from unnest(${acts}::text[], ${paths}::text[]) as mine (act, path)
      where mine.act = r.act and u.path ^@ mine.path))`
  return row ?? null
}

export async function insertDecision(
  tx: Transaction,
  decision: {
    readonly requestId: string
    readonly requestedBy: string
    readonly decision: "approved" | "declined"
    readonly reason: string
    readonly decidedBy: string
  },
): Promise<number> {
  const [row] = await tx<[{ decidedAt: number }]>`
    insert into two_person_decisions (request_id, requested_by, decision, reason, decided_by)
    values (${decision.requestId}, ${decision.requestedBy}, ${decision.decision}, ${decision.reason}, ${decision.decidedBy})
    returning decided_at as "decidedAt"`
  return row.decidedAt
}

/** True once, and only for an approval that is still good, of this person and of exactly these details. */
export async function markUsed(
  tx: Transaction,
  use: {
    readonly requestId: string
    readonly act: TwoPersonAct
    readonly requestedBy: string
    readonly details: object
  },
): Promise<boolean> {
  const used = await tx`
    update two_person_requests r set used_at = exam_now()
    where r.request_id = ${use.requestId} and r.act = ${use.act} and r.requested_by = ${use.requestedBy}
      and r.used_at is null and r.details = ${JSON.stringify(use.details)}::text::jsonb
      and exists (select from two_person_approvals a where a.request_id = r.request_id and a.usable_until > exam_now())`
  return used.count === 1
}

type ReadRow = Omit<TwoPersonRequestRow, "state" | "isMine"> & {
  readonly decision: "approved" | "declined" | null
  readonly mayDecide: boolean
}

export type RequestsAsk = {
  readonly show: "waiting" | "own" | "decided"
  readonly limit: number
  readonly offset: number
}

/** Newest first: those that wait for this person, those they asked for, or those of their units that were decided. */
export async function readRequestRows(
  sql: Sql,
  staffId: string,
  { acts, paths }: Acting,
  { show, limit, offset }: RequestsAsk,
): Promise<{
  readonly total: number
  readonly waiting: number
  readonly rows: readonly TwoPersonRequestRow[]
}> {
  const [read] = await sql<[{ now: Instant; total: number; waiting: number; rows: ReadRow[] }]>`
    with clock as materialized (select exam_now() as now),
    seen as materialized (
      select r.*, u.name as unit, d.decision, d.decided_by, d.decided_at, d.reason as decision_reason,
        r.requested_by = ${staffId} as is_own, r.requested_by <> ${staffId} and mine.holds as may_decide,
        d.decision is null and r.expires_at > clock.now and r.requested_by <> ${staffId} and mine.holds as waits
      from two_person_requests r
      cross join clock
      join units u using (unit_id)
      left join two_person_decisions d using (request_id)
      cross join lateral (select exists (
        select from unnest(${acts}::text[], ${paths}::text[]) as may (act, path)
        where may.act = r.act and u.path ^@ may.path) as holds) mine
      where r.requested_by = ${staffId} or mine.holds
    ),
    shown as materialized (
      select * from seen where ${
        show === "own"
          ? sql`is_own`
          : show === "waiting"
            ? sql`waits`
            : sql`decision is not null or expires_at <= (select now from clock)`
      }
    ),
    page as (select * from shown order by requested_at desc, request_id limit ${limit} offset ${offset})
    select (select floor(extract(epoch from now) * 1000)::float8 from clock) as now,
      (select count(*)::int from shown) as total, (select count(*)::int from seen where waits) as waiting,
      (select coalesce(jsonb_agg(jsonb_build_object('requestId', p.request_id, 'act', p.act, 'subject', p.subject,
          'unit', p.unit, 'reason', p.reason, 'certificate', c.told, 'paper', k.title, 'filter', p.details -> 'filter',
          'requestedBy', asked.name, 'isOwn', p.is_own, 'mayDecide', p.waits,
          'requestedAt', ${inMs(sql, sql`p.requested_at`)}, 'expiresAt', ${inMs(sql, sql`p.expires_at`)},
          'decision', p.decision, 'decidedBy', decided.name, 'decidedAt', ${inMs(sql, sql`p.decided_at`)},
          'decisionReason', p.decision_reason, 'usedAt', ${inMs(sql, sql`p.used_at`)},
          'usableUntil', case when p.decision = 'approved'
            then ${inMs(sql, sql`p.decided_at`)} + ${inMs(sql, sql`p.expires_at`)} - ${inMs(sql, sql`p.requested_at`)} end)
          order by p.requested_at desc, p.request_id), '[]')
        from page p
        join staff asked on asked.staff_id = p.requested_by
        left join staff decided on decided.staff_id = p.decided_by
        left join papers k on p.act = 'paper-unsealing' and k.paper_id::text = p.subject
        left join lateral (
          select jsonb_build_object('officer', o.name, 'policeNo', o.police_no, 'level', c.level, 'certificateNo', n.number,
            'documentNo', p.details ->> 'documentNo', 'effectiveOn', p.details ->> 'effectiveOn') as told
          from certificates c join officers o using (officer_id)
          left join certificate_confirmations n on n.certificate_id = c.certificate_id
          where p.act = 'certificate-revocation' and c.certificate_id::text = p.subject
        ) c on true) as rows`
  return {
    total: read.total,
    waiting: read.waiting,
    rows: read.rows.map(({ decision, mayDecide, ...row }) => ({
      ...row,
      isMine: mayDecide,
      state: requestStateAt({ ...row, decision }, read.now),
    })),
  }
}

/** In JSON an instant is its UTC milliseconds. */
const inMs = (sql: Sql, instant: Fragment) => sql`floor(extract(epoch from ${instant}) * 1000)::bigint`
