/** Reviewers' tasks that a change in the law opened, in SQL, as sworn_bank. */
import type { Transaction } from "../database/pool.ts"

/** Closes those whose item waits for nobody any more; nobody (null) closes what the system finds settled. How many. */
export async function closeSettledTasks(tx: Transaction, closedBy: string | null): Promise<number> {
  const closed = await tx`
    with waiting as materialized (select distinct item_id, law_change_id from open_law_marks)
    update review_tasks t set closed_at = exam_now(), closed_by = ${closedBy},
      outcome = case when exists (select from law_change_marks m join item_versions v using (item_version_id)
        where m.law_change_id = t.law_change_id and v.item_id = t.item_id and m.rebound_as is not null)
        then 'rebound' else 'settled' end
    where t.kind = 'law-change' and t.closed_at is null
      and (t.item_id, t.law_change_id) not in (select item_id, law_change_id from waiting)`
  return closed.count
}
