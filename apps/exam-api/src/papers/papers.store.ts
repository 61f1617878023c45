import type { Sql } from "../database/pool.ts"

/** The encrypted package of a paper, for a live sign-in to a sitting of that very paper. */
export async function findPackage(sql: Sql, tokenHash: Buffer, paperId: string): Promise<Buffer | null> {
  const [row] = await sql<{ sealed: Buffer }[]>`
    select k.sealed
    from live_candidate_sessions c
    join registrations r using (campaign_id, attempt_id)
    join sittings s using (sitting_id)
    join paper_packages k using (paper_id)
    where c.token_hash = ${tokenHash} and k.paper_id = ${paperId}
      and exam_now() >= s.starts_at - (s.rules ->> 'checkInOpensMs')::int * interval '1 millisecond'`
  return row?.sealed ?? null
}
