/** How much of the bank rests on each statute, counted for the reader's units. */
import type { Sql } from "../database/pool.ts"

export type StatuteUse = {
  readonly statute: string
  readonly itemCount: number
  readonly openItemCount: number
}

/** The newest version of each item stands for it; a mark is open until a version that nothing marks was approved. */
export const readStatuteUse = (sql: Sql, scope: readonly string[]): Promise<readonly StatuteUse[]> =>
  sql<StatuteUse[]>`
    with cited as (
      select l.statute, count(distinct v.item_id)::int as items
      from law_references l join item_versions v using (item_version_id) join items i using (item_id) join units u using (unit_id)
      where u.path ^@ any(${scope}::text[]) and v.state <> 'retired'
        and not exists (select from item_versions later where later.item_id = v.item_id and later.version > v.version)
      group by l.statute
    ), open as (
      select c.statute, count(distinct m.item_id)::int as items
      from open_law_marks m join law_changes c using (law_change_id) join items i using (item_id) join units u using (unit_id)
      where u.path ^@ any(${scope}::text[]) group by c.statute
    )
    select s.statute, coalesce(cited.items, 0) as "itemCount", coalesce(open.items, 0) as "openItemCount"
    from statutes s left join cited using (statute) left join open using (statute)`

/** Items whose newest version cites an article of this version of a statute. */
export const countByArticle = (
  sql: Sql,
  scope: readonly string[],
  statute: string,
  version: string,
): Promise<{ readonly article: string; readonly itemCount: number }[]> =>
  sql<{ article: string; itemCount: number }[]>`
    select l.article, count(distinct v.item_id)::int as "itemCount"
    from law_references l join item_versions v using (item_version_id) join items i using (item_id) join units u using (unit_id)
    where l.statute = ${statute} and l.version = ${version} and u.path ^@ any(${scope}::text[])
      and not exists (select from item_versions later where later.item_id = v.item_id and later.version > v.version)
    group by l.article`
