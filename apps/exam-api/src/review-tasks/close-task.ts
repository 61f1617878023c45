import type { ReviewTaskRefusal, TaskClosureBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { closeTaskRow, lockTask } from "./review-tasks.store.ts"

/** Puts away a task that the law opened, once it is settled. A review ends by its decision alone (ITM-10). */
export function closeTask(
  { bankSql }: StaffDeps,
  author: Author,
  taskId: string,
  { outcome, note }: TaskClosureBody,
): Promise<Outcome<null, ReviewTaskRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const task = await lockTask(tx, author.scope, taskId)
    if (task === null) return refused("not-found")
    if (task.isClosed) return refused("task-is-closed")
    if (task.kind === "review") return refused("review-closes-by-decision")

    await closeTaskRow(tx, taskId, { by: author.staffId, outcome, note })
    await appendAudit(tx, author, [
      { action: "review-task-closed", subject: taskId, details: { itemId: task.itemId, outcome } },
    ])
    return accepted(null)
  })
}
