import type { Transaction } from "../database/pool.ts"
import { findLost } from "./lost-law.store.ts"
import { markCitations } from "./mark-citations.ts"
import { noteMentions } from "./note-mentions.ts"

/** Whether what a version cites is law no more today (ITM-7), judged anew: it may have been written after the change was loaded. */
export async function isWithoutLaw(tx: Transaction, itemVersionId: string): Promise<boolean> {
  await noteMentions(tx, { itemVersionIds: [itemVersionId] })
  await markCitations(tx, { itemVersionIds: [itemVersionId] })
  return (await findLost(tx, [itemVersionId])).length > 0
}
