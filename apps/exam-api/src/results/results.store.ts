/**
 * A sitting's results in SQL. What stands for an attempt is its newest revision; only attempts that were opened have one
 * that counts, for absence is not a result.
 */
import type { ResultRow } from "@sworn/contract/staff"
import type { Verdict } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"

export type SittingFacts = {
  readonly title: Localised
  readonly total: number
  readonly passMark: number
  /** Every attempt's deadline and grace have passed, and the sitting's own. */
  readonly isOver: boolean
  readonly publishedAt: number | null
  readonly due: number
  readonly present: number
  readonly absent: number
  /** Of those present, who has a score set and a result resting on one. */
  readonly graded: number
  readonly passed: number
  readonly failed: number
}

/** Counts candidates registered from these units; whether the sitting is over concerns everyone. */
export async function getSittingFacts(
  sql: Sql | Transaction,
  scope: readonly string[],
  sittingId: string,
): Promise<SittingFacts> {
  const [row] = await sql<SittingFacts[]>`
    with clock as materialized (select exam_now() as now),
    standing as materialized (${standingOf(sql, sittingId)})
    select s.title, p.total, p.pass_mark as "passMark", t.ratified_at as "publishedAt",
      clock.now > s.starts_at + (s.duration_ms + (s.rules ->> 'graceMs')::int) * interval '1 millisecond'
        and not exists (select 1 from attempts a where a.campaign_id = s.campaign_id and a.sitting_id = s.sitting_id
          and clock.now <= a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond')
        as "isOver",
      n.due, n.present, case when clock.now > s.starts_at + (s.rules ->> 'entryClosesMs')::int * interval '1 millisecond'
        then n.due - n.present else 0 end as absent,
      n.graded, n.passed, n.graded - n.passed as failed
    from sittings s join papers p using (paper_id) left join ratifications t using (sitting_id), clock,
    lateral (
      select count(*)::int as due, count(a.opened_at)::int as present, count(standing.attempt_id)::int as graded,
        (count(*) filter (where standing.verdict = 'passed'))::int as passed
      from registrations r
      join units u on u.unit_id = r.unit_id
      left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
      left join standing on standing.attempt_id = r.attempt_id
      where r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id and u.path ^@ any(${scope}::text[])
    ) n
    where s.sitting_id = ${sittingId}`
  if (row === undefined) throw new Error(`Sitting ${sittingId} does not exist`)
  return row
}

/** The newest revision of each opened attempt's result. */
const standingOf = (sql: Sql | Transaction, sittingId: string) => sql`
  select distinct on (r.attempt_id) r.campaign_id, r.attempt_id, r.revision, r.set_no, r.state, r.score, r.pass_mark, r.verdict
  from results r
  join sittings s on s.campaign_id = r.campaign_id and s.sitting_id = r.sitting_id
  join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
  where s.sitting_id = ${sittingId} and a.opened_at is not null
  order by r.attempt_id, r.revision desc`

/** One page of what stands, from these units, by unit and police number; `total` counts all that match. */
export async function readResultRows(
  sql: Sql | Transaction,
  scope: readonly string[],
  sittingId: string,
  page: { readonly verdict: Verdict | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: readonly ResultRow[] }> {
  const matching = sql`
    from standing
    join registrations r using (campaign_id, attempt_id)
    join units u on u.unit_id = r.unit_id
    join officers o using (officer_id)
    where u.path ^@ any(${scope}::text[]) and (${page.verdict}::text is null or standing.verdict = ${page.verdict})`
  const [counted] = await sql<[{ total: number }]>`
    with standing as (${standingOf(sql, sittingId)}) select count(*)::int as total ${matching}`
  const rows = await sql<ResultRow[]>`
    with standing as (${standingOf(sql, sittingId)}),
    page as (
      select standing.*, r.officer_id, o.name, o.police_no, u.name as unit, u.path ${matching}
      order by u.path, o.police_no, standing.attempt_id limit ${page.limit} offset ${page.offset}
    )
    select p.attempt_id as "attemptId", p.officer_id as "officerId", p.name, p.police_no as "policeNo", p.unit,
      g.answered_count as answered, p.score, p.verdict, coalesce(b.lines, '[]') as "bySubject", p.state
    from page p
    join score_sets g using (campaign_id, attempt_id, set_no)
    left join lateral (
      select jsonb_agg(jsonb_build_object('subject', line ->> 'subject', 'name', n.name, 'earned', line -> 'earned',
        'possible', line -> 'possible') order by n.position) as lines
      from jsonb_array_elements(g.by_subject) as line join subjects n on n.code = line ->> 'subject'
    ) b on true
    order by p.path, p.police_no, p.attempt_id`
  return { total: counted.total, rows }
}

/** Held to the end of the transaction: a sitting is ratified by one person at a time. */
export async function takeRatificationTurn(tx: Transaction, sittingId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn ratification ' || ${sittingId}, 0))`
  // Writing a nation's results takes longer than a page may.
  await tx`select set_config('statement_timeout', '10min', true)`
}

/**
 * Adds the revisions 'ratified' and 'published' to every result that stands as provisional, in one statement; gives back
 * how many results that were.
 */
export async function publishResults(
  tx: Transaction,
  sittingId: string,
  decidedBy: string,
  at: number,
): Promise<number> {
  const added = await tx`
    insert into results (campaign_id, attempt_id, revision, sitting_id, set_no, state, score, pass_mark, verdict, decided_by,
      decided_at)
    select r.campaign_id, r.attempt_id, r.revision + step.nth, ${sittingId}, r.set_no, step.state, r.score, r.pass_mark,
      r.verdict, ${decidedBy}, ${at}::timestamptz
    from (${standingOf(tx, sittingId)}) r, (values (1, 'ratified'), (2, 'published')) as step (nth, state)
    where r.state = 'provisional'`
  return added.count / 2
}

export async function insertRatification(
  tx: Transaction,
  row: {
    readonly sittingId: string
    readonly ratifiedBy: string
    readonly at: number
    readonly resultCount: number
    readonly passedCount: number
  },
): Promise<void> {
  await tx`
    insert into ratifications (sitting_id, ratified_by, ratified_at, ratified_on, result_count, passed_count)
    select ${row.sittingId}, ${row.ratifiedBy}, at, (at at time zone 'Asia/Shanghai')::date, ${row.resultCount},
      ${row.passedCount}
    from (select ${row.at}::timestamptz as at) now`
}
