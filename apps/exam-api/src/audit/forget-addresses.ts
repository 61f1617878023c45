import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { Sql } from "../database/pool.ts"
import { appendAuditAs, forgetAddresses as forgetIn } from "./audit.store.ts"

/**
 * Forgets from where old events and sessions came, once nothing needs it any more (PIPL 47). The events stay, and so does
 * the chain: it holds a salted hash alone. How many were forgotten.
 */
export function forgetAddresses(sql: Sql): Promise<number> {
  return sql.begin(async (tx) => {
    const { records } = await readPlatformConfiguration(tx)
    const count = await forgetIn(tx, records.addressDays)
    if (count > 0) {
      const details = { count, olderThanDays: records.addressDays }
      await appendAuditAs(tx, "system", { requestId: "retention", address: null }, [
        { action: "addresses-forgotten", subject: "audit", details },
      ])
    }
    return count
  })
}
