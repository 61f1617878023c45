/**
 * The list of qualifications, defined once: the page on the screen, the counts and the exported file are all made from
 * this fragment, so that they cannot tell different stories.
 */
import type { QualificationPage } from "@sworn/contract/staff"
import type { LevelCode } from "@sworn/exam-core"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type ListAsk = {
  readonly day: string
  readonly knownAt: number
  /** Paths of the units the reader may see. */
  readonly scope: readonly string[]
  /** Paths of the reader's own units as HR: there an ID is masked in its middle, elsewhere down to its last four. */
  readonly ownUnits: readonly string[]
  /** The unit asked for and everything below it. */
  readonly unitId: number | null
  readonly level: LevelCode | null
  readonly category: string | null
  /** Null lists who is qualified: valid certificates of officers in service. "any" lists every certificate. */
  readonly status: string | null
  readonly search: string | null
}

/** An ask with the units it comes down to: those asked for that the reader may see. */
export type CutAsk = ListAsk & { readonly unitIds: readonly number[] }

/**
 * Cuts the ask by the reader's scope. To the end of the transaction each list is then planned for its own values: a plan
 * for any values would not know a station from a nation.
 */
export async function cutByScope(tx: Transaction, ask: ListAsk): Promise<CutAsk> {
  await tx`set local plan_cache_mode = force_custom_plan`
  await tx`set local work_mem = '64MB'`
  const rows = await tx<{ unitId: number }[]>`
    select u.unit_id as "unitId" from units u
    where u.path ^@ any(${ask.scope}::text[]) and (${ask.unitId}::int is null
      or u.path ^@ (select top.path from units top where top.unit_id = ${ask.unitId}::int))`
  return { ...ask, unitIds: rows.map((row) => row.unitId) }
}

/**
 * Certificates of the officers in these units, each as it stood: what certificates_as_of() says one by one, said here for
 * all at once, which takes a third of the time over a nation. The event that decides is packed into one number (day,
 * position, kind), and the kinds that are final come last. Tests hold both to statusOn().
 *
 * `is_history`: the officer has, as of the same pair, a confirmed certificate of the level from a later exam.
 */
const asItStood = (sql: Sql | Transaction, { day, knownAt, unitIds }: CutAsk) => sql`(
  select c.certificate_id, c.officer_id, c.level, c.category_at_exam, c.exam_passed_on, c.score, n.number, n.confirmed_on,
    n.valid_until,
    case last.kind
      when 7 then 'superseded' when 6 then 'revoked' when 1 then 'pending_confirmation'
      else case when n.valid_until < ${day}::date then 'expired' when last.kind = 3 then 'suspended' else 'valid' end
    end as status,
    n.confirmed_on is not null and c.exam_passed_on < max(c.exam_passed_on) filter (where n.confirmed_on is not null)
      over (partition by c.officer_id, c.level) as is_history
  from officers s
  join certificates c using (officer_id)
  join (
    select e.certificate_id, coalesce(min(e.packed) filter (where e.packed % 8 >= 6), max(e.packed)) % 8 as kind
    from (
      select certificate_id, ((effective_on - date '0001-01-01')::bigint << 20) + (position << 3)
        + case kind when 'confirmed' then 2 when 'created' then 1 when 'superseded' then 7 when 'suspended' then 3
          when 'reinstated' then 4 when 'revoked' then 6 end as packed
      from certificate_events
      where effective_on <= ${day}::date and recorded_at <= ${knownAt}::timestamptz and certificate_id in (
        select own.certificate_id from certificates own join officers holder using (officer_id)
        where holder.unit_id = any(${unitIds}::int[]))
    ) e
    group by e.certificate_id
  ) last using (certificate_id)
  left join certificate_confirmations n on n.certificate_id = c.certificate_id
    and n.recorded_at <= ${knownAt}::timestamptz and n.confirmed_on <= ${day}::date
  where s.unit_id = any(${unitIds}::int[])
)`

/** Officers of the units asked for, with every certificate as it stood. */
const held = (sql: Sql | Transaction, ask: CutAsk) => sql`
  ${asItStood(sql, ask)} c
  join officers o on o.officer_id = c.officer_id
  join units u on u.unit_id = o.unit_id
  join levels l on l.code = c.level`

const isInService = (sql: Sql | Transaction) => sql`o.employment not in ('retired', 'left')`

const matching = (sql: Sql | Transaction, { status, level, category, search }: CutAsk) => sql`
  ${
    status === null
      ? sql`c.status = 'valid' and ${isInService(sql)}`
      : status === "any"
        ? sql`true`
        : sql`c.status = ${status}`
  }
  ${level === null ? sql`` : sql`and c.level = ${level}`}
  ${category === null ? sql`` : sql`and c.category_at_exam = ${category}`}
  ${
    search === null || search === ""
      ? sql``
      : sql`and (strpos(o.name, ${search}) > 0 or o.police_no ^@ ${search} or c.number ^@ ${search})`
  }`

/** The ID of `i` for this reader of unit `u` (security.md §9). */
export const maskedId = (sql: Sql | Transaction, ownUnits: readonly string[]) => sql`
  case when u.path ^@ any(${ownUnits}::text[]) then i.national_id_masked
    else repeat('*', 14) || right(i.national_id_masked, 4) end`

/** Unit, police number, level, certificate: the same order on every run. */
export const inListOrder = (sql: Sql | Transaction) => sql`u.path, o.police_no, l.rank, c.certificate_id`

/** The whole list: `select <columns> from … where …`, without an order. */
export const listOf = (sql: Sql | Transaction, ask: CutAsk, columns: Fragment, joins: Fragment) => sql`
  select ${columns} from ${held(sql, ask)} ${joins} where ${matching(sql, ask)}`

type ListPage = Pick<QualificationPage, "headline" | "total" | "rows">

/**
 * One page of the list with its length, and the headline: one look at the certificates for all three.
 *
 * HRX-1: the headline counts distinct officers in service with a valid certificate of the level or of a higher one (CER-6),
 * in the units asked for; no other filter narrows it.
 */
export async function readListPage(
  tx: Transaction,
  ask: CutAsk,
  page: { readonly limit: number; readonly offset: number },
): Promise<ListPage> {
  const [read] = await tx<[ListPage]>`
    with standing as materialized (
      select c.certificate_id, c.officer_id, c.exam_passed_on, c.category_at_exam, c.score, c.number, c.confirmed_on,
        c.valid_until, c.status, c.level, l.rank, u.path, o.police_no, ${matching(tx, ask)} as is_listed,
        c.status = 'valid' and ${isInService(tx)} as counts
      from ${held(tx, ask)}
    ),
    best as (select officer_id, max(rank) as rank from standing where counts group by officer_id),
    page as (
      select * from standing where is_listed order by path, police_no, rank, certificate_id
      limit ${page.limit} offset ${page.offset}
    )
    select
      (select jsonb_agg(jsonb_build_object('level', l.code,
        'count', (select count(*) from best where best.rank >= l.rank)) order by l.rank) from levels l) as headline,
      (select count(*)::int from standing where is_listed) as total,
      (select coalesce(jsonb_agg(jsonb_build_object('certificateId', p.certificate_id, 'officerId', p.officer_id,
          'nationalId', ${maskedId(tx, ask.ownUnits)}, 'name', o.name, 'policeNo', p.police_no, 'unit', u.name, 'level', p.level,
          'categoryAtExam', k.name, 'examPassedOn', p.exam_passed_on, 'score', p.score, 'confirmedOn', p.confirmed_on,
          'certificateNo', p.number, 'validUntil', p.valid_until, 'status', p.status)
          order by p.path, p.police_no, p.rank, p.certificate_id), '[]')
        from page p
        join officers o using (officer_id)
        join officer_identities i using (officer_id)
        join units u on u.unit_id = o.unit_id
        join police_categories k on k.code = p.category_at_exam) as rows`
  return read
}
