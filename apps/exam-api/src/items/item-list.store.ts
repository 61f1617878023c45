/** The bank as a list: one definition for the page and its count, cut by the reader's units. */
import type { ItemFilter, ItemRow, LikenessReply } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

/** The newest version of each item stands for it. */
export const matching = (sql: Sql | Transaction, scope: readonly string[], filter: ItemFilter) => sql`
  from item_versions v join items i using (item_id) join units u using (unit_id)
  where u.path ^@ any(${scope}::text[])
    and not exists (select 1 from item_versions later where later.item_id = v.item_id and later.version > v.version)
    ${filter.text ? sql`and (v.search_text ilike ${likeOf(filter.text)} or i.code ilike ${likeOf(filter.text)})` : sql``}
    ${filter.kind ? sql`and i.kind = ${filter.kind}` : sql``}
    ${filter.level ? sql`and v.levels @> array[${filter.level}]::text[]` : sql``}
    ${filter.pool ? sql`and i.pool = ${filter.pool}` : sql``}
    ${filter.state ? sql`and v.state = ${filter.state}` : sql``}
    ${filter.difficulty ? sql`and v.difficulty = ${filter.difficulty}` : sql``}
    ${filter.tag ? sql`and v.tags @> array[${filter.tag}]::text[]` : sql``}
    ${filter.author ? sql`and v.author_id = (select staff_id from staff where username = ${filter.author})` : sql``}
    ${
      filter.subject
        ? sql`and exists (select 1 from item_keys k where k.item_version_id = v.item_version_id and k.subject = ${filter.subject})`
        : sql``
    }
    ${
      filter.statute
        ? sql`and exists (select 1 from law_references l where l.item_version_id = v.item_version_id
            and l.statute = ${filter.statute} ${filter.article ? sql`and l.article = ${filter.article}` : sql``})`
        : sql``
    }`

/** What people type is text, not a pattern. */
const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

export async function readItemPage(
  sql: Sql,
  scope: readonly string[],
  filter: ItemFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: ItemRow[] }> {
  const [counted] = await sql<
    [{ total: number }]
  >`select count(*)::int as total ${matching(sql, scope, filter)}`
  const rows = await sql<ItemRow[]>`
    with page as (
      select v.*, i.code, i.kind, i.pool ${matching(sql, scope, filter)}
      order by v.created_at desc, i.code limit ${page.limit} offset ${page.offset}
    )
    select p.item_id as "itemId", p.item_version_id as "itemVersionId", p.code, p.version, p.kind, p.pool, p.state, p.levels,
      coalesce(k.subjects, '{}') as subjects, p.difficulty, left(p.search_text, 120) as excerpt, s.name as author,
      p.created_at as "createdAt", k.papers as "paperCount"
    from page p join staff s on s.staff_id = p.author_id
    left join lateral (
      select array_agg(distinct k.subject) filter (where k.subject is not null and k.item_version_id = p.item_version_id) as subjects,
        count(distinct pi.paper_id)::int as papers
      from item_versions any_version join item_keys k using (item_version_id)
      left join paper_items pi on pi.answerable_id = k.answerable_id
      where any_version.item_id = p.item_id
    ) k on true
    order by p.created_at desc, p.code`
  return { total: counted.total, rows }
}

/** Stems that share trigrams with this one, most alike first; how alike they really are is for likenessOf() to say. */
export async function readLikelyStems(
  sql: Sql,
  scope: readonly string[],
  stem: string,
  limit: number,
): Promise<readonly (Omit<LikenessReply["matches"][number], "likeness"> & { readonly stem: string })[]> {
  return sql.begin(async (tx) => {
    await tx`set local pg_trgm.word_similarity_threshold = 0.5`
    return tx<(Omit<LikenessReply["matches"][number], "likeness"> & { stem: string })[]>`
      select i.item_id as "itemId", i.code, left(v.search_text, 120) as excerpt,
        coalesce(v.content #>> '{stem,zh-CN}', v.content #>> '{scenario,zh-CN}') as stem
      from item_versions v join items i using (item_id) join units u using (unit_id)
      where u.path ^@ any(${scope}::text[]) and ${stem} <% v.search_text
        and not exists (select 1 from item_versions later where later.item_id = v.item_id and later.version > v.version)
      order by ${stem} <<-> v.search_text limit ${limit}`
  })
}
