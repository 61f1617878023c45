import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { deleteView } from "./views.store.ts"

/** Drops one of one's own views; another person's is as if it were not there. */
export function dropView(
  { sql }: StaffDeps,
  author: Author,
  viewId: string,
): Promise<Outcome<null, "not-found">> {
  return sql.begin(async (tx) => {
    if (!(await deleteView(tx, author.staffId, viewId))) return refused("not-found")
    await appendAudit(tx, author, [{ action: "view-dropped", subject: viewId, details: {} }])
    return accepted(null)
  })
}
