/** Acts over many items in SQL: what was selected and judged, kept row by row. */
import type { BulkAct, BulkActList, BulkItemRefusal, BulkPreview, BulkSelection } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"
import type { Unfit } from "../items/find-unfit.ts"
import { judged, selected } from "./judged.store.ts"

type Refused = BulkPreview["refused"]

export async function countSelected(
  sql: Sql | Transaction,
  reader: Reader,
  selection: BulkSelection,
): Promise<number> {
  const [row] = await sql<[{ matched: number }]>`
    with ${selected(sql, reader, selection)} select count(*)::int as matched from found`
  return row.matched
}

/** Drafts of the reader's own among what is selected: those whose words must be judged before they go to review. */
export async function readOwnSelectedDrafts(
  sql: Sql | Transaction,
  reader: Reader,
  selection: BulkSelection,
): Promise<readonly string[]> {
  const rows = await sql<{ itemVersionId: string }[]>`
    with ${selected(sql, reader, selection)}
    select v.item_version_id as "itemVersionId" from found join item_versions v using (item_version_id)
    where v.state = 'draft' and v.author_id = ${reader.staffId}`
  return rows.map(({ itemVersionId }) => itemVersionId)
}

export async function countJudged(
  sql: Sql,
  reader: Reader,
  { act, ...selection }: BulkSelection & { readonly act: BulkAct },
  unfit: Unfit,
): Promise<BulkPreview> {
  const rows = await sql<{ refusal: BulkItemRefusal | null; count: number }[]>`
    with ${selected(sql, reader, selection)}, verdicts as (${judged(sql, reader, act, unfit)})
    select refusal, count(*)::int as count from verdicts group by refusal order by count desc, refusal`
  const refused = rows.flatMap(({ refusal, count }) => (refusal === null ? [] : [{ refusal, count }]))
  const possible = rows.find(({ refusal }) => refusal === null)?.count ?? 0
  return { matched: possible + sum(refused), possible, refused }
}

/** Keeps the act and its verdict on every item, and holds those items and their newest versions to the end. */
export async function insertBulkAct(
  tx: Transaction,
  reader: Reader,
  actId: string,
  { act, ...selection }: BulkSelection & { readonly act: BulkAct },
  unfit: Unfit,
): Promise<{ readonly matched: number; readonly done: number; readonly refused: Refused }> {
  const rows = await tx<{ refusal: BulkItemRefusal | null; count: number }[]>`
    with ${selected(tx, reader, selection)},
    verdicts as materialized (${judged(tx, reader, act, unfit)} for update of i, v),
    kept as (
      insert into bulk_acts (act_id, act, value, filter, matched, done, run_by, run_at)
      select ${actId}, ${act.act}, ${tx.json(act)}, ${tx.json(selection as never)}, count(*),
        count(*) filter (where refusal is null), ${reader.staffId}, exam_now()
      from verdicts
    ),
    kept_items as (
      insert into bulk_act_items (act_id, item_id, refusal, before, after)
      select ${actId}, item_id, refusal, before, case when refusal is null then after end from verdicts
    )
    select refusal, count(*)::int as count from verdicts group by refusal order by count desc, refusal`
  const refused = rows.flatMap(({ refusal, count }) => (refusal === null ? [] : [{ refusal, count }]))
  const done = rows.find(({ refusal }) => refusal === null)?.count ?? 0
  return { matched: done + sum(refused), done, refused }
}

const sum = (refused: Refused): number => refused.reduce((all, { count }) => all + count, 0)

export type HeldAct = { readonly act: BulkAct; readonly done: number; readonly isUndone: boolean }

/** An act of this person's own, held to the end of the transaction; null for any other. */
export async function lockBulkAct(tx: Transaction, staffId: string, actId: string): Promise<HeldAct | null> {
  const [row] = await tx<HeldAct[]>`
    select value as act, done, undone_at is not null as "isUndone" from bulk_acts
    where act_id = ${actId} and run_by = ${staffId} for update`
  return row ?? null
}

/** The versions that a retirement took out, whatever became of them since. */
export async function readRetired(tx: Transaction, actId: string): Promise<readonly string[]> {
  const rows = await tx<{ id: string }[]>`
    select after ->> 'versionId' as id from bulk_act_items where act_id = ${actId} and refusal is null`
  return rows.map(({ id }) => id)
}

/** Which items were put back; the others of the act were left alone. */
export async function markUndone(tx: Transaction, actId: string, itemIds: readonly string[]): Promise<void> {
  await tx`
    with marked as (
      update bulk_act_items set reverted = item_id = any(${[...itemIds]}::uuid[])
      where act_id = ${actId} and refusal is null
    )
    update bulk_acts set undone_at = exam_now(), reverted = ${itemIds.length} where act_id = ${actId}`
}

const mostListed = 20

export async function readOwnActs(sql: Sql, staffId: string): Promise<BulkActList["acts"]> {
  return sql<BulkActList["acts"]>`
    select act_id as "actId", value as act, coalesce(filter -> 'filter', '{}') as filter, matched, done, run_at as "runAt",
      undone_at as "undoneAt", reverted
    from bulk_acts where run_by = ${staffId} order by run_at desc limit ${mostListed}`
}
