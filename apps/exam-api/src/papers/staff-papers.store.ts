/** Papers as their custodians see them. The text comes out of the database's own functions alone, which note the reading. */
import type { PaperContent } from "@sworn/question-bank"
import type { PaperReadingRefusal, PaperRow } from "@sworn/contract/staff"
import type { Author } from "../audit/audit.store.ts"
import type { Sql, Transaction } from "../database/pool.ts"

/** Of the next sitting that uses it and is not over: its owner, where that lies in these units or this person assembled it. */
export async function findUnitOfPaper(
  tx: Transaction,
  scope: readonly string[],
  staffId: string,
  paperId: string,
): Promise<number | null> {
  const [row] = await tx<{ unitId: number }[]>`
    select owner.unit_id as "unitId"
    from papers p
    join sittings s using (paper_id)
    join campaigns c using (campaign_id)
    join units owner on owner.unit_id = c.owner_unit_id
    where p.paper_id = ${paperId} and (owner.path ^@ any(${scope}::text[]) or p.assembled_by = ${staffId})
    order by sitting_over_at(s.sitting_id) <= exam_now(), s.starts_at limit 1`
  return row?.unitId ?? null
}

export type ReadPaper = Omit<PaperRow, "state" | "nextStartsAt" | "unsealableFrom"> & {
  readonly sittings: readonly { readonly startsAt: number; readonly overAt: number }[]
}

/** Those of sittings owned in these units, and those this person assembled; the newest first. */
export async function readPaperRows(
  sql: Sql,
  staffId: string,
  scope: readonly string[],
): Promise<{ readonly now: number; readonly papers: readonly ReadPaper[] }> {
  const [{ now }] = await sql<[{ now: number }]>`select exam_now() as now`
  const papers = await sql<ReadPaper[]>`
    select p.paper_id as "paperId", p.title, p.level, p.item_count as "itemCount", p.frozen_at as "frozenAt",
      taught_cohort(${staffId}, p.paper_id) as "isBarred", used.sittings, asked.request
    from papers p
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('startsAt', floor(extract(epoch from s.starts_at) * 1000)::bigint,
          'overAt', floor(extract(epoch from sitting_over_at(s.sitting_id)) * 1000)::bigint) order by s.starts_at), '[]')
          as sittings,
        coalesce(bool_or(owner.path ^@ any(${scope}::text[])), false) as is_own
      from sittings s join campaigns c using (campaign_id) join units owner on owner.unit_id = c.owner_unit_id
      where s.paper_id = p.paper_id
    ) used
    left join lateral (
      select jsonb_build_object('requestId', r.request_id, 'state', case when d.decision is null then 'waiting' else 'approved' end,
        'isParty', coalesce(${staffId} in (r.requested_by, d.decided_by), false)) as request
      from two_person_requests r left join two_person_decisions d using (request_id)
      where r.act = 'paper-unsealing' and r.subject = p.paper_id::text and d.decision is distinct from 'declined'
        and exam_now() < coalesce(d.decided_at + (r.expires_at - r.requested_at), r.expires_at)
      order by r.requested_at desc limit 1
    ) asked on true
    where used.is_own or p.assembled_by = ${staffId}
    order by p.frozen_at desc, p.paper_id`
  return { now, papers }
}

/** Notes the reading, or that it was refused. What may be read has a number, good for a minute. */
export async function openPaper(
  tx: Transaction,
  { staffId, requestId, address, scope }: Author,
  paperId: string,
): Promise<{ readonly refusal: PaperReadingRefusal | "not-found" | null; readonly reading: string | null }> {
  const [row] = await tx<[{ refusal: PaperReadingRefusal | "not-found" | null; reading: string | null }]>`
    select refusal, reading::text from open_paper(${paperId}, ${staffId}, ${requestId}, ${address}, ${scope.join(" ")})`
  return row
}

/** What was opened in an earlier transaction. */
export async function readOpened(sql: Sql, reading: string): Promise<PaperContent> {
  const [row] = await sql<[{ content: PaperContent }]>`select paper_as_opened(${reading}::bigint) as content`
  return row.content
}
