/** What an act does to the items that its rows name, and how it is taken back where it still stands. Set by set, in SQL. */
import { mostTags, type BulkAct } from "@sworn/contract/staff"
import type { Fragment, Transaction } from "../database/pool.ts"
import { classifyItems, type ClassifiedField } from "../items/classification.store.ts"

type By = { readonly actId: string; readonly staffId: string }

const rowsOf = (tx: Transaction, actId: string): Fragment =>
  tx`select item_id, before, after from bulk_act_items where act_id = ${actId} and refusal is null`

const tagsOf = (tx: Transaction, json: Fragment): Fragment =>
  tx`array(select jsonb_array_elements_text(${json}))`

export async function doToItems(tx: Transaction, act: BulkAct, by: By): Promise<void> {
  const rows = rowsOf(tx, by.actId)
  switch (act.act) {
    case "add-tag":
    case "remove-tag":
      return void (await classify(
        tx,
        "tags",
        tx`select item_id, ${tagsOf(tx, tx`after`)} as after from (${rows}) r`,
        by,
      ))
    case "set-difficulty":
      return void (await classify(
        tx,
        "difficulty",
        tx`select item_id, after::int as after from (${rows}) r`,
        by,
      ))
    case "move":
      return void (await classify(tx, "unit", tx`select item_id, after::int as after from (${rows}) r`, by))
    case "submit":
      await moveVersions(tx, rows, { to: tx`r.after ->> 'state'`, act: "submit", reason: "", by })
      return openReviews(tx, rows, by, null)
    case "retire":
      return void (await moveVersions(tx, rows, {
        to: tx`r.after ->> 'state'`,
        act: "retire",
        reason: act.reason,
        by,
      }))
    case "assign":
      return assignReviews(tx, rows, by)
  }
}

/** The items that still stood as the act had left them, and stand as before it now. */
export async function undoToItems(
  tx: Transaction,
  act: BulkAct,
  scope: readonly string[],
  by: By,
): Promise<readonly string[]> {
  const standing = (condition: Fragment): Fragment => tx`
    select r.*, i.tags, i.difficulty, i.unit_id from (${rowsOf(tx, by.actId)}) r join items i using (item_id)
    join units u using (unit_id) where u.path ^@ any(${scope}::text[]) and ${condition}`
  switch (act.act) {
    case "add-tag":
      return classify(
        tx,
        "tags",
        tx`select item_id, array_remove(tags, ${act.tag}::text) as after
        from (${standing(tx`${act.tag} = any(i.tags)`)}) s`,
        by,
      )
    case "remove-tag":
      return classify(
        tx,
        "tags",
        tx`select item_id, tags || ${act.tag}::text as after
        from (${standing(tx`${act.tag} <> all(i.tags) and cardinality(i.tags) < ${mostTags}`)}) s`,
        by,
      )
    case "set-difficulty":
      return classify(
        tx,
        "difficulty",
        tx`select item_id, before::int as after
        from (${standing(tx`i.difficulty = r.after::int`)}) s`,
        by,
      )
    case "move":
      return classify(
        tx,
        "unit",
        tx`select item_id, before::int as after
        from (${standing(tx`i.unit_id = r.after::int`)}) s`,
        by,
      )
    case "submit":
    case "retire":
      return undoMoves(tx, standing(stillThere(tx, act.act, by.staffId)), act.act, by)
    case "assign":
      return undoAssignments(tx, standing(tx`true`))
  }
}

async function classify(
  tx: Transaction,
  field: ClassifiedField,
  targets: Fragment,
  by: By,
): Promise<readonly string[]> {
  const changed = await classifyItems(tx, field, targets, { by: by.staffId, actId: by.actId })
  return changed.map(({ itemId }) => itemId)
}

/** Moves each row's version on from where it was judged, with an event of its own. */
async function moveVersions(
  tx: Transaction,
  rows: Fragment,
  {
    to,
    act,
    reason,
    by,
  }: { readonly to: Fragment; readonly act: string; readonly reason: string; readonly by: By },
): Promise<readonly string[]> {
  const moved = await tx<{ itemId: string }[]>`
    with rows as materialized (${rows}),
    moved as (
      update item_versions v set state = ${to} from rows r
      where v.item_version_id = (r.after ->> 'versionId')::uuid
      returning v.item_version_id, v.item_id
    ),
    recorded as (
      insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
      select m.item_version_id, coalesce((select max(e.position) from item_events e where e.item_version_id = m.item_version_id), 0) + 1,
        ${act}, ${reason}, ${by.staffId}, exam_now()
      from moved m
    )
    select item_id as "itemId" from moved`
  return moved.map(({ itemId }) => itemId)
}

async function openReviews(
  tx: Transaction,
  rows: Fragment,
  by: By,
  assignedTo: string | null,
): Promise<void> {
  await tx`
    insert into review_tasks (task_id, item_id, item_version_id, kind, assigned_to, opened_by, opened_at)
    select gen_random_uuid(), r.item_id, (r.after ->> 'versionId')::uuid, 'review', ${assignedTo}::uuid, ${by.staffId}, exam_now()
    from (${rows}) r on conflict do nothing`
}

async function assignReviews(tx: Transaction, rows: Fragment, by: By): Promise<void> {
  await tx`
    with rows as materialized (${rows}),
    given as (
      update review_tasks t set assigned_to = (r.after ->> 'assignedTo')::uuid, due_on = (r.after ->> 'dueOn')::date
      from rows r where t.task_id = (r.before ->> 'taskId')::uuid and t.closed_at is null
    )
    insert into review_tasks (task_id, item_id, item_version_id, kind, assigned_to, opened_by, opened_at, due_on)
    select (after ->> 'taskId')::uuid, item_id, (after ->> 'versionId')::uuid, 'review', (after ->> 'assignedTo')::uuid,
      ${by.staffId}, exam_now(), (after ->> 'dueOn')::date
    from rows where before ->> 'taskId' is null`
}

/**
 * Nothing has happened to the version since: its last event is this person's, and it is where the act led it. What rested on a
 * law that is gone by now does not come back (ITM-7).
 */
const stillThere = (tx: Transaction, act: "submit" | "retire", staffId: string): Fragment => tx`exists (
  select from item_versions v join item_events e using (item_version_id)
  where v.item_version_id = (r.after ->> 'versionId')::uuid and v.state = r.after ->> 'state'
    and e.position = (select max(l.position) from item_events l where l.item_version_id = v.item_version_id)
    and e.act = ${act} and e.acted_by = ${staffId}
    and not exists (select from item_versions later where later.item_id = v.item_id and later.version > v.version)
    and (r.before ->> 'state' = 'approved' and v.item_version_id in (select law_gone_on(exam_today()))) is not true)`

/** What went to review is withdrawn; what was retired is restored to where it was, which no other act can do. */
async function undoMoves(
  tx: Transaction,
  standing: Fragment,
  act: "submit" | "retire",
  by: By,
): Promise<readonly string[]> {
  const back = act === "submit" ? "withdraw" : "restore"
  const moved = await moveVersions(tx, standing, { to: tx`r.before ->> 'state'`, act: back, reason: "", by })
  if (act === "submit")
    await tx`
      update review_tasks set closed_at = exam_now(), closed_by = ${by.staffId}, outcome = 'withdrawn'
      where kind = 'review' and closed_at is null and item_id = any(${[...moved]}::uuid[])`
  return moved
}

/** Reviews that are still open and in the same hands go back; one that the act opened waits for anybody. */
async function undoAssignments(tx: Transaction, standing: Fragment): Promise<readonly string[]> {
  const back = await tx<{ itemId: string }[]>`
    update review_tasks t set assigned_to = (r.before ->> 'assignedTo')::uuid, due_on = (r.before ->> 'dueOn')::date
    from (${standing}) r
    where t.task_id = (r.after ->> 'taskId')::uuid and t.closed_at is null
      and t.assigned_to = (r.after ->> 'assignedTo')::uuid and t.due_on is not distinct from (r.after ->> 'dueOn')::date
    returning t.item_id as "itemId"`
  return back.map(({ itemId }) => itemId)
}
