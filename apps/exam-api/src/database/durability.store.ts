import type { DurabilitySettings } from "./durability.ts"
import type { Sql } from "./pool.ts"

/** As they hold for this very connection: a role or a database may have its own. */
export async function readDurability(sql: Sql): Promise<DurabilitySettings> {
  const [row] = await sql<[DurabilitySettings]>`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit`
  return row
}
