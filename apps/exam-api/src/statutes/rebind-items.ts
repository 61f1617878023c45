import type { LawChangeActReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { acceptItemAct } from "@sworn/question-bank"
import { entryOf, searchTextOf, type ItemBody } from "@sworn/question-bank/keyed"
import { appendAudit, type AuditEvent, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import {
  findItem,
  findVersion,
  insertItemEvent,
  insertVersion,
  moveVersion,
  takeItemTurn,
} from "../items/items.store.ts"
import { moveReview } from "../review-tasks/move-review.ts"
import { findRebindable, setReboundAs } from "./flagged-items.store.ts"
import { readChanges, type KnownChange } from "./law-changes.store.ts"
import { findChange } from "./law-change-reading.store.ts"
import { markCitations } from "./mark-citations.ts"
import { noteMentions } from "./note-mentions.ts"
import { reboundBody } from "./rebound-body.ts"
import { readAllStatutes, type Statute } from "./statutes.store.ts"
import { makeWholeness } from "./whole-bodies.ts"

/**
 * Binds items to the identical text under its new number (ITM-7): a new version each, in which the citation alone is another,
 * submitted for review by whoever does it. It is theirs from then on, so somebody else approves it (ITM-1).
 */
export function rebindItems(
  { bankSql, chance }: StaffDeps,
  author: Author,
  lawChangeId: string,
  wanted: readonly string[] | null,
): Promise<Outcome<LawChangeActReply, "not-found">> {
  return bankSql.begin(async (tx) => {
    const statute = await findChange(tx, lawChangeId)
    const change =
      statute && (await readChanges(tx, [statute])).find((one) => one.lawChangeId === lawChangeId)
    if (!change) return refused("not-found")

    const statutes = await readAllStatutes(tx)
    const events: AuditEvent[] = []
    const done: string[] = []
    const isWholeBody = makeWholeness(tx)
    for (const itemVersionId of await findRebindable(tx, author.scope, lawChangeId, wanted)) {
      const written = await rebind(tx, author, { change, statutes, isWholeBody }, itemVersionId, chance.uuid)
      if (written === null) continue
      done.push(itemVersionId)
      events.push(written)
    }
    if (done.length > 0) {
      const itemVersionIds = events.map(({ subject }) => subject)
      await noteMentions(tx, { itemVersionIds })
      await markCitations(tx, { itemVersionIds })
      await appendAudit(tx, author, [
        ...events,
        { action: "items-rebound", subject: lawChangeId, details: { count: done.length } },
      ])
    }
    return accepted({ count: done.length, left: (wanted ?? []).filter((id) => !done.includes(id)) })
  })
}

async function rebind(
  tx: Transaction,
  author: Author,
  given: {
    readonly change: KnownChange
    readonly statutes: readonly Statute[]
    readonly isWholeBody: (body: ItemBody) => Promise<boolean>
  },
  oldId: string,
  newId: () => string,
): Promise<AuditEvent | null> {
  const { change, statutes, isWholeBody } = given
  const old = await findVersion(tx, author.scope, { itemVersionId: oldId })
  if (old === null) return null
  await takeItemTurn(tx, old.itemId)
  const item = await findItem(tx, author.scope, old.itemId)
  // Somebody wrote a newer version since: that one is theirs to bind.
  if (item?.newestVersion !== old.version) return null
  const rebound = reboundBody(old.body, change, statutes)
  if (rebound === null) return null

  const itemVersionId = newId()
  const body = {
    ...rebound.body,
    answerables: rebound.body.answerables.map((one) => ({ ...one, id: newId() })),
  }
  // What would not pass the submission is for its author to mend first.
  const isWhole = await isWholeBody(body)
  const draft = { state: "draft", authorId: author.staffId, isWhole } as const
  const { note } = rebound
  const submitted = acceptItemAct(draft, "submit", { personId: author.staffId, reason: note })
  if (!submitted.ok) return null

  const version = old.version + 1
  await insertVersion(tx, {
    itemVersionId,
    itemId: old.itemId,
    version,
    authorId: author.staffId,
    body,
    entry: entryOf(body, itemVersionId),
    searchText: searchTextOf(body),
    note,
  })
  await moveVersion(tx, itemVersionId, "draft", submitted.state, null)
  await insertItemEvent(tx, { itemVersionId, act: "submit", reason: note, actedBy: author.staffId })
  const submission = { itemId: old.itemId, itemVersionId }
  await moveReview(tx, submission, "submit", { by: author.staffId, taskId: newId() })
  await setReboundAs(tx, change.lawChangeId, oldId, itemVersionId)
  return {
    action: "item-version-written",
    subject: itemVersionId,
    details: { itemId: old.itemId, version, lawChangeId: change.lawChangeId },
  }
}
