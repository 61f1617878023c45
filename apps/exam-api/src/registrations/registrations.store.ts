/** Registrations in SQL. Who registers takes the level's turn first, so that seats and tickets are given out one by one. */
import type { RegistrationRow } from "@sworn/contract/staff"
import type { Day, EligibilityFacts, Employment, HeldCertificate, LevelCode } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"
import type { SittingPlace } from "../sittings/sittings.store.ts"

/** One page of a sitting's registrations from the reader's units, by ticket; `total` counts all that match. */
export async function readRegistrationRows(
  sql: Sql,
  scope: readonly string[],
  sittingId: string,
  page: { readonly search: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly RegistrationRow[] }> {
  const matching = sql`
    from sittings s
    join registrations r on r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id
    join units u on u.unit_id = r.unit_id
    join officers o using (officer_id)
    where s.sitting_id = ${sittingId} and u.path ^@ any(${scope}::text[])
      and (${page.search} = '' or strpos(o.name, ${page.search}) > 0 or o.police_no ^@ ${page.search}
        or r.ticket_no ^@ ${page.search})`
  const [counted] = await sql<[{ total: number }]>`select count(*)::int as total ${matching}`
  const rows = await sql<RegistrationRow[]>`
    with page as (
      select r.campaign_id, r.attempt_id, r.ticket_no, r.officer_id, o.name, o.police_no, u.name as unit, r.centre, r.room,
        r.seat, s.starts_at, (s.rules ->> 'entryClosesMs')::int as entry_closes_ms
      ${matching} order by r.ticket_no limit ${page.limit} offset ${page.offset}
    )
    select p.attempt_id as "attemptId", p.ticket_no as "ticketNo", p.officer_id as "officerId", p.name,
      p.police_no as "policeNo", p.unit, p.centre, p.room, p.seat,
      case
        when a.handed_in_at is not null then 'submitted'
        when a.opened_at is not null and clock.now
          > a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond' then 'auto_submitted'
        when a.opened_at is not null then 'present'
        when clock.now > p.starts_at + p.entry_closes_ms * interval '1 millisecond' then 'absent'
        else 'registered'
      end as state
    from page p left join attempts a using (campaign_id, attempt_id), (select exam_now() as now) clock
    order by p.ticket_no`
  return { total: counted.total, rows }
}

/** Held to the end of the transaction: nobody else registers for this level meanwhile, since attempts are counted by it. */
export async function takeRegistrationTurn(tx: Transaction, level: LevelCode): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn registration'), hashtext(${level}))`
}

export type OfficerFacts = EligibilityFacts & {
  readonly officerId: string
  readonly policeNo: string
  readonly name: string
  readonly unitId: number
  readonly category: string
  readonly isRegistered: boolean
}

/**
 * What decides on these officers, those of the reader's units only, on the sitting's day as known now.
 *
 * Attempts that count (ELI-8) are those that were opened; a seat in another sitting that is not over yet counts as one
 * too, or an officer could hold more seats than attempts.
 */
export async function readOfficerFacts(
  tx: Transaction,
  scope: readonly string[],
  sitting: SittingPlace,
  policeNos: readonly string[],
): Promise<ReadonlyMap<string, OfficerFacts>> {
  const rows = await tx<
    {
      officer_id: string
      police_no: string
      name: string
      unit_id: number
      category: string
      employment: Employment
      banned_until: Day | null
      held: HeldCertificate[]
      attempted_on: Day[]
      is_registered: boolean
    }[]
  >`
    select o.officer_id, o.police_no, o.name, o.unit_id, o.category, o.employment, o.banned_until,
      coalesce(c.held, '[]') as held, coalesce(t.days, '[]') as attempted_on,
      exists (select 1 from registrations r where r.officer_id = o.officer_id and r.campaign_id = ${sitting.campaignId}
        and r.sitting_id = ${sitting.sittingId}) as is_registered
    from officers o
    join units u using (unit_id)
    left join lateral (
      select jsonb_agg(jsonb_build_object('level', c.level, 'category', c.category_at_exam,
        'heldSince', h.since, 'validUntil', c.valid_until)) as held
      from certificates_as_of(${sitting.startsOn}::date, ${sitting.now}::timestamptz) c
      cross join lateral (
        with recursive renewed (since) as (
          select c.confirmed_on
          union
          select n.confirmed_on
          from renewed
          join certificates p on p.officer_id = c.officer_id and p.level = c.level
          join certificate_confirmations n on n.certificate_id = p.certificate_id
          join certificate_events e on e.certificate_id = p.certificate_id and e.kind = 'superseded'
            and e.effective_on = renewed.since
        ) select min(since) as since from renewed
      ) h
      where c.officer_id = o.officer_id and c.status = 'valid'
    ) c on true
    left join lateral (
      select jsonb_agg((s.starts_at at time zone 'Asia/Shanghai')::date) as days
      from registrations r
      join sittings s on s.sitting_id = r.sitting_id and s.sitting_id <> ${sitting.sittingId}
      join campaigns g on g.campaign_id = s.campaign_id and g.level = ${sitting.level}
      left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
      where r.officer_id = o.officer_id and (a.opened_at is not null
        or s.starts_at + (s.rules ->> 'entryClosesMs')::int * interval '1 millisecond' >= ${sitting.now}::timestamptz)
    ) t on true
    where o.police_no = any(${policeNos}::text[]) and u.path ^@ any(${scope}::text[])`
  return new Map(
    rows.map((row) => [
      row.police_no,
      {
        officerId: row.officer_id,
        policeNo: row.police_no,
        name: row.name,
        unitId: row.unit_id,
        category: row.category,
        employment: row.employment,
        bannedUntil: row.banned_until,
        held: row.held,
        attemptedOn: row.attempted_on,
        isRegistered: row.is_registered,
      },
    ]),
  )
}

export type Seat = { readonly centre: string; readonly room: string; readonly seat: string }

/** The first free seats, room by room. Only under the campaign's turn. */
export async function readFreeSeats(
  tx: Transaction,
  sitting: SittingPlace,
  limit: number,
): Promise<readonly Seat[]> {
  return tx<Seat[]>`
    select m.centre, m.room, lpad(n::text, greatest(2, length(n::text)), '0') as seat
    from sitting_rooms m cross join generate_series(1, m.seat_count) as n
    where m.sitting_id = ${sitting.sittingId} and not exists (
      select 1 from registrations r
      where r.campaign_id = ${sitting.campaignId} and r.sitting_id = m.sitting_id and r.room = m.room
        and ltrim(r.seat, '0') = n::text)
    order by m.position, n limit ${limit}`
}

/**
 * How the sitting's tickets begin (six digits: year, level, sitting) and the last running number given. A sitting without
 * any candidate yet takes a beginning from the far end of the numbers. Only under the campaign's turn.
 */
export async function readTickets(
  tx: Transaction,
  sitting: SittingPlace,
): Promise<{ readonly prefix: string; readonly last: number }> {
  const [row] = await tx<[{ prefix: string; last: number }]>`
    select coalesce(
        max(left(r.ticket_no, 6)) filter (where r.sitting_id = ${sitting.sittingId}),
        to_char(c.year % 100, 'FM00') || l.rank
          || 999 - count(distinct left(r.ticket_no, 6)) filter (where substr(r.ticket_no, 4, 3) > '500')) as prefix,
      coalesce(max(right(r.ticket_no, 6)::int) filter (where r.sitting_id = ${sitting.sittingId}), 0) as last
    from campaigns c join levels l on l.code = c.level left join registrations r using (campaign_id)
    where c.campaign_id = ${sitting.campaignId} group by c.campaign_id, l.rank`
  return row
}

export type NewRegistration = Seat & {
  readonly attemptId: string
  readonly officerId: string
  readonly ticketNo: string
  readonly unitId: number
  readonly categoryAtExam: string
}

/** All in one statement. Only under the campaign's turn: without it two could claim one seat, and the key refuses. */
export async function insertRegistrations(
  tx: Transaction,
  sitting: SittingPlace,
  staffId: string,
  registrations: readonly NewRegistration[],
): Promise<void> {
  if (registrations.length === 0) return
  await tx`
    insert into registrations (campaign_id, attempt_id, sitting_id, officer_id, ticket_no, centre, room, seat, unit_id,
      category_at_exam, registered_by, registered_at)
    select ${sitting.campaignId}, attempt_id, ${sitting.sittingId}, officer_id, ticket_no, centre, room, seat, unit_id,
      category, ${staffId}, exam_now()
    from unnest(${registrations.map((one) => one.attemptId)}::uuid[], ${registrations.map((one) => one.officerId)}::uuid[],
      ${registrations.map((one) => one.ticketNo)}::text[], ${registrations.map((one) => one.centre)}::text[],
      ${registrations.map((one) => one.room)}::text[], ${registrations.map((one) => one.seat)}::text[],
      ${registrations.map((one) => one.unitId)}::int[], ${registrations.map((one) => one.categoryAtExam)}::text[])
      as new (attempt_id, officer_id, ticket_no, centre, room, seat, unit_id, category)`
}
