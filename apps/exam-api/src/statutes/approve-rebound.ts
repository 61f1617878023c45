import type { LawChangeActReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { acceptItemAct } from "@sworn/question-bank"
import { appendAudit, type AuditEvent, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findVersion, insertItemEvent, moveVersion, takeItemTurn } from "../items/items.store.ts"
import { moveReview } from "../review-tasks/move-review.ts"
import { findApprovable } from "./flagged-items.store.ts"
import { findChange } from "./law-change-reading.store.ts"
import { openTasks } from "./law-changes.store.ts"
import { closeSettledTasks } from "./law-tasks.store.ts"
import { findLost } from "./lost-law.store.ts"
import { markCitations } from "./mark-citations.ts"
import { noteMentions } from "./note-mentions.ts"
import { makeWholeness } from "./whole-bodies.ts"

/** Approves, in one act, what others bound anew under a change of the law; what the reader bound themselves stays (ITM-1). */
export function approveRebound(
  { bankSql, chance }: StaffDeps,
  author: Author,
  lawChangeId: string,
  wanted: readonly string[] | null,
): Promise<Outcome<LawChangeActReply, "not-found">> {
  return bankSql.begin(async (tx) => {
    if ((await findChange(tx, lawChangeId)) === null) return refused("not-found")

    const events: AuditEvent[] = []
    const done: string[] = []
    const waiting = await findApprovable(tx, author.scope, lawChangeId, author.staffId, wanted)
    const itemVersionIds = waiting.map(({ rebound }) => rebound)
    await noteMentions(tx, { itemVersionIds })
    await markCitations(tx, { itemVersionIds })
    const lost = new Set(await findLost(tx, itemVersionIds))
    const isWholeBody = makeWholeness(tx)
    for (const { marked, rebound } of waiting) {
      const version = await findVersion(tx, author.scope, { itemVersionId: rebound })
      if (version === null) continue
      await takeItemTurn(tx, version.itemId)
      if (lost.has(rebound)) continue
      const isWhole = await isWholeBody(version.body)
      const { state, authorId } = version
      const outcome = acceptItemAct({ state, authorId, isWhole }, "approve", {
        personId: author.staffId,
        reason: "",
      })
      if (!outcome.ok || !(await moveVersion(tx, rebound, state, outcome.state, author.staffId))) continue
      await insertItemEvent(tx, {
        itemVersionId: rebound,
        act: "approve",
        reason: "",
        actedBy: author.staffId,
      })
      const approved = { itemId: version.itemId, itemVersionId: rebound }
      await moveReview(tx, approved, "approve", { by: author.staffId, taskId: chance.uuid() })
      events.push({
        action: "item-approve",
        subject: rebound,
        details: { from: state, to: outcome.state, lawChangeId },
      })
      done.push(marked)
    }
    if (done.length > 0) {
      await closeSettledTasks(tx, author.staffId)
      await openTasks(tx, { itemVersionIds })
      await appendAudit(tx, author, [
        ...events,
        { action: "rebound-items-approved", subject: lawChangeId, details: { count: done.length } },
      ])
    }
    return accepted({ count: done.length, left: (wanted ?? []).filter((id) => !done.includes(id)) })
  })
}
