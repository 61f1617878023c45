/** Seat codes in SQL: each attempt's are numbered, and only the newest is worth anything. */
import type { Instant, SittingRules } from "@sworn/exam-core"
import type { Transaction } from "../database/pool.ts"

type AttemptKey = { readonly campaignId: number; readonly attemptId: string }

/** True once: for the attempt's newest code, unused and in time. */
export async function spendSeatCode(
  tx: Transaction,
  { campaignId, attemptId }: AttemptKey,
  codeHash: Buffer,
): Promise<boolean> {
  const spent = await tx`
    update seat_codes c set used_at = exam_now()
    where c.campaign_id = ${campaignId} and c.attempt_id = ${attemptId} and c.code_hash = ${codeHash}
      and c.used_at is null and exam_now() <= c.expires_at
      and c.position = (select max(n.position) from seat_codes n
        where n.campaign_id = ${campaignId} and n.attempt_id = ${attemptId})`
  return spent.count > 0
}

export type SeatedAttempt = AttemptKey & {
  readonly startsAt: Instant
  readonly allowedMs: number
  readonly compensatedMs: number
  readonly rules: SittingRules
  readonly openedAt: Instant | null
  readonly handedInAt: Instant | null
  readonly now: Instant
}

/** Held to the end of the transaction: the codes of one attempt are numbered one by one. */
export async function takeSeatCodeTurn(tx: Transaction, attemptId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn seat code ' || ${attemptId}, 0))`
}

/** A registration for this sitting from the issuer's units, with its attempt as far as there is one. */
export async function findSeatedAttempt(
  tx: Transaction,
  scope: readonly string[],
  sittingId: string,
  attemptId: string,
): Promise<SeatedAttempt | null> {
  const [row] = await tx<SeatedAttempt[]>`
    select r.campaign_id as "campaignId", r.attempt_id as "attemptId", s.starts_at as "startsAt",
      coalesce(a.allowed_ms, s.duration_ms + round(s.duration_ms * r.extra_time_percent / 100.0)::int) as "allowedMs",
      coalesce(a.compensated_ms, 0) as "compensatedMs", s.rules, a.opened_at as "openedAt",
      a.handed_in_at as "handedInAt", exam_now() as now
    from sittings s
    join registrations r on r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id
    join units u on u.unit_id = r.unit_id
    left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
    where s.sitting_id = ${sittingId} and r.attempt_id = ${attemptId} and u.path ^@ any(${scope}::text[])`
  return row ?? null
}

/** Its number among the attempt's codes, and until when it is good. Only under the turn. */
export async function insertSeatCode(
  tx: Transaction,
  { campaignId, attemptId }: AttemptKey,
  code: {
    readonly codeHash: Buffer
    readonly reason: string
    readonly issuedBy: string
    readonly goodMs: number
  },
): Promise<{ readonly position: number; readonly expiresAt: Instant }> {
  const [row] = await tx<[{ position: number; expiresAt: Instant }]>`
    insert into seat_codes (campaign_id, attempt_id, position, code_hash, reason, issued_by, issued_at, expires_at)
    select ${campaignId}, ${attemptId}, coalesce(max(c.position), 0) + 1, ${code.codeHash}, ${code.reason}, ${code.issuedBy},
      clock.now, clock.now + ${code.goodMs}::float8 * interval '1 millisecond'
    from (select exam_now() as now) clock
    left join seat_codes c on c.campaign_id = ${campaignId} and c.attempt_id = ${attemptId}
    group by clock.now
    returning position, expires_at as "expiresAt"`
  return row
}
