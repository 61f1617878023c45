/** How many things a change in the law touches, counted in SQL over its marks. */
import type { FlaggedCounts } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

/** Of several changes together, and of items and blueprints in these units alone; null counts all there are. */
export async function countFlagged(
  sql: Sql | Transaction,
  lawChangeIds: readonly string[],
  scope: readonly string[] | null,
): Promise<FlaggedCounts> {
  const [row] = await sql<[Omit<FlaggedCounts, "byJudgement"> & { readonly by: readonly (number | null)[] }]>`
    with flagged as (
      select m.*, v.item_id, b.blueprint_id,
        case when m.judgement = 'untouched' then 'leans-on-change' else m.judgement end as verdict
      from law_change_marks m left join item_versions v using (item_version_id)
      left join items i using (item_id) left join blueprint_versions b on m.citing = 'blueprint' and b.blueprint_version_id = m.citing_id
      left join blueprints p using (blueprint_id) left join units u on u.unit_id = coalesce(i.unit_id, p.unit_id)
      where m.law_change_id = any(${lawChangeIds}::uuid[])
        and (${scope === null} or u.unit_id is null or u.path ^@ any(${scope ?? []}::text[]))
    ), gravest as (
      select item_id, max(array_position(array['leans-on-change', 'moved-to', 'changed', 'vanished', 'not-found'], verdict)) as rank
      from flagged where item_id is not null group by item_id
    )
    select
      (select count(*)::int from gravest) as items,
      count(distinct citing_id) filter (where citing = 'answerable')::int as answerables,
      count(distinct citing_id) filter (where citing = 'stem')::int as stems,
      count(distinct citing_id) filter (where citing = 'scenario')::int as scenarios,
      count(distinct citing_id) filter (where citing = 'rationale')::int as rationales,
      count(distinct citing_id) filter (where citing = 'paper')::int as papers,
      count(distinct citing_id) filter (where citing = 'sitting')::int as sittings,
      count(distinct blueprint_id)::int as blueprints,
      (select array_agg((select count(*)::int from gravest where rank = place) order by place)
        from generate_series(1, 5) as place) as by
    from flagged`
  const { by, ...counts } = row
  const [leaning = 0, moved = 0, changed = 0, vanished = 0, notFound = 0] = by.map((count) => count ?? 0)
  return {
    ...counts,
    byJudgement: {
      "leans-on-change": leaning,
      "moved-to": moved,
      changed,
      vanished,
      "not-found": notFound,
    },
  }
}
