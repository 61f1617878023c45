/** Conflicts of duties, as the database finds them (INT-7). */
import type { ConflictPage } from "@sworn/contract/staff"
import type { Sql } from "../database/pool.ts"

/** Those of people who hold, or ever held, a role within these units. */
export async function readConflictRows(
  sql: Sql,
  scope: readonly string[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ConflictPage> {
  const [page] = await sql<[ConflictPage]>`
    with seen as materialized (
      select c.* from duty_conflicts c where exists (
        select from staff_grants g join units u using (unit_id)
        where g.staff_id = any(c.people) and u.path ^@ any(${scope}::text[]))
    ),
    page as (select * from seen order by since desc, kind, subject limit ${limit} offset ${offset})
    select (select count(*)::int from seen) as total,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'subject', p.subject,
          'people', (select jsonb_agg(jsonb_build_object('username', s.username, 'name', s.name) order by s.username)
            from staff s where s.staff_id = any(p.people)),
          'roles', (select coalesce(jsonb_agg(held.role) filter (where held.role is not null), '[]')
            from (values (p.details ->> 'role'), (p.details ->> 'otherRole')) as held (role)),
          'what', p.details ->> 'what',
          'since', floor(extract(epoch from p.since) * 1000)::bigint,
          'until', case when isfinite(p.until) then floor(extract(epoch from p.until) * 1000)::bigint end)
        order by p.since desc, p.kind, p.subject), '[]') from page p) as rows`
  return page
}
