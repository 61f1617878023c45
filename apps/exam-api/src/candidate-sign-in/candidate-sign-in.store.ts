/** Registrations as sign-in and the lobby need them. */
import type { Instant, LevelCode, SittingRules } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { SectionPreview } from "@sworn/drizzle"
import type { Sql, Transaction } from "../database/pool.ts"

export type TicketHolder = {
  readonly campaignId: number
  readonly attemptId: string
  readonly startsAt: Instant
  readonly allowedMs: number
  readonly compensatedMs: number
  readonly rules: SittingRules
  readonly now: Instant
}

/**
 * The registration of this ticket, with its times, if the ID number behind it is the candidate's; null does not say which was
 * wrong.
 */
export async function findTicketHolder(
  tx: Transaction,
  ticketNo: string,
  nationalIdIndex: Buffer,
): Promise<TicketHolder | null> {
  const [row] = await tx<TicketHolder[]>`
    select r.campaign_id as "campaignId", r.attempt_id as "attemptId", s.starts_at as "startsAt",
      coalesce(a.allowed_ms, s.duration_ms + round(s.duration_ms * r.extra_time_percent / 100.0)::int) as "allowedMs",
      coalesce(a.compensated_ms, 0) as "compensatedMs", s.rules, exam_now() as now
    from registrations r
    join officer_identities i using (officer_id)
    join sittings s using (sitting_id)
    left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
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

export async function startSession(
  tx: Transaction,
  session: {
    readonly tokenHash: Buffer
    readonly deviceHash: Buffer
    readonly campaignId: number
    readonly attemptId: string
    /** Without the time given back, which the database adds when it reads the session. */
    readonly windowClosesAt: Instant
  },
): Promise<void> {
  await tx`
    insert into candidate_sessions (token_hash, device_hash, campaign_id, attempt_id, started_at, window_closes_at)
    values (${session.tokenHash}, ${session.deviceHash}, ${session.campaignId}, ${session.attemptId}, exam_now(),
      ${tx.typed.instant(session.windowClosesAt)})`
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
    from live_candidate_sessions c
    join registrations r using (campaign_id, attempt_id)
    join officers o using (officer_id)
    join units u on u.unit_id = r.unit_id
    join sittings s using (sitting_id)
    join papers p using (paper_id)
    join levels l on l.code = p.level
    join police_categories k on k.code = r.category_at_exam
    left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
    where c.token_hash = ${tokenHash}`
  return row ?? null
}
