/**
 * Closes sittings that are over: puts on record where their journals end (ATT-3), once nobody can write to them any more.
 *
 * Nothing waits for it, and no attempt is closed by it: attempts close by arithmetic over their timetable. What it adds is
 * proof: the record stands in the audit log, and the end of that leaves the database.
 */
import { appendAuditAs } from "../audit/audit.store.ts"
import type { ScorerDeps } from "./grade-closed-attempts.ts"
import { areSettled, findOverSittings, insertClosing, readJournalsEnd } from "./sitting-closings.store.ts"

const mostAtOnce = 50

/** How many sittings were closed. */
export async function closeSittings({ sql, log }: ScorerDeps): Promise<number> {
  let closed = 0
  for (const sittingId of await findOverSittings(sql, mostAtOnce)) {
    const isClosed = await sql.begin(async (tx) => {
      if (!(await areSettled(tx, sittingId))) return false
      const closing = await readJournalsEnd(tx, sittingId)
      if (!(await insertClosing(tx, closing))) return false
      const { attemptCount, journalsHash } = closing
      const details = { attemptCount, journalsHash }
      await appendAuditAs(tx, "system", { requestId: "closing", address: null }, [
        { action: "sitting-closed", subject: sittingId, details },
      ])
      return true
    })
    if (isClosed) closed += 1
  }
  if (closed > 0) log.info({ closed }, "sittings closed")
  return closed
}
