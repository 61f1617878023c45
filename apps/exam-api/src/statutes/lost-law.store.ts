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

/**
 * Approved versions that lost their law, suspended, with an event that nobody did it: which ones they were. They are looked up one
 * by one: they are few, and the bank is not.
 */
export async function suspendWhatLostItsLaw(tx: Transaction, reason: string): Promise<readonly string[]> {
  const rows = await tx<{ id: string }[]>`
    with lost as materialized (
      select v.item_version_id from item_versions v
      where v.item_version_id = any(array(select law_gone_on(exam_today()))) and v.state = 'approved'
    ), moved as (
      update item_versions v set state = 'suspended'
      where v.item_version_id = any(array(select item_version_id from lost))
        and exists (select from standing_versions s where s.item_version_id = v.item_version_id)
      returning v.item_version_id
    ), told as (
      insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
      select m.item_version_id, (select coalesce(max(e.position), 0) + 1 from item_events e
        where e.item_version_id = m.item_version_id), 'suspend', ${reason}, null, exam_now() from moved m
    )
    select item_version_id as id from moved`
  return rows.map(({ id }) => id)
}
