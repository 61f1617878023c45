/**
 * Sittings as the office counts them. A reader sees the sittings whose owner is within the own units or above them, and
 * counts only candidates registered from the own units (HRX-6: the unit at registration).
 */
import type { LevelCode } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"

export type CountedSitting = {
  readonly sittingId: string
  readonly title: Localised
  readonly level: LevelCode
  readonly category: string
  readonly startsAt: number
  readonly endsAt: number
  readonly checkInOpensMs: number
  readonly graceMs: number
  readonly publishedAt: number | null
  readonly registeredCount: number
  readonly presentCount: number
  readonly handedInCount: number
  readonly gradedCount: number
}

/** Newest first. An attempt is handed in when its candidate did so or when its time ran out (TIM-5). */
export async function readCountedSittings(
  sql: Sql,
  scope: readonly string[],
): Promise<{ readonly now: number; readonly sittings: readonly CountedSitting[] }> {
  const [{ now }] = await sql<[{ now: number }]>`select exam_now() as now`
  const sittings = await sql<CountedSitting[]>`
    select s.sitting_id as "sittingId", s.title, c.level, s.category, s.starts_at as "startsAt",
      greatest(s.starts_at + s.duration_ms * interval '1 millisecond', n.last_deadline) as "endsAt",
      (s.rules ->> 'checkInOpensMs')::int as "checkInOpensMs", (s.rules ->> 'graceMs')::int as "graceMs",
      t.ratified_at as "publishedAt", coalesce(n.registered, 0)::int as "registeredCount",
      coalesce(n.present, 0)::int as "presentCount", coalesce(n.handed_in, 0)::int as "handedInCount",
      coalesce(n.graded, 0)::int as "gradedCount"
    from sittings s
    join campaigns c using (campaign_id)
    join units owner on owner.unit_id = c.owner_unit_id
    left join ratifications t using (sitting_id)
    left join lateral (
      select count(*) as registered, count(a.opened_at) as present,
        max(a.starts_at + (a.allowed_ms + a.compensated_ms) * interval '1 millisecond') as last_deadline,
        count(*) filter (where a.opened_at is not null and (a.handed_in_at is not null or ${now}::timestamptz
          > a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond')) as handed_in,
        count(*) filter (where a.opened_at is not null and exists (
          select 1 from score_sets g where g.campaign_id = a.campaign_id and g.attempt_id = a.attempt_id)) as graded
      from registrations r
      join units u on u.unit_id = r.unit_id
      left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
      where r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id and u.path ^@ any(${scope}::text[])
    ) n on true
    where owner.path ^@ any(${scope}::text[])
      or exists (select 1 from unnest(${scope}::text[]) as own (path) where own.path ^@ owner.path)
    order by s.starts_at desc, s.sitting_id`
  return { now, sittings }
}

export type SittingPlace = {
  readonly sittingId: string
  readonly campaignId: number
  readonly level: LevelCode
  readonly category: string
  readonly startsAt: number
  /** The day of the start, in Asia/Shanghai. */
  readonly startsOn: string
  /** Whether the reader's units hold its owner, and with it everyone who sits. */
  readonly isOwn: boolean
  readonly now: number
}

/** Null when there is none, or the reader may not know of it. */
export async function findSitting(
  sql: Sql | Transaction,
  scope: readonly string[],
  sittingId: string,
): Promise<SittingPlace | null> {
  const [row] = await sql<SittingPlace[]>`
    select s.sitting_id as "sittingId", s.campaign_id as "campaignId", c.level, s.category, s.starts_at as "startsAt",
      (s.starts_at at time zone 'Asia/Shanghai')::date as "startsOn", owner.path ^@ any(${scope}::text[]) as "isOwn",
      exam_now() as now
    from sittings s join campaigns c using (campaign_id) join units owner on owner.unit_id = c.owner_unit_id
    where s.sitting_id = ${sittingId} and (owner.path ^@ any(${scope}::text[])
      or exists (select 1 from unnest(${scope}::text[]) as own (path) where own.path ^@ owner.path))`
  return row ?? null
}
