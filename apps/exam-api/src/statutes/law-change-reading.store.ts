/** Changes in the law as they are listed, and the papers they touch: of a sealed one never what stands on it. */
import type { LawChangePage, LawChangeRow } from "@sworn/contract/staff"
import type { StatuteComparison } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"

export type ChangeRow = LawChangeRow & { readonly comparison: StatuteComparison | null }

/** Newest first; of one alone, with what was compared. */
export const readChangeRows = (
  sql: Sql,
  scope: readonly string[],
  lawChangeId: string | null = null,
): Promise<readonly ChangeRow[]> =>
  sql<ChangeRow[]>`
    select c.law_change_id as "lawChangeId", c.statute, t.title, c.from_version as "fromVersion", c.to_version as "toVersion",
      c.effective_from as "effectiveFrom", s.name as "loadedBy", c.loaded_at as "loadedAt",
      ${lawChangeId === null ? sql`null::jsonb` : sql`c.comparison`} as comparison,
      (select count(distinct v.item_id)::int from law_change_marks m join item_versions v using (item_version_id)
        join items i using (item_id) join units u using (unit_id)
        where m.law_change_id = c.law_change_id and u.path ^@ any(${scope}::text[])) as "itemCount",
      (select count(distinct m.item_id)::int from open_law_marks m join items i using (item_id) join units u using (unit_id)
        where m.law_change_id = c.law_change_id and u.path ^@ any(${scope}::text[])) as "openItemCount"
    from law_changes c join statutes t using (statute) left join staff s on s.staff_id = c.loaded_by
    where ${lawChangeId === null ? sql`true` : sql`c.law_change_id = ${lawChangeId}`}
    order by c.effective_from desc, c.loaded_at desc`

export const readTouchedPapers = (sql: Sql, lawChangeId: string): Promise<LawChangePage["papers"]> =>
  sql<LawChangePage["papers"]>`
    select p.paper_id as "paperId", p.title, p.as_of as "asOf",
      (select count(distinct pc.answerable_id)::int from paper_citations pc
        where pc.paper_id = p.paper_id and exists (select from law_change_marks m
          where m.law_change_id = ${lawChangeId} and m.citing = 'paper' and m.citing_id = p.paper_id and m.version = pc.version
            and m.article = pc.article and m.paragraph = pc.paragraph and m.item = pc.item)
          and pc.statute = (select statute from law_changes where law_change_id = ${lawChangeId})) as "questionCount",
      coalesce((select jsonb_agg(jsonb_build_object('sittingId', s.sitting_id, 'title', s.title,
        'startsAt', (extract(epoch from s.starts_at) * 1000)::bigint, 'isTouched', exists (select from law_change_marks m
          where m.law_change_id = ${lawChangeId} and m.citing = 'sitting' and m.citing_id = s.sitting_id))
        order by s.starts_at) from sittings s where s.paper_id = p.paper_id), '[]') as sittings
    from papers p
    where exists (select from law_change_marks m
      where m.law_change_id = ${lawChangeId} and m.citing = 'paper' and m.citing_id = p.paper_id)
    order by p.frozen_at, p.paper_id`

/** The statute it is about; null when there is no such change. */
export async function findChange(sql: Sql | Transaction, lawChangeId: string): Promise<string | null> {
  const [row] = await sql<
    { statute: string }[]
  >`select statute from law_changes where law_change_id = ${lawChangeId}`
  return row?.statute ?? null
}
