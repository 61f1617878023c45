import type { AssignmentBody, NewReviewTaskBody, ReviewTaskRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { findItem } from "../items/items.store.ts"
import {
  findVersionInReview,
  lockTask,
  openTasks,
  readFit,
  updateAssignment,
  type HeldTask,
} from "./review-tasks.store.ts"

/** Sees to it that somebody reviews an item, never its author (ITM-1): through the task that is open, or a new one. */
export function assignReview(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { itemId, ...assignment }: NewReviewTaskBody,
): Promise<Outcome<{ readonly taskId: string }, ReviewTaskRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    if ((await findItem(tx, author.scope, itemId)) === null) return refused("not-found")
    const waiting = await findVersionInReview(tx, itemId)
    if (waiting === null) return refused("item-not-in-review")
    const misfit = await whyNotFor(tx, { itemId, kind: "review" }, assignment.assignedTo)
    if (misfit !== null) return refused(misfit)

    const taskId = waiting.taskId ?? chance.uuid()
    if (waiting.taskId !== null) await updateAssignment(tx, taskId, assignment)
    else {
      const task = {
        taskId,
        itemId,
        itemVersionId: waiting.itemVersionId,
        kind: "review" as const,
        lawChangeId: null,
      }
      await openTasks(tx, [{ ...task, ...assignment, openedBy: author.staffId }])
    }
    await appendAudit(tx, author, [
      { action: "review-assigned", subject: taskId, details: { itemId, assignedTo: assignment.assignedTo } },
    ])
    return accepted({ taskId })
  })
}

/** Gives a task to somebody else, to oneself or to nobody in particular, with its day and what there is to say. */
export function assignTask(
  { bankSql }: StaffDeps,
  author: Author,
  taskId: string,
  assignment: AssignmentBody,
): Promise<Outcome<null, ReviewTaskRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const task = await lockTask(tx, author.scope, taskId)
    if (task === null) return refused("not-found")
    if (task.isClosed) return refused("task-is-closed")
    const misfit = await whyNotFor(tx, task, assignment.assignedTo)
    if (misfit !== null) return refused(misfit)

    await updateAssignment(tx, taskId, assignment)
    await appendAudit(tx, author, [
      {
        action: "review-assigned",
        subject: taskId,
        details: { itemId: task.itemId, assignedTo: assignment.assignedTo },
      },
    ])
    return accepted(null)
  })
}

/** A review is for a reviewer who did not write the item; what the law asks, an author may mend as well. */
async function whyNotFor(
  tx: Transaction,
  { itemId, kind }: Pick<HeldTask, "itemId" | "kind">,
  staffId: string | null,
): Promise<"reviewer-is-its-author" | "assignee-not-fitting" | null> {
  if (staffId === null) return null
  const fit = await readFit(tx, staffId, itemId)
  if (kind === "review" && fit.isAuthorOfNewest) return "reviewer-is-its-author"
  return fit.reviews || (kind === "law-change" && fit.writes) ? null : "assignee-not-fitting"
}
