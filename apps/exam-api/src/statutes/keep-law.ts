/**
 * Suspends, on the day the law ends, what rests on it (ITM-7), and closes the tasks that nobody has to do any more.
 *
 * Nothing waits for it: what lost its law is not offered, and cannot be approved, by arithmetic over the register. What it adds
 * is that the bank says so, item by item, with an event.
 */
import { appendAuditAs } from "../audit/audit.store.ts"
import type { Sql } from "../database/pool.ts"
import type { Log } from "../http/log.ts"
import { closeSettledTasks } from "./law-tasks.store.ts"
import { suspendWhatLostItsLaw, whyLawIsLost } from "./lost-law.store.ts"

/** How many versions were suspended. */
export async function keepLaw({
  bankSql,
  log,
}: {
  readonly bankSql: Sql
  readonly log: Log
}): Promise<number> {
  const suspended = await bankSql.begin(async (tx) => {
    const itemVersionIds = await suspendWhatLostItsLaw(tx, whyLawIsLost)
    const tasksClosed = await closeSettledTasks(tx, null)
    if (itemVersionIds.length === 0 && tasksClosed === 0) return 0
    await appendAuditAs(tx, "system", { requestId: "law", address: null }, [
      ...itemVersionIds.map((itemVersionId) => ({
        action: "item-suspend",
        subject: itemVersionId,
        details: { from: "approved", to: "suspended" },
      })),
      { action: "law-kept", subject: "bank", details: { suspended: itemVersionIds.length, tasksClosed } },
    ])
    return itemVersionIds.length
  })
  if (suspended > 0) log.info({ suspended }, "items suspended: their law ended")
  return suspended
}
