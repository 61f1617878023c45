/** Who may load law, by user name: for the command, which no session comes with. */
import type { Sql } from "../database/pool.ts"

export type Reviewer = { readonly staffId: string; readonly scope: readonly string[] }

/** Somebody who holds the role today; null for anybody else. */
export async function findReviewer(sql: Sql, username: string): Promise<Reviewer | null> {
  const [row] = await sql<Reviewer[]>`
    select s.staff_id as "staffId", array_agg(distinct u.path) as scope
    from staff s join staff_grants g using (staff_id) join units u using (unit_id)
    where s.username = ${username} and s.closed_at is null and g.role = 'item-reviewer' and g.ended_at is null
      and g.from_day <= exam_today() and (g.until_day is null or g.until_day >= exam_today())
    group by s.staff_id`
  return row ?? null
}
