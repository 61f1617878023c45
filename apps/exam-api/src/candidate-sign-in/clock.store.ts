import type { Instant } from "@sworn/exam-core"
import type { Sql } from "../database/pool.ts"

export async function readNow(sql: Sql): Promise<Instant> {
  const [row] = await sql<[{ now: Instant }]>`select exam_now() as now`
  return row.now
}
