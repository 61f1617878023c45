/** What has lost its law, in SQL, as sworn_bank: arithmetic over the register and the marks, as of the database's day. */
import type { Sql, Transaction } from "../database/pool.ts"

/** Judged anew each time: markCitations() comes first for a version that was written after the change was loaded. */
export async function findLost(
  sql: Sql | Transaction,
  itemVersionIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from law_gone_on(exam_today()) as id where id = any(${itemVersionIds}::uuid[])`
  return rows.map(({ id }) => id)
}

/** The reason on record: of an act that nobody did, in both languages. */
export const whyLawIsLost =
  "所引法条已修改、移动或废止 · The law it cites has been changed, moved or repealed"

/** Approved versions that lost their law, suspended, with an event that nobody did it: which ones they were. */
export async function suspendWhatLostItsLaw(tx: Transaction, reason: string): Promise<readonly string[]> {
  const rows = await tx<{ id: string }[]>`
    with moved as (
      update item_versions set state = 'suspended'
      where state = 'approved' and item_version_id in (select law_gone_on(exam_today()))
        and item_version_id in (select item_version_id from standing_versions)
      returning item_version_id
    ), told as (
      insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
      select m.item_version_id, (select coalesce(max(e.position), 0) + 1 from item_events e
        where e.item_version_id = m.item_version_id), 'suspend', ${reason}, null, exam_now() from moved m
    )
    select item_version_id as id from moved`
  return rows.map(({ id }) => id)
}
