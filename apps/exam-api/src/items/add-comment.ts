import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findVersion, insertComment } from "./items.store.ts"

/** Says something about a version; it stays with it (ITM-10). */
export function addComment(
  { bankSql, chance }: StaffDeps,
  author: Author,
  itemVersionId: string,
  text: string,
): Promise<Outcome<null, "not-found">> {
  return bankSql.begin(async (tx) => {
    if ((await findVersion(tx, author.scope, { itemVersionId })) === null) return refused("not-found")

    const commentId = chance.uuid()
    await insertComment(tx, { commentId, itemVersionId, text, by: author.staffId })
    await appendAudit(tx, author, [
      { action: "item-commented", subject: itemVersionId, details: { commentId } },
    ])
    return accepted(null)
  })
}
