/** Review tasks in SQL, as sworn_bank. A task is opened and closed by what happens to its item; whom it waits for, people say. */
import type { Sql, Transaction } from "../database/pool.ts"

export type NewTask = {
  readonly taskId: string
  readonly itemId: string
  readonly itemVersionId: string | null
  readonly kind: "review" | "law-change"
  readonly lawChangeId: string | null
  readonly assignedTo: string | null
  /** Null is the system. */
  readonly openedBy: string | null
  readonly dueOn: string | null
  readonly note: string
}

/** As many as one likes in one statement; one that is open already stays as it is. */
export async function openTasks(tx: Transaction, tasks: readonly NewTask[]): Promise<void> {
  const rows = tasks.map((task) => ({
    task_id: task.taskId,
    item_id: task.itemId,
    item_version_id: task.itemVersionId,
    kind: task.kind,
    law_change_id: task.lawChangeId,
    assigned_to: task.assignedTo,
    opened_by: task.openedBy,
    due_on: task.dueOn,
    note: task.note,
  }))
  await tx`
    insert into review_tasks (task_id, item_id, item_version_id, kind, law_change_id, assigned_to, opened_by, opened_at, due_on, note)
    select task_id, item_id, item_version_id, kind, law_change_id, assigned_to, opened_by, exam_now(), due_on, note
    from jsonb_populate_recordset(null::review_tasks, ${tx.json(rows)})
    on conflict do nothing`
}

/** Closes the open reviews of these versions; how many there were. */
export async function closeReviews(
  tx: Transaction,
  versionIds: readonly string[],
  { by, outcome }: { readonly by: string | null; readonly outcome: string },
): Promise<number> {
  const closed = await tx`
    update review_tasks set closed_at = exam_now(), closed_by = ${by}, outcome = ${outcome}
    where kind = 'review' and closed_at is null and item_version_id = any(${[...versionIds]}::uuid[])`
  return closed.count
}

/** A newer version is what counts from now on: nobody need look at the older ones. */
export async function supersedeReviews(tx: Transaction, itemId: string, by: string): Promise<void> {
  await tx`
    update review_tasks set closed_at = exam_now(), closed_by = ${by}, outcome = 'superseded'
    where kind = 'review' and closed_at is null and item_id = ${itemId}`
}

export type HeldTask = {
  readonly taskId: string
  readonly itemId: string
  readonly kind: "review" | "law-change"
  readonly isClosed: boolean
}

/** A task about an item of these units, held to the end of the transaction; null for any other. */
export async function lockTask(
  tx: Transaction,
  scope: readonly string[],
  taskId: string,
): Promise<HeldTask | null> {
  const [row] = await tx<HeldTask[]>`
    select t.task_id as "taskId", t.item_id as "itemId", t.kind, t.closed_at is not null as "isClosed"
    from review_tasks t join items i using (item_id) join units u using (unit_id)
    where t.task_id = ${taskId} and u.path ^@ any(${scope}::text[]) for update of t`
  return row ?? null
}

/** The version of an item that waits for a reviewer, with its open task if it has one; null when none waits. */
export async function findVersionInReview(
  tx: Transaction,
  itemId: string,
): Promise<{ readonly itemVersionId: string; readonly taskId: string | null } | null> {
  const [row] = await tx<{ itemVersionId: string; taskId: string | null }[]>`
    select c.item_version_id as "itemVersionId", t.task_id as "taskId"
    from item_cards c
    left join review_tasks t on t.item_version_id = c.item_version_id and t.kind = 'review' and t.closed_at is null
    where c.item_id = ${itemId} and c.state = 'in_review'`
  return row ?? null
}

export async function updateAssignment(
  tx: Transaction,
  taskId: string,
  {
    assignedTo,
    dueOn,
    note,
  }: { readonly assignedTo: string | null; readonly dueOn: string | null; readonly note: string },
): Promise<void> {
  await tx`
    update review_tasks set assigned_to = ${assignedTo}, due_on = ${dueOn}, note = ${note} where task_id = ${taskId}`
}

export async function closeTaskRow(
  tx: Transaction,
  taskId: string,
  { by, outcome, note }: { readonly by: string; readonly outcome: string; readonly note: string },
): Promise<void> {
  await tx`
    update review_tasks set closed_at = exam_now(), closed_by = ${by}, outcome = ${outcome},
      note = case when ${note} = '' then note else ${note} end
    where task_id = ${taskId}`
}

/** Who works on the bank of which units today, and as what: for putting into a statement. */
export const workersToday = (sql: Sql | Transaction) => sql`
  select g.staff_id, g.role, u.path
  from staff_grants g join units u using (unit_id) join staff s using (staff_id),
    lateral (select (exam_now() at time zone 'Asia/Shanghai')::date as today) as clock
  where g.role in ('item-author', 'item-reviewer') and g.ended_at is null and s.closed_at is null
    and g.from_day <= clock.today and (g.until_day is null or g.until_day >= clock.today)`

export type Fit = { readonly isAuthorOfNewest: boolean; readonly reviews: boolean; readonly writes: boolean }

/** What this person is to this item: its newest version's author, a reviewer or an author of its unit. */
export async function readFit(tx: Transaction, staffId: string, itemId: string): Promise<Fit> {
  const [row] = await tx<[Fit]>`
    with held as (select w.role from (${workersToday(tx)}) w, items i join units u using (unit_id)
      where w.staff_id = ${staffId} and i.item_id = ${itemId} and u.path ^@ w.path)
    select exists (select from item_cards where item_id = ${itemId} and author_id = ${staffId}) as "isAuthorOfNewest",
      exists (select from held where role = 'item-reviewer') as reviews,
      exists (select from held where role = 'item-author') as writes`
  return row
}
