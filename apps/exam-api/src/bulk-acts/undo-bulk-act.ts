import type { BulkAct, BulkActList, BulkActRefusal, BulkActUndone } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { openTasks } from "../statutes/law-changes.store.ts"
import { markCitations } from "../statutes/mark-citations.ts"
import { noteMentions } from "../statutes/note-mentions.ts"
import { takeRegisterTurn } from "../statutes/statutes.store.ts"
import { lockBulkAct, markUndone, readOwnActs, readRetired } from "./bulk-acts.store.ts"
import { undoToItems } from "./done.store.ts"

/**
 * Takes back an act of one's own where it still stands as it was left; what somebody has changed since is left alone, and counted.
 * `scopeFor` says where the person may do such an act today: who may not retire any more does not restore either.
 */
export function undoBulkAct(
  { bankSql }: StaffDeps,
  author: Author,
  actId: string,
  scopeFor: (act: BulkAct) => readonly string[],
): Promise<Outcome<BulkActUndone, BulkActRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const held = await lockBulkAct(tx, author.staffId, actId)
    if (held === null) return refused("not-found")
    if (held.isUndone) return refused("act-already-undone")

    const retired = held.act.act === "retire" ? await judgeRetired(tx, actId) : []
    const itemIds = await undoToItems(tx, held.act, scopeFor(held.act), { actId, staffId: author.staffId })
    if (retired.length > 0) await openTasks(tx, { itemVersionIds: retired })
    await markUndone(tx, actId, itemIds)
    const undone = { reverted: itemIds.length, leftAlone: held.done - itemIds.length }
    await appendAudit(tx, author, [{ action: "bulk-act-undone", subject: actId, details: undone }])
    return accepted(undone)
  })
}

/**
 * What was retired while a change in the law was loaded was not marked then, since it stood for nothing: it is judged before it
 * may stand again (ITM-7).
 */
async function judgeRetired(tx: Transaction, actId: string): Promise<readonly string[]> {
  // A change that is being loaded at this moment is waited for.
  await takeRegisterTurn(tx)
  const itemVersionIds = await readRetired(tx, actId)
  await noteMentions(tx, { itemVersionIds })
  await markCitations(tx, { itemVersionIds })
  return itemVersionIds
}

/** The reader's own acts, the newest first. */
export const readBulkActs = async ({ bankSql }: StaffDeps, staffId: string): Promise<BulkActList> => ({
  acts: await readOwnActs(bankSql, staffId),
})
