/**
 * What is known of items beside their words, on its way out and in with them (`ItemRecord` in interchange); as sworn_bank.
 *
 * Source: ITM-9 and ITM-10 in docs/rules.md.
 */
import type { ItemVersionPage } from "@sworn/contract/staff"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

/** To the millisecond in UTC, as programs write it. */
const instantOf = (sql: Sql | Transaction, column: Fragment) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * Of a version `v` of an item `i`: what whoever may read these units reads on its page. Of enemies in other units not even that
 * there are any; a comment that came in a file is still its first author's.
 */
export const recordOf = (sql: Sql | Transaction, scope: readonly string[]) => sql`
  jsonb_build_object('itemId', i.item_id, 'code', i.code, 'pool', i.pool, 'state', v.state, 'version', v.version,
    'unit', (select u.name from units u where u.unit_id = i.unit_id),
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object('version', w.version, 'act', e.act, 'reason', e.reason, 'by', s.name,
        'at', ${instantOf(sql, sql`e.acted_at`)}) order by w.version, e.position), '[]')
      from item_versions w join item_events e using (item_version_id) left join staff s on s.staff_id = e.acted_by
      where w.item_id = i.item_id),
    'comments', (
      select coalesce(jsonb_agg(jsonb_build_object('version', coalesce(c.said_of, w.version), 'by', coalesce(c.said_by, s.name),
        'at', ${instantOf(sql, sql`coalesce(c.said_at, c.written_at)`)}, 'text', c.text)
        order by coalesce(c.said_at, c.written_at), c.text), '[]')
      from item_versions w join item_comments c using (item_version_id) join staff s on s.staff_id = c.written_by
      where w.item_id = i.item_id),
    'enemies', (${enemiesIn(sql, scope, listed(sql))}),
    'cameFrom', coalesce((select o.lives from item_origins o where o.item_id = i.item_id), '[]'))
  || coalesce((select jsonb_build_object('approvedBy', a.name) from staff a where a.staff_id = v.approved_by), '{}')`

/** For a format that carries none of it: whether there is anything to be named as left behind. */
export const glimpseOf = (sql: Sql | Transaction, scope: readonly string[]) => sql`
  jsonb_build_object('version', v.version,
    'comments', case when exists (
      select from item_versions w join item_comments c using (item_version_id) where w.item_id = i.item_id)
      then '[null]' else '[]' end::jsonb,
    'enemies', case when exists (${enemiesIn(sql, scope, sql`1`)}) then '[null]' else '[]' end::jsonb)`

/** Those of an item `i` in these units: the other side of each pair as `other`. */
const enemiesIn = (sql: Sql | Transaction, scope: readonly string[], columns: Fragment) => sql`
  select ${columns}
  from item_enemies e join items other on other.item_id = case when e.one_id = i.item_id then e.other_id else e.one_id end
  join units home on home.unit_id = other.unit_id
  where (e.one_id = i.item_id or e.other_id = i.item_id) and e.removed_at is null and home.path ^@ any(${scope as string[]}::text[])`

const listed = (sql: Sql | Transaction) =>
  sql`coalesce(jsonb_agg(jsonb_build_object('itemId', other.item_id, 'code', other.code, 'reason', e.reason) order by other.code), '[]')`

/** What its file said of an item, for its page. */
export const readLives = (sql: Sql, itemId: string): Promise<ItemVersionPage["cameFrom"]> =>
  sql<ItemVersionPage["cameFrom"]>`
    select life ->> 'code' as code, life ->> 'unit' as unit, life ->> 'state' as state, (life ->> 'version')::int as version,
      life ->> 'approvedBy' as "approvedBy"
    from item_origins o, jsonb_array_elements(o.lives) with ordinality as l (life, at) where o.item_id = ${itemId} order by at`

type Brought = { readonly importId: string; readonly by: string }

/**
 * Lives and comments of items that an import has just written, found by their places in its file. Whoever brought them is on
 * record as that, and nobody here as having said them. How many comments.
 */
export async function insertRecords(
  tx: Transaction,
  json: string,
  { importId, by }: Brought,
): Promise<number> {
  const told = tx`
    json_to_recordset(${json}::text::json) as r (place int, "cameAs" uuid, lives jsonb, comments jsonb)
    join import_items ii on ii.import_id = ${importId} and ii.place = r.place`
  await tx`
    insert into item_origins (item_id, import_id, came_as, lives)
    select ii.item_id, ii.import_id, r."cameAs", r.lives from ${told}`
  const added = await tx`
    insert into item_comments (comment_id, item_version_id, text, written_by, written_at, import_id, said_by, said_at, said_of)
    select gen_random_uuid(), v.item_version_id, c ->> 'text', ${by}, exam_now(), ii.import_id, c ->> 'by',
      (c ->> 'at')::timestamptz, (c ->> 'version')::int
    from ${told} join item_versions v on v.item_id = ii.item_id cross join jsonb_array_elements(r.comments) as c`
  return added.count
}

/**
 * Keeps items of an import off the papers of their enemies (PAP-3): those that came in the same file, or else the item itself,
 * or what came of it in an earlier file, in this pool and these units. A code alone names nothing: another bank has the same.
 * How many pairs.
 */
export async function insertBroughtEnemies(
  tx: Transaction,
  json: string,
  { importId, by, scope, pool }: Brought & { readonly scope: readonly string[]; readonly pool: string },
): Promise<number> {
  const added = await tx`
    insert into item_enemies (enemy_id, one_id, other_id, reason, added_by, added_at)
    select gen_random_uuid(), least(ii.item_id, other.item_id), greatest(ii.item_id, other.item_id), min(r.reason), ${by}, exam_now()
    from json_to_recordset(${json}::text::json) as r (place int, "itemId" uuid, reason text)
    join import_items ii on ii.import_id = ${importId} and ii.place = r.place
    cross join lateral (
      select o.item_id from item_origins o where o.came_as = r."itemId" and o.import_id = ${importId}
      union all
      select known.item_id from (${knownItems(tx, scope, pool)}) as known
      where known.came_as = r."itemId"
        and not exists (select from item_origins o where o.came_as = r."itemId" and o.import_id = ${importId})
    ) as other
    where other.item_id <> ii.item_id
    group by least(ii.item_id, other.item_id), greatest(ii.item_id, other.item_id)
    on conflict (one_id, other_id) where removed_at is null do nothing`
  return added.count
}

/** Items of a pool in these units, each by every id under which a file may name it. */
const knownItems = (sql: Sql | Transaction, scope: readonly string[], pool: string) => sql`
  select i.item_id, i.item_id as came_as from items i join units u using (unit_id)
  where i.pool = ${pool} and u.path ^@ any(${scope as string[]}::text[])
  union all
  select o.item_id, o.came_as from item_origins o join items i using (item_id) join units u using (unit_id)
  where i.pool = ${pool} and u.path ^@ any(${scope as string[]}::text[])`

/** Which of these ids name an item that an imported one can be kept apart from. */
export async function readKnownItems(
  sql: Sql | Transaction,
  scope: readonly string[],
  pool: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql<{ cameAs: string }[]>`
    select distinct came_as as "cameAs" from (${knownItems(sql, scope, pool)}) as known
    where came_as = any(${ids as string[]}::uuid[])`
  return rows.map(({ cameAs }) => cameAs)
}
