import type { ItemDraftBody, ItemDraftRefusal, ItemDraftSaved } from "@sworn/contract/staff"
import { accepted } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findItem, hasUnitInScope } from "../items/items.store.ts"
import {
  countDrafts,
  findDraftOf,
  insertDraft,
  lockDraft,
  takeDraftTurn,
  updateDraft,
} from "./item-drafts.store.ts"

const mostDrafts = 200

type Refused = {
  readonly ok: false
  readonly refusal: ItemDraftRefusal | "not-found"
  /** What stands there instead. */
  readonly draft?: ItemDraftSaved
}
type Saved = { readonly ok: true; readonly value: ItemDraftSaved } | Refused

const refuse = (refusal: Refused["refusal"], draft?: ItemDraftSaved): Refused => ({
  ok: false,
  refusal,
  ...(draft && { draft: { draftId: draft.draftId, version: draft.version, savedAt: draft.savedAt } }),
})

/**
 * Keeps what somebody is typing, under the id their page chose: saving twice is saving once, and a page that has not seen the
 * newest words does not write over them. That a draft was begun is on record; each keystroke is not an act.
 */
export function saveDraft(
  { bankSql }: StaffDeps,
  author: Author,
  draftId: string,
  draft: ItemDraftBody,
): Promise<Saved> {
  return bankSql.begin(async (tx): Promise<Saved> => {
    await takeDraftTurn(tx, author.staffId)
    if ((draft.itemId === null) !== (draft.basedOn === null)) return refuse("draft-needs-its-version")
    if (!(await hasUnitInScope(tx, author.scope, draft.unitId))) return refuse("not-found")

    const known = await lockDraft(tx, draftId, draft)
    if (known !== null) {
      if (known.owner !== author.staffId) return refuse("not-found")
      if (known.itemId !== draft.itemId || known.pool !== draft.pool) return refuse("draft-changes-its-item")
      if (known.version === draft.version && known.saysTheSame) return accepted(only(known))
      if (known.version + 1 !== draft.version) return refuse("draft-has-newer-words", known)
      return accepted(await updateDraft(tx, draftId, draft))
    }

    if (draft.itemId !== null) {
      const item = await findItem(tx, author.scope, draft.itemId)
      if (item === null) return refuse("not-found")
      if (item.pool !== draft.pool) return refuse("draft-changes-its-item")
      const elsewhere = await findDraftOf(tx, author.staffId, draft.itemId)
      if (elsewhere !== null) return refuse("draft-is-elsewhere", elsewhere)
    }
    if ((await countDrafts(tx, author.staffId)) >= mostDrafts) return refuse("too-many-drafts")

    const saved = await insertDraft(tx, author.staffId, draftId, draft)
    await appendAudit(tx, author, [
      { action: "item-draft-begun", subject: draftId, details: { itemId: draft.itemId } },
    ])
    return accepted(saved)
  })
}

const only = ({ draftId, version, savedAt }: ItemDraftSaved): ItemDraftSaved => ({
  draftId,
  version,
  savedAt,
})
