import type { Reference, Unit } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

/** The day in Asia/Shanghai, by the database's clock. */
export async function readToday(sql: Sql | Transaction): Promise<string> {
  const [row] = await sql<
    [{ today: string }]
  >`select (exam_now() at time zone 'Asia/Shanghai')::date as today`
  return row.today
}

/** Levels by rank, each as the configuration in force today has it; categories and subjects in their order. */
export async function readLists(sql: Sql): Promise<Pick<Reference, "levels" | "categories" | "subjects">> {
  const [row] = await sql<[Pick<Reference, "levels" | "categories" | "subjects">]>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', l.code, 'name', l.name,
          'examinable', coalesce(c.configuration -> 'eligibility' -> 'examinable', 'false'),
          'itemKinds', coalesce(c.configuration -> 'items' -> 'kinds', '[]')) order by l.rank), '[]')
        from levels l
        left join lateral (
          select configuration from level_configurations c
          where c.level = l.code and c.effective_from <= (select (exam_now() at time zone 'Asia/Shanghai')::date)
          order by c.effective_from desc, c.version desc limit 1
        ) c on true) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position), '[]')
        from police_categories) as categories,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name) order by position), '[]')
        from subjects) as subjects`
  return row
}

/** The units of these subtrees, each after its parent, siblings in the order of their ids. */
export async function readUnits(sql: Sql, scope: readonly string[]): Promise<readonly Unit[]> {
  return sql<Unit[]>`
    select u.unit_id as "unitId", u.parent_id as "parentId", u.kind, u.name from units u
    where u.path ^@ any(${scope}::text[])
    order by string_to_array(rtrim(u.path, '.'), '.')::int[]`
}
