/** Tasks as people look for them: the queue, its count, and who could be given one. */
import type {
  AssigneeList,
  ReviewTaskCount,
  ReviewTaskFilter,
  ReviewTaskPage,
  ReviewTaskRow,
} from "@sworn/contract/staff"
import type { Fragment, Sql } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"
import { workersToday } from "./review-tasks.store.ts"

const today = (sql: Sql): Fragment => sql`(exam_now() at time zone 'Asia/Shanghai')::date`

function matching(sql: Sql, { staffId, scope }: Reader, filter: ReviewTaskFilter): Fragment {
  const { state = "open", assignee } = filter
  return sql`
    from review_tasks t join item_cards c using (item_id) join units u using (unit_id)
    where u.path ^@ any(${scope}::text[]) and (t.closed_at is null) = ${state === "open"}
      ${filter.kind ? sql`and t.kind = ${filter.kind}` : sql``}
      ${filter.item ? sql`and t.item_id = ${filter.item}` : sql``}
      ${
        assignee === undefined
          ? sql``
          : assignee === "nobody"
            ? sql`and t.assigned_to is null`
            : sql`and t.assigned_to = ${assignee === "self" ? staffId : assignee}`
      }
      ${filter.overdue === undefined ? sql`` : sql`and coalesce(t.closed_at is null and t.due_on < ${today(sql)}, false) = ${filter.overdue}`}
      ${filter.dueBefore ? sql`and t.due_on < ${filter.dueBefore}::date` : sql``}
      ${
        filter.text
          ? sql`and exists (select from item_texts w where w.item_id = t.item_id
              and strpos(w.words, lower(normalize(${filter.text}, NFKC))) > 0)`
          : sql``
      }`
}

/** What is due first comes first; what is closed, the latest first. */
export async function readTaskPage(
  sql: Sql,
  reader: Reader,
  filter: ReviewTaskFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<ReviewTaskPage> {
  const [counted] = await sql<[{ total: number }]>`
    select count(*)::int as total ${matching(sql, reader, filter)}`
  const person = (id: Fragment) =>
    sql`(select jsonb_build_object('staffId', p.staff_id, 'name', p.name) from staff p where p.staff_id = ${id})`
  const rows = await sql<ReviewTaskRow[]>`
    with page as (
      select t.* ${matching(sql, reader, filter)}
      order by t.closed_at desc nulls last, t.due_on nulls last, t.opened_at, t.task_id
      limit ${page.limit} offset ${page.offset}
    )
    select t.task_id as "taskId", t.kind, t.item_id as "itemId", t.item_version_id as "itemVersionId", c.code,
      c.kind as "itemKind", v.state, left(v.search_text, 120) as excerpt, ${person(sql`v.author_id`)} as author,
      t.law_change_id as "lawChangeId", ${person(sql`t.assigned_to`)} as "assignedTo", ${person(sql`t.opened_by`)} as "openedBy",
      t.opened_at as "openedAt", t.due_on as "dueOn",
      coalesce(t.closed_at is null and t.due_on < ${today(sql)}, false) as "isOverdue", t.note, t.closed_at as "closedAt",
      ${person(sql`t.closed_by`)} as "closedBy", t.outcome
    from page t join item_cards c using (item_id)
    join item_versions v on v.item_version_id = coalesce(t.item_version_id, c.item_version_id)
    order by t.closed_at desc nulls last, t.due_on nulls last, t.opened_at, t.task_id`
  return { total: counted.total, rows }
}

/** Nobody is counted for a review that they could not take: what waits for anybody is what others wrote. */
export async function readTaskCount(sql: Sql, { staffId, scope }: Reader): Promise<ReviewTaskCount> {
  const [row] = await sql<[ReviewTaskCount]>`
    select count(*) filter (where t.assigned_to = ${staffId})::int as own,
      count(*) filter (where t.assigned_to = ${staffId} and t.due_on < ${today(sql)})::int as overdue,
      count(*) filter (where t.assigned_to is null and c.author_id <> ${staffId})::int as unassigned
    from review_tasks t join item_cards c using (item_id) join units u using (unit_id)
    where t.closed_at is null and u.path ^@ any(${scope}::text[])`
  return row
}

/** Authors and reviewers of the reader's units, or of one item's unit. */
export async function readAssigneeList(
  sql: Sql,
  { scope }: Reader,
  itemId: string | undefined,
): Promise<AssigneeList> {
  const people = await sql<AssigneeList["people"]>`
    with held as (
      select w.staff_id, bool_or(w.role = 'item-reviewer') as reviews
      from (${workersToday(sql)}) w
      where ${
        itemId === undefined
          ? sql`exists (select from unnest(${scope}::text[]) as own where w.path ^@ own or own ^@ w.path)`
          : sql`exists (select from items i join units u using (unit_id)
              where i.item_id = ${itemId} and u.path ^@ w.path and u.path ^@ any(${scope}::text[]))`
      }
      group by w.staff_id
    )
    select s.staff_id as "staffId", s.name,
      held.reviews and not exists (select from item_cards c where c.item_id = ${itemId ?? null}::uuid and c.author_id = s.staff_id)
        as "mayReview",
      (select count(*)::int from review_tasks t where t.assigned_to = s.staff_id and t.closed_at is null) as "openTasks"
    from held join staff s using (staff_id)
    order by "mayReview" desc, s.name, s.staff_id`
  return { people }
}
