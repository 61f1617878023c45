import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { deleteDraft } from "./item-drafts.store.ts"

/** Throws a draft of one's own away. */
export function discardDraft(
  { bankSql }: StaffDeps,
  author: Author,
  draftId: string,
): Promise<Outcome<null, "not-found">> {
  return bankSql.begin(async (tx) => {
    if (!(await deleteDraft(tx, author.staffId, draftId))) return refused("not-found")

    await appendAudit(tx, author, [{ action: "item-draft-discarded", subject: draftId, details: {} }])
    return accepted(null)
  })
}
