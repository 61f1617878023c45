/**
 * How much of the bank a paper could ask on a day, in SQL, as sworn_bank: approved items of the live pool on good law (ITM-5, PAP-5),
 * counted and never named. Pilot items earn no points (ITM-8), so they fill no cell.
 */
import type { Supply } from "@sworn/question-bank"
import type { Sql } from "../database/pool.ts"

export type SupplyPlace = {
  readonly statute: string
  readonly article: string
  readonly paragraph: number
  readonly item: number
}

export type Sought = {
  readonly level: string
  /** Of these categories, or for every one. */
  readonly category: string
  readonly day: string
  readonly places: readonly SupplyPlace[]
}

/**
 * In the bank of these units; of all, and of those bound to each place. A place is looked for by its number alone: what is offered
 * on a day is bound to places that are good law on it, and those have the numbers of the version in force.
 */
export async function readSupply(
  sql: Sql,
  scope: readonly string[],
  { level, category, day, places }: Sought,
): Promise<{ readonly supply: Supply[]; readonly places: Supply[][] }> {
  const rows = await sql<(Supply & { at: number })[]>`
    with offered as materialized (
      select id from item_versions_offered_on(${day}) as o (id)
    ), within as materialized (
      -- Each "is true" keeps a set one hash that is probed, where the planner would look up every version by itself.
      select c.item_version_id, c.kind, c.difficulty, case when c.kind <> 'case-set' then c.subjects[1] end as subject
      from item_cards c join units u using (unit_id)
      where (c.item_version_id in (select id from offered)) is true and c.pool = 'live' and not c.is_pilot
        and ${level} = any(c.levels) and (c.category is null or c.category = ${category}) and u.path ^@ any(${scope}::text[])
      union all
      -- What is offered while a newer version is being written: its card is of that one.
      select v.item_version_id, c.kind, c.difficulty, null
      from offered o join item_versions v on v.item_version_id = o.id join item_cards c using (item_id) join units u using (unit_id)
      where (o.id in (select item_version_id from item_cards)) is not true and c.pool = 'live' and not v.is_pilot
        and ${level} = any(v.levels) and (v.category is null or v.category = ${category}) and u.path ^@ any(${scope}::text[])
    ), questions as (
      -- What no card tells: of case sets, and of versions that are not the newest.
      select distinct on (k.answerable_id) o.item_version_id, k.answerable_id, k.subject, coalesce((
        select q.place from item_versions v, jsonb_array_elements(v.content -> 'items') with ordinality as q (question, place)
        where o.kind = 'case-set' and v.item_version_id = o.item_version_id
          and q.question ->> 'id' = k.answerable_id::text), 1) as place
      from within o join item_keys k using (item_version_id) where o.subject is null
      order by k.answerable_id, k.key_version desc
    ), led as (
      -- A case set stands with the subject that most of its questions are of, the first one's of equals.
      select distinct on (item_version_id) item_version_id, subject,
        (sum(count(*)) over (partition by item_version_id))::int as questions
      from questions group by item_version_id, subject order by item_version_id, count(*) desc, min(place)
    ), fitting as materialized (
      select item_version_id, subject, kind, 1 as questions, difficulty from within where subject is not null
      union all
      select o.item_version_id, l.subject, o.kind, l.questions, o.difficulty from within o join led l using (item_version_id)
      where l.subject is not null
    ), sought as (
      select * from unnest(${places.map(({ statute }) => statute)}::text[], ${places.map(({ article }) => article)}::text[],
        ${places.map(({ paragraph }) => paragraph)}::int[], ${places.map(({ item }) => item)}::int[])
        with ordinality as p (statute, article, paragraph, item, at)
    ), bound as (
      select distinct p.at, l.item_version_id from sought p join law_references l using (statute, article)
      where p.paragraph in (0, l.paragraph) and p.item in (0, l.item)
    )
    select 0 as at, subject, kind, questions as "itemsEach", difficulty, count(*)::int as count
    from fitting group by subject, kind, questions, difficulty
    union all
    select b.at::int, f.subject, f.kind, f.questions, f.difficulty, count(*)::int
    from bound b join fitting f using (item_version_id)
    group by b.at, f.subject, f.kind, f.questions, f.difficulty
    order by 1, 2, 3, 4, 5`
  const at = (place: number) =>
    rows.filter((row) => row.at === place).map(({ at: _at, ...counted }) => counted)
  return { supply: at(0), places: places.map((_place, index) => at(index + 1)) }
}
