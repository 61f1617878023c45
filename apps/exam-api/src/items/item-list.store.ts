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

/** Each choice is counted under everything that is chosen but for its own kind of choice. */
export async function readItemFacets(sql: Sql, reader: Reader, filter: ItemFilter): Promise<ItemFacets> {
  const { state, kind, subject, ...others } = filter
  const fits = {
    state: state ? sql`state = ${state}` : sql`true`,
    kind: kind ? sql`kind = ${kind}` : sql`true`,
    subject: subject ? sql`${subject} = any(subjects)` : sql`true`,
  }
  const counts = (value: Fragment, where: Fragment, from: Fragment = sql`alike`) => sql`
    coalesce((select jsonb_agg(jsonb_build_object('value', value, 'count', count) order by count desc, value)
      from (select ${value} as value, sum(items)::int as count from ${from} where ${where} group by 1) as counted), '[]')`
  // Those that are alike in all three are counted once, by one column, and their counts added up.
  const [row] = await sql<[ItemFacets]>`
    with ${foundItems(sql, reader, others, sql`c.counted_as`)},
    alike as materialized (
      select split_part(counted_as, chr(10), 1) as state, split_part(counted_as, chr(10), 2) as kind,
        (string_to_array(counted_as, chr(10)))[3:] as subjects, items
      from (select counted_as, count(*) as items from found group by counted_as) as counted
    )
    select
      coalesce((select sum(items)::int from alike where ${fits.state} and ${fits.kind} and ${fits.subject}), 0) as total,
      ${counts(sql`state`, sql`${fits.kind} and ${fits.subject}`)} as state,
      ${counts(sql`kind`, sql`${fits.state} and ${fits.subject}`)} as kind,
      ${counts(sql`of_item`, sql`${fits.state} and ${fits.kind}`, sql`alike, unnest(subjects) as of_item`)} as subject`
  return row
}

const mostTags = 500

/** Tags in use, the most used first. */
export async function readTags(sql: Sql, { scope }: Reader): Promise<TagList> {
  const tags = await sql<TagList["tags"]>`
    select tag, count(*)::int as count from item_cards c, unnest(c.tags) as tag
    where (c.unit_id in (select unit_id from units where path ^@ any(${scope}::text[]))) is true
    group by tag order by count desc, tag limit ${mostTags}`
  return { tags }
}
