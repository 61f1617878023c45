import type { ItemAct } from "@sworn/question-bank"
import type { Transaction } from "../database/pool.ts"
import { closeReviews, openTasks } from "./review-tasks.store.ts"

const outcomes: Partial<Record<ItemAct, string>> = {
  approve: "approved",
  reject: "rejected",
  withdraw: "withdrawn",
}

/** A version that goes to review waits for somebody from then on, and no longer once it is decided or withdrawn (ITM-10). */
export async function moveReview(
  tx: Transaction,
  version: { readonly itemId: string; readonly itemVersionId: string },
  act: ItemAct,
  { by, taskId }: { readonly by: string; readonly taskId: string },
): Promise<void> {
  const outcome = outcomes[act]
  if (outcome !== undefined) await closeReviews(tx, [version.itemVersionId], { by, outcome })
  if (act !== "submit") return
  const { itemId, itemVersionId } = version
  const task = { taskId, itemId, itemVersionId, kind: "review" as const, openedBy: by, note: "" }
  await openTasks(tx, [{ ...task, lawChangeId: null, assignedTo: null, dueOn: null }])
}
