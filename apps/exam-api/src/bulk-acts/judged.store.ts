/**
 * What one act would do to each item that a filter matches, as SQL: why it leaves one alone, and what another was and becomes.
 * The preview counts it, the act keeps it row by row, and the undo compares with it.
 */
import { mostTags, type BulkAct, type BulkSelection } from "@sworn/contract/staff"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"
import type { Unfit } from "../items/find-unfit.ts"
import { foundItems } from "../items/matching.store.ts"
import { workersToday } from "../review-tasks/review-tasks.store.ts"

/** Common table expressions that end in `found`: what the selection is, before anything is judged. */
export const selected = (sql: Sql | Transaction, reader: Reader, selection: BulkSelection): Fragment =>
  foundItems(
    sql,
    reader,
    selection.filter,
    sql`c.item_id, c.item_version_id`,
    sql`
      ${selection.only ? sql`c.item_id = any(${selection.only}::uuid[])` : sql`true`}
      and ${selection.except ? sql`c.item_id <> all(${selection.except}::uuid[])` : sql`true`}`,
  )

/**
 * For each of `found`: item_id, refusal (null where the act may be), before, after. Of items `i`, their newest versions `v` and
 * units `u`; `unfit` are those that a check outside the database keeps from review.
 */
export function judged(sql: Sql | Transaction, { staffId }: Reader, act: BulkAct, unfit: Unfit): Fragment {
  const { refusal, before, after } = verdictOf(sql, act, staffId, unfit)
  return sql`
    select i.item_id, ${refusal} as refusal, ${before} as before, ${after} as after
    from found join items i using (item_id) join item_versions v using (item_version_id) join units u using (unit_id)
    left join review_tasks t on t.item_version_id = v.item_version_id and t.kind = 'review' and t.closed_at is null
    order by i.item_id`
}

type Verdict = { readonly refusal: Fragment; readonly before: Fragment; readonly after: Fragment }

function verdictOf(sql: Sql | Transaction, act: BulkAct, staffId: string, unfit: Unfit): Verdict {
  switch (act.act) {
    case "add-tag":
      return {
        refusal: sql`case when ${act.tag} = any(i.tags) then 'already-so'
          when cardinality(i.tags) >= ${mostTags} then 'too-many-tags' end`,
        before: sql`to_jsonb(i.tags)`,
        after: sql`to_jsonb(i.tags || ${act.tag}::text)`,
      }
    case "remove-tag":
      return {
        refusal: sql`case when ${act.tag} <> all(i.tags) then 'already-so' end`,
        before: sql`to_jsonb(i.tags)`,
        after: sql`to_jsonb(array_remove(i.tags, ${act.tag}::text))`,
      }
    case "set-difficulty":
      return {
        refusal: sql`case when i.difficulty = ${act.difficulty} then 'already-so' end`,
        before: sql`to_jsonb(i.difficulty)`,
        after: sql`to_jsonb(${act.difficulty}::int)`,
      }
    case "move":
      return {
        refusal: sql`case when i.unit_id = ${act.unitId} then 'already-so' end`,
        before: sql`to_jsonb(i.unit_id)`,
        after: sql`to_jsonb(${act.unitId}::int)`,
      }
    case "submit":
      return {
        refusal: sql`case when v.state <> 'draft' then 'item-not-in-that-state'
          when v.author_id <> ${staffId} then 'item-is-somebody-elses'
          when i.item_id = any(${[...unfit.unwhole]}::uuid[]) then 'item-is-not-whole'
          when i.item_id = any(${[...unfit.unplaced]}::uuid[]) then 'law-place-not-known' end`,
        before: state(sql, sql`v.state`),
        after: state(sql, sql`'in_review'::text`),
      }
    case "retire":
      return {
        refusal: sql`case when v.state = 'retired' then 'already-so'
          when v.state not in ('approved', 'suspended') then 'item-not-in-that-state' end`,
        before: state(sql, sql`v.state`),
        after: state(sql, sql`'retired'::text`),
      }
    case "assign":
      return {
        refusal: sql`case when v.state <> 'in_review' then 'item-not-in-that-state'
          when v.author_id = ${act.assignedTo} then 'reviewer-is-its-author'
          when t.assigned_to = ${act.assignedTo} and t.due_on is not distinct from ${act.dueOn}::date then 'already-so'
          when not exists (select from (${workersToday(sql)}) w where w.staff_id = ${act.assignedTo}
            and w.role = 'item-reviewer' and u.path ^@ w.path) then 'assignee-not-fitting' end`,
        before: assignment(sql, sql`t.task_id`, sql`t.assigned_to`, sql`t.due_on`),
        after: assignment(
          sql,
          sql`coalesce(t.task_id, gen_random_uuid())`,
          sql`${act.assignedTo}::uuid`,
          sql`${act.dueOn}::date`,
        ),
      }
  }
}

const state = (sql: Sql | Transaction, of: Fragment): Fragment =>
  sql`jsonb_build_object('versionId', v.item_version_id, 'state', ${of})`

const assignment = (sql: Sql | Transaction, taskId: Fragment, to: Fragment, due: Fragment): Fragment =>
  sql`jsonb_build_object('versionId', v.item_version_id, 'taskId', ${taskId}, 'assignedTo', ${to}, 'dueOn', ${due})`
