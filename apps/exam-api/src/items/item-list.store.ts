/** The bank as a list, page by page, with what each choice of a filter would leave. */
import type { ItemFacets, ItemFilter, ItemRow, TagList } from "@sworn/contract/staff"
import type { Fragment, Sql } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"
import { foundItems } from "./matching.store.ts"

export type ItemOrder = "newest" | "code" | "last-used"

/** The newest version of each item stands for it. One statement: the page and its count are of the same moment. */
export async function readItemPage(
  sql: Sql,
  reader: Reader,
  filter: ItemFilter,
  { order, limit, offset }: { readonly order: ItemOrder; readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: ItemRow[] }> {
  const uses = sql`select u.item_id, max(p.last_used_at) as last_used_at from item_uses u join in_use p using (paper_id)
    group by u.item_id`
  const page: Readonly<Record<ItemOrder, Fragment>> = {
    newest: sql`select item_id from found order by written_at desc, code limit ${limit} offset ${offset}`,
    code: sql`select item_id from found order by code limit ${limit} offset ${offset}`,
    "last-used": sql`select f.item_id from found f left join (${uses}) used using (item_id)
      order by used.last_used_at desc nulls last, f.code limit ${limit} offset ${offset}`,
  }
  const [row] = await sql<[{ total: number; rows: ItemRow[] }]>`
    with ${foundItems(sql, reader, filter, sql`c.item_id, c.written_at, c.code`)},
    in_use as materialized (select paper_id, last_used_at from papers_in_use),
    page as (select item_id, row_number() over () as place from (${page[order]}) as cut)
    select (select count(*)::int from found) as total, coalesce((
      select jsonb_agg(jsonb_build_object('itemId', c.item_id, 'itemVersionId', c.item_version_id, 'code', c.code,
        'version', c.version, 'kind', c.kind, 'pool', c.pool, 'state', c.state, 'levels', c.levels, 'subjects', c.subjects,
        'difficulty', c.difficulty, 'excerpt', left(v.search_text, 120), 'author', s.name,
        'createdAt', (extract(epoch from c.written_at) * 1000)::bigint, 'tags', c.tags, 'category', c.category,
        'isPilot', c.is_pilot, 'unit', n.name, 'paperCount', used.papers,
        'lastUsedAt', (extract(epoch from used.last_used_at) * 1000)::bigint) order by page.place)
      from page join item_cards c using (item_id) join item_versions v using (item_version_id) join units n using (unit_id)
      join staff s on s.staff_id = c.author_id
      left join lateral (
        select count(*) as papers, max(p.last_used_at) as last_used_at
        from item_uses u join in_use p using (paper_id) where u.item_id = c.item_id
      ) used on true
    ), '[]') as rows`
  return row
}

/**
 * Each choice is counted under everything that is chosen but for its own kind of choice. The cards are read once, and those that
 * are alike in all six counted together, by one column; what they miss is a bit each, so that who misses one thing still counts among its choices.
 */
export async function readItemFacets(sql: Sql, reader: Reader, filter: ItemFilter): Promise<ItemFacets> {
  const { state, kind, subject, level, difficulty, category, ...others } = filter
  const misses = sql`(
    ${state ? sql`(state <> ${state})::int` : sql`0`} +
    ${kind ? sql`2 * (kind <> ${kind})::int` : sql`0`} +
    ${subject ? sql`4 * (${subject} <> all(subjects))::int` : sql`0`} +
    ${level ? sql`8 * (${level} <> all(levels))::int` : sql`0`} +
    ${difficulty ? sql`16 * (difficulty <> ${difficulty})::int` : sql`0`} +
    ${category ? sql`32 * (category <> ${category})::int` : sql`0`})`
  const counts = (bit: number, value: Fragment, from: Fragment = sql`alike`) => sql`
    coalesce((select jsonb_agg(jsonb_build_object('value', value, 'count', count) order by count desc, value)
      from (select ${value} as value, sum(items)::int as count from ${from} where misses in (0, ${bit}) group by 1) as counted), '[]')`
  const line = (number: number) => sql`split_part(counted_as, chr(10), ${number})`
  const [row] = await sql<[ItemFacets]>`
    with ${foundItems(sql, reader, others, sql`c.counted_as`)},
    counted as materialized (
      select ${line(1)} as state, ${line(2)} as kind, ${line(3)}::int as difficulty, ${line(4)} as category,
        string_to_array(${line(5)}, ',') as levels, string_to_array(${line(6)}, ',') as subjects, items
      from (select counted_as, count(*) as items from found group by counted_as) as whole
    ),
    alike as materialized (select *, ${misses} as misses from counted)
    select
      coalesce((select sum(items)::int from alike where misses = 0), 0) as total,
      ${counts(1, sql`state`)} as state,
      ${counts(2, sql`kind`)} as kind,
      ${counts(4, sql`of_item`, sql`alike, unnest(subjects) as of_item`)} as subject,
      ${counts(8, sql`of_item`, sql`alike, unnest(levels) as of_item`)} as level,
      ${counts(16, sql`difficulty::text`)} as difficulty,
      ${counts(32, sql`category`)} as category`
  return row
}

const mostTags = 500

/** Tags in use, the most used first: on what the filter leaves, which holds its own tags as well. */
export async function readTags(sql: Sql, reader: Reader, filter: ItemFilter): Promise<TagList> {
  const tags = await sql<TagList["tags"]>`
    with ${foundItems(sql, reader, filter, sql`c.tags`)}
    select tag, count(*)::int as count from found, unnest(tags) as tag
    group by tag order by count desc, tag limit ${mostTags}`
  return { tags }
}
