/** Items and their versions in SQL, as sworn_bank. Written once; only where a version stands in its life changes. */
import type { ItemVersionPage, WrittenVersion } from "@sworn/contract/staff"
import type { ItemState, PaperEntry } from "@sworn/question-bank"
import { keyOf, type ItemBody } from "@sworn/question-bank/keyed"
import { bodyFrom, type KeptBody } from "./body-from.ts"
import { codeOfItem, letterOf } from "./item-codes.ts"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import { insertStems } from "./stems.store.ts"

export type ItemHead = {
  readonly itemId: string
  readonly code: string
  readonly kind: ItemBody["kind"]
  readonly pool: "practice" | "live"
  readonly unit: string
  readonly unitId: number
  readonly newestVersion: number
}

/** An item in the bank of one of these units; null for any other. */
export async function findItem(
  sql: Sql | Transaction,
  scope: readonly string[],
  itemId: string,
): Promise<ItemHead | null> {
  const [row] = await sql<ItemHead[]>`
    select i.item_id as "itemId", i.code, i.kind, i.pool, u.name as unit, i.unit_id as "unitId",
      (select max(v.version) from item_versions v where v.item_id = i.item_id) as "newestVersion"
    from items i join units u using (unit_id)
    where i.item_id = ${itemId} and u.path ^@ any(${scope}::text[])`
  return row ?? null
}

/** Held to the end of the transaction: versions of an item are numbered one after the other. */
export async function takeItemTurn(tx: Transaction, itemId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn item ' || ${itemId}, 0))`
}

export async function hasUnitInScope(
  tx: Sql | Transaction,
  scope: readonly string[],
  unitId: number,
): Promise<boolean> {
  const rows = await tx`select 1 from units where unit_id = ${unitId} and path ^@ any(${scope}::text[])`
  return rows.length > 0
}

/** The next free code of a kind, such as S-0042. */
export const nextCode = async (tx: Transaction, kind: ItemBody["kind"]): Promise<string> =>
  codeOfItem(kind, await nextNumber(tx, kind))

/** The next free number of a kind; one author at a time, to the end of the transaction. */
export async function nextNumber(tx: Transaction, kind: ItemBody["kind"]): Promise<number> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn item codes'))`
  const [row] = await tx<[{ next: number }]>`
    select coalesce(max(substring(code from 3)::int), 0) + 1 as next from items
    where code ~ ${`^${letterOf[kind]}-[0-9]{4,}$`}`
  return row.next
}

export async function insertItem(
  tx: Transaction,
  item: Pick<ItemHead, "itemId" | "code" | "kind" | "pool" | "unitId">,
): Promise<void> {
  await tx`
    insert into items (item_id, code, kind, pool, unit_id)
    values (${item.itemId}, ${item.code}, ${item.kind}, ${item.pool}, ${item.unitId})`
}

/** Of an item, wherever it is; null when there is none. */
export async function findFirstVersion(
  tx: Transaction,
  itemId: string,
): Promise<(Omit<WrittenVersion, "faults"> & { readonly authorId: string }) | null> {
  const [row] = await tx<(Omit<WrittenVersion, "faults"> & { authorId: string })[]>`
    select i.item_id as "itemId", v.item_version_id as "itemVersionId", i.code, v.version, v.author_id as "authorId"
    from items i join item_versions v using (item_id) where i.item_id = ${itemId} and v.version = 1`
  return row ?? null
}

/** What a body names that is not there; null when all of it is. */
export async function findUnknownName(
  tx: Transaction,
  body: ItemBody,
): Promise<"subject-not-known" | "law-not-known" | "category-not-known" | null> {
  const subjects = body.answerables.map(({ subject }) => subject).filter((subject) => subject !== "")
  const laws = body.answerables.flatMap((one) => one.laws)
  const [row] = await tx<[{ subject: boolean; law: boolean; category: boolean }]>`
    select
      exists (select from unnest(${subjects}::text[]) s where s not in (select code from subjects)) as subject,
      exists (select from unnest(${laws.map((law) => law.statute)}::text[], ${laws.map((law) => law.version)}::date[])
        as cited (statute, version) where not exists (select from statute_versions v
          where v.statute = cited.statute and v.version = cited.version)) as law,
      ${body.category}::text is not null
        and not exists (select from police_categories where code = ${body.category}) as category`
  if (row.subject) return "subject-not-known"
  if (row.law) return "law-not-known"
  return row.category ? "category-not-known" : null
}

export type NewVersion = {
  readonly itemVersionId: string
  readonly itemId: string
  readonly version: number
  readonly authorId: string
  readonly body: ItemBody
  readonly entry: PaperEntry
  readonly searchText: string
  readonly note: string
}

/** The version with its keys, its law, its stems and the event that it was written: five statements, whatever its size. */
export async function insertVersion(tx: Transaction, one: NewVersion): Promise<void> {
  const { body, entry, itemVersionId } = one
  await tx`
    insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, created_at,
      category, is_pilot, tags, search_text, note)
    values (${itemVersionId}, ${one.itemId}, ${one.version}, 'draft', ${body.levels}, ${body.difficulty},
      ${tx.json(entry)}, ${one.authorId}, exam_now(), ${body.category}, ${body.isPilot}, ${body.tags}, ${one.searchText},
      ${one.note})`
  const answerables = body.answerables.map((answerable) => ({
    id: body.kind === "case-set" ? answerable.id : itemVersionId,
    subject: answerable.subject,
    key: keyOf(answerable),
    rationale: answerable.rationale,
    laws: answerable.laws,
  }))
  await tx`
    insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
    select (a ->> 'id')::uuid, 1, ${itemVersionId}, nullif(a ->> 'subject', ''), a -> 'key', a -> 'rationale', exam_now()
    from jsonb_array_elements(${tx.json(answerables)}::jsonb) as a`
  await tx`
    insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
    select distinct (a ->> 'id')::uuid, ${itemVersionId}::uuid, l ->> 'statute', (l ->> 'version')::date, l ->> 'article',
      (l ->> 'paragraph')::int, (l ->> 'item')::int
    from jsonb_array_elements(${tx.json(answerables)}::jsonb) as a, jsonb_array_elements(a -> 'laws') as l`
  await insertStems(tx, [{ itemVersionId, entry }])
  await insertItemEvent(tx, { itemVersionId, act: "written", reason: one.note, actedBy: one.authorId })
}

export async function insertItemEvent(
  tx: Transaction,
  event: {
    readonly itemVersionId: string
    readonly act: string
    readonly reason: string
    readonly actedBy: string
  },
): Promise<void> {
  await tx`
    insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
    select ${event.itemVersionId}, coalesce(max(position), 0) + 1, ${event.act}, ${event.reason}, ${event.actedBy}, exam_now()
    from item_events where item_version_id = ${event.itemVersionId}`
}

export type FoundVersion = Omit<ItemVersionPage["version"], "body" | "faults"> & {
  readonly itemId: string
  readonly authorId: string
  readonly body: ItemBody
}

type VersionRow = Omit<FoundVersion, "body"> & KeptBody

/**
 * One version, by its own id or by its number; put together again as its author wrote it. The newest one has the item's tags
 * and difficulty of today: who writes the next version begins with them.
 */
export async function findVersion(
  sql: Sql | Transaction,
  scope: readonly string[],
  which: { readonly itemVersionId: string } | { readonly itemId: string; readonly version: number },
): Promise<FoundVersion | null> {
  const match =
    "itemVersionId" in which
      ? sql`v.item_version_id = ${which.itemVersionId}`
      : sql`v.item_id = ${which.itemId} and v.version = ${which.version}`
  const [row] = await versionsWhere(sql, sql`${match} and u.path ^@ any(${scope}::text[])`)
  return row === undefined ? null : versionFrom(row)
}

/** Whole versions by their ids, in no order; whoever has the ids has cut them by scope. */
export async function readBodies(
  sql: Sql | Transaction,
  versionIds: readonly string[],
): Promise<readonly FoundVersion[]> {
  return (await versionsWhere(sql, sql`v.item_version_id = any(${[...versionIds]}::uuid[])`)).map(versionFrom)
}

const versionsWhere = (sql: Sql | Transaction, match: Fragment) => sql<VersionRow[]>`
  select v.item_id as "itemId", v.item_version_id as "itemVersionId", v.version, v.state, v.note, v.author_id as "authorId",
    s.name as author, v.created_at as "createdAt", v.content, v.levels, v.category, v.is_pilot as "isPilot",
    case when is_newest then i.difficulty else v.difficulty end as difficulty,
    case when is_newest then i.tags else v.tags end as tags, coalesce(k.answerables, '[]') as answerables
  from item_versions v join items i using (item_id) join units u using (unit_id) join staff s on s.staff_id = v.author_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', k.answerable_id, 'subject', coalesce(k.subject, ''), 'key', k.key,
      'rationale', k.rationale, 'laws', coalesce((
        select jsonb_agg(jsonb_build_object('statute', l.statute, 'version', l.version, 'article', l.article,
          'paragraph', l.paragraph, 'item', l.item) order by l.statute, l.version, l.article, l.paragraph, l.item)
        from law_references l where l.answerable_id = k.answerable_id and l.item_version_id = v.item_version_id), '[]'))) as answerables
    from item_keys k where k.item_version_id = v.item_version_id
      and k.key_version = (select max(n.key_version) from item_keys n where n.answerable_id = k.answerable_id)
  ) k on true
  cross join lateral (select not exists (select from item_versions later
    where later.item_id = v.item_id and later.version > v.version) as is_newest) standing
  where ${match}`

function versionFrom(row: VersionRow): FoundVersion {
  const { content, levels, difficulty, category, isPilot, tags, answerables, ...rest } = row
  return { ...rest, body: bodyFrom({ content, levels, difficulty, category, isPilot, tags, answerables }) }
}

export async function readVersions(sql: Sql, itemId: string): Promise<ItemVersionPage["versions"]> {
  return sql<ItemVersionPage["versions"]>`
    select v.item_version_id as "itemVersionId", v.version, v.state, v.note, s.name as author, v.created_at as "createdAt"
    from item_versions v join staff s on s.staff_id = v.author_id where v.item_id = ${itemId} order by v.version desc`
}

export async function readEvents(sql: Sql, itemId: string): Promise<ItemVersionPage["events"]> {
  return sql<ItemVersionPage["events"]>`
    select v.version, e.act, e.reason, s.name as by, e.acted_at as at
    from item_events e join item_versions v using (item_version_id) left join staff s on s.staff_id = e.acted_by
    where v.item_id = ${itemId} order by e.acted_at, v.version, e.position`
}

export async function readComments(sql: Sql, itemId: string): Promise<ItemVersionPage["comments"]> {
  return sql<ItemVersionPage["comments"]>`
    select c.comment_id as "commentId", v.version, c.text, s.name as by, c.written_at as at,
      case when c.said_by is not null then jsonb_build_object('by', c.said_by,
        'at', round(extract(epoch from c.said_at) * 1000), 'version', c.said_of) end as said
    from item_comments c join item_versions v using (item_version_id) join staff s on s.staff_id = c.written_by
    where v.item_id = ${itemId} order by coalesce(c.said_at, c.written_at), c.comment_id`
}

/** Papers that any version of the item stood on before candidates (ITM-11); sealed ones are nobody's to know of. */
export async function readPapersOf(sql: Sql, itemId: string): Promise<ItemVersionPage["papers"]> {
  return sql<ItemVersionPage["papers"]>`
    select p.paper_id as "paperId", p.title ->> 'zh-CN' as title
    from item_uses u join papers_in_use used using (paper_id) join papers p using (paper_id)
    where u.item_id = ${itemId} order by title`
}

/** False when the version has moved on meanwhile. */
export async function moveVersion(
  tx: Transaction,
  itemVersionId: string,
  from: ItemState,
  to: ItemState,
  approvedBy: string | null,
): Promise<boolean> {
  const moved = await tx`
    update item_versions set state = ${to}, approved_by = coalesce(${approvedBy}::uuid, approved_by)
    where item_version_id = ${itemVersionId} and state = ${from}`
  return moved.count > 0
}

export async function insertComment(
  tx: Transaction,
  comment: {
    readonly commentId: string
    readonly itemVersionId: string
    readonly text: string
    readonly by: string
  },
): Promise<void> {
  await tx`
    insert into item_comments (comment_id, item_version_id, text, written_by, written_at)
    values (${comment.commentId}, ${comment.itemVersionId}, ${comment.text}, ${comment.by}, exam_now())`
}
