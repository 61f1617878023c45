/** Registrations as sign-in and the lobby need them. */
import type { Instant, LevelCode, SittingRules } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { SectionPreview } from "@sworn/drizzle"
import type { Sql, Transaction } from "../database/pool.ts"

/** The registration of this ticket if the ID number behind it is the candidate's; null does not say which was wrong. */
export async function findRegistration(tx: Transaction, ticketNo: string, nationalIdIndex: Buffer) {
  const [row] = await tx<{ campaignId: number; attemptId: string }[]>`
    select r.campaign_id as "campaignId", r.attempt_id as "attemptId"
    from registrations r join officer_identities i using (officer_id)
    where r.ticket_no = ${ticketNo} and i.national_id_index = ${nationalIdIndex}`
  return row ?? null
}

/** The attempt that a ticket stands for, if there is such a ticket. */
export async function findTicket(tx: Transaction, ticketNo: string): Promise<string | null> {
  const [row] = await tx<{ attemptId: string }[]>`
    select attempt_id as "attemptId" from registrations where ticket_no = ${ticketNo}`
  return row?.attemptId ?? null
}

/** Held to the end of the transaction: tries at one account are judged one by one, however many come at once. */
export async function takeTurn(tx: Transaction, account: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn sign-in ' || ${account}, 0))`
}

/** Milliseconds until this account may be tried again; 0 when it may be now. */
export async function waitOf(tx: Transaction, account: string): Promise<number> {
  const [row] = await tx<{ waitMs: number }[]>`
    select greatest(0, extract(epoch from last_failed_at - exam_now()) * 1000
      + case when failure_count < 3 then 0 else least(60000, 1000 * 2 ^ least(failure_count - 3, 6)) end)::int as "waitMs"
    from sign_in_failures where account = ${account}`
  return row?.waitMs ?? 0
}

export async function noteFailure(tx: Transaction, account: string): Promise<void> {
  await tx`
    insert into sign_in_failures (account, failure_count, last_failed_at) values (${account}, 1, exam_now())
    on conflict (account) do update
    set failure_count = sign_in_failures.failure_count + 1, last_failed_at = exam_now()`
}

export async function clearFailures(tx: Transaction, account: string): Promise<void> {
  await tx`delete from sign_in_failures where account = ${account}`
}

export async function startSession(
  tx: Transaction,
  session: { readonly tokenHash: Buffer; readonly campaignId: number; readonly attemptId: string },
): Promise<void> {
  await tx`
    insert into candidate_sessions (token_hash, campaign_id, attempt_id, started_at)
    values (${session.tokenHash}, ${session.campaignId}, ${session.attemptId}, exam_now())`
}

/** Whose session it was; null when it was over already. */
export async function endSession(tx: Transaction, tokenHash: Buffer): Promise<string | null> {
  const [ended] = await tx<{ attemptId: string }[]>`
    update candidate_sessions set ended_at = exam_now() where token_hash = ${tokenHash} and ended_at is null
    returning attempt_id as "attemptId"`
  return ended?.attemptId ?? null
}

export type CandidacyRow = {
  readonly attemptId: string
  readonly ticketNo: string
  readonly name: string
  readonly policeNo: string
  readonly unit: string
  readonly centre: string
  readonly room: string
  readonly seat: string
  readonly extraTimePercent: number
  readonly sittingId: string
  readonly sittingTitle: Localised
  readonly startsAt: Instant
  readonly durationMs: number
  readonly rules: SittingRules
  readonly level: LevelCode
  readonly levelName: Localised
  readonly category: Localised
  readonly paperId: string
  readonly paperTitle: Localised
  readonly notice: Localised
  readonly total: number
  readonly passMark: number
  readonly itemCount: number
  readonly sections: readonly SectionPreview[]
  readonly packageSha256: string
  readonly compensatedMs: number
  readonly leaseEpoch: number
  readonly handedInAt: Instant | null
  readonly now: Instant
}

/** Everything the lobby shows, for a live sign-in. */
export async function findCandidacy(sql: Sql | Transaction, tokenHash: Buffer): Promise<CandidacyRow | null> {
  const [row] = await sql<CandidacyRow[]>`
    select r.attempt_id as "attemptId", r.ticket_no as "ticketNo", o.name, o.police_no as "policeNo", u.name as unit,
      r.centre, r.room, r.seat, r.extra_time_percent as "extraTimePercent",
      s.sitting_id as "sittingId", s.title as "sittingTitle", s.starts_at as "startsAt", s.duration_ms as "durationMs",
      s.rules, p.level, l.name as "levelName", k.name as category,
      p.paper_id as "paperId", p.title as "paperTitle", p.notice, p.total, p.pass_mark as "passMark",
      p.item_count as "itemCount", p.sections, encode(p.package_sha256, 'hex') as "packageSha256",
      coalesce(a.compensated_ms, 0) as "compensatedMs", coalesce(a.lease_epoch, 0) as "leaseEpoch",
      a.handed_in_at as "handedInAt", exam_now() as now
    from candidate_sessions c
    join registrations r using (campaign_id, attempt_id)
    join officers o using (officer_id)
    join units u on u.unit_id = r.unit_id
    join sittings s using (sitting_id)
    join papers p using (paper_id)
    join levels l on l.code = p.level
    join police_categories k on k.code = r.category_at_exam
    left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
    where c.token_hash = ${tokenHash} and c.ended_at is null`
  return row ?? null
}
