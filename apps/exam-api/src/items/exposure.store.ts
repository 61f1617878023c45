import type { ItemExposure } from "@sworn/contract/staff"
import type { Sql } from "../database/pool.ts"

/** By the function that counts for this role what the role cannot read. */
export async function readUses(sql: Sql, itemId: string): Promise<ItemExposure["uses"]> {
  return sql<ItemExposure["uses"]>`
    select paper_id as "paperId", title as paper, version, sitting_id as "sittingId", sitting, starts_at as "startsAt",
      attempt_count as "attemptCount"
    from item_exposure(${itemId})`
}
