/** The list of blueprints in SQL, as sworn_bank: each by its newest version. */
import type { BlueprintFilter, BlueprintRow } from "@sworn/contract/staff"
import type { Fragment, Sql } from "../database/pool.ts"

type Cut = Pick<BlueprintFilter, "level" | "state">

const newestOf = (sql: Sql, scope: readonly string[], { level, state }: Cut): Fragment => sql`
  blueprints b join units u using (unit_id) join blueprint_versions v using (blueprint_id) join staff s on s.staff_id = v.author_id
  where u.path ^@ any(${scope}::text[])
    and not exists (select from blueprint_versions later where later.blueprint_id = v.blueprint_id and later.version > v.version)
    and ${level === undefined ? sql`true` : sql`v.level = ${level}`}
    and ${state === undefined ? sql`true` : sql`v.state = ${state}`}`

/** Newest first, and how many there are in all. Of two approved versions the later one waits until its law has begun. */
export async function readBlueprintRows(
  sql: Sql,
  scope: readonly string[],
  filter: Cut,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: BlueprintRow[] }> {
  const [{ total }] = await sql<[{ total: number }]>`
    select count(*)::int as total from ${newestOf(sql, scope, filter)}`
  const rows = await sql<BlueprintRow[]>`
    select b.blueprint_id as "blueprintId", v.body -> 'title' as title, v.level, v.category, u.name as unit, v.version, v.state,
      s.name as author, v.created_at as "createdAt", (v.body ->> 'total')::int as total,
      (select coalesce(sum((c ->> 'count')::int), 0)::int from jsonb_array_elements(v.body -> 'cells') as c) as "itemCount",
      (select a.version from standing_blueprint_versions a
        where a.blueprint_id = b.blueprint_id and a.state = 'approved'
        order by exists (select from blueprint_citations l join statute_versions w using (statute, version)
          where l.blueprint_version_id = a.blueprint_version_id and w.effective_from > exam_today()), a.version desc limit 1)
        as "approvedVersion",
      exists (select from open_blueprint_marks m where m.blueprint_id = b.blueprint_id) as "isTouched"
    from ${newestOf(sql, scope, filter)}
    order by v.created_at desc, b.blueprint_id limit ${page.limit} offset ${page.offset}`
  return { total, rows }
}
