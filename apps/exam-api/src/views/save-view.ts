import type { SavedView, ViewBody, ViewRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { insertView, readOwnViews, takeViewTurn } from "./views.store.ts"

/** More tabs than this nobody reads. */
const mostViews = 20

/** Keeps a list under a name of its own. What was kept under another name stays as it was. */
export function saveView(
  { sql, chance }: StaffDeps,
  author: Author,
  { list, name, query }: ViewBody,
): Promise<Outcome<SavedView, ViewRefusal>> {
  return sql.begin(async (tx) => {
    await takeViewTurn(tx, author.staffId)
    const kept = await readOwnViews(tx, author.staffId, list)
    if (kept.some((view) => view.name === name)) return refused("view-name-taken")
    if (kept.length >= mostViews) return refused("too-many-views")

    const view = await insertView(tx, { viewId: chance.uuid(), staffId: author.staffId, list, name, query })
    await appendAudit(tx, author, [{ action: "view-saved", subject: view.viewId, details: { list } }])
    return accepted(view)
  })
}
