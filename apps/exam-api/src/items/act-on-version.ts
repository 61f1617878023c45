import type { ItemActBody, ItemRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { acceptItemAct, type ItemState } from "@sworn/question-bank"
import { faultsOfBody } from "@sworn/question-bank/keyed"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { moveReview } from "../review-tasks/move-review.ts"
import { makePlaceCheck } from "../statutes/cited-places.ts"
import { isWithoutLaw } from "../statutes/is-without-law.ts"
import { openTasks } from "../statutes/law-changes.store.ts"
import { findVersion, insertItemEvent, moveVersion, takeItemTurn } from "./items.store.ts"
import { readEnabledKinds } from "./read-enabled-kinds.ts"

/** Leads a version on in its life (ITM-1, ITM-10): who may, and whether it is whole, the pure rule decides. */
export function actOnVersion(
  { bankSql, chance }: StaffDeps,
  author: Author,
  itemVersionId: string,
  { act, reason }: ItemActBody,
): Promise<Outcome<{ readonly state: ItemState }, ItemRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const known = await findVersion(tx, author.scope, { itemVersionId })
    if (known === null) return refused("not-found")
    await takeItemTurn(tx, known.itemId)
    const version = (await findVersion(tx, author.scope, { itemVersionId })) ?? known

    const enabledKinds = await readEnabledKinds(tx, version.body)
    const standing = {
      state: version.state,
      authorId: version.authorId,
      isWhole: faultsOfBody(version.body, enabledKinds).length === 0,
    }
    const outcome = acceptItemAct(standing, act, { personId: author.staffId, reason })
    if (!outcome.ok) return outcome

    if (outcome.state === "approved" && (await isWithoutLaw(tx, itemVersionId)))
      return refused("law-has-changed")
    const isTakenOn = outcome.state === "in_review" || outcome.state === "approved"
    if (isTakenOn && !(await makePlaceCheck(tx)(version.body))) return refused("law-place-not-known")
    const approvedBy = act === "approve" || act === "reinstate" ? author.staffId : null
    const hasMoved = await moveVersion(tx, itemVersionId, version.state, outcome.state, approvedBy)
    if (!hasMoved) return refused("item-not-in-that-state")
    await insertItemEvent(tx, { itemVersionId, act, reason, actedBy: author.staffId })
    if (outcome.state === "approved") await openTasks(tx, { itemVersionIds: [itemVersionId] })
    await moveReview(tx, version, act, { by: author.staffId, taskId: chance.uuid() })
    await appendAudit(tx, author, [
      { action: `item-${act}`, subject: itemVersionId, details: { from: version.state, to: outcome.state } },
    ])
    return accepted({ state: outcome.state })
  })
}
