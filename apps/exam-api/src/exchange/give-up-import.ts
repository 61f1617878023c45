import type { ImportRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isOver, lockImport, setGivenUp } from "./imports.store.ts"

/** Ends an import without taking anything: the file is forgotten, that it was uploaded is not. */
export function giveUpImport(
  { bankSql }: StaffDeps,
  author: Author,
  importId: string,
): Promise<Outcome<null, ImportRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const held = await lockImport(tx, author, importId)
    if (held === null) return refused("not-found")
    if (isOver(held.state)) return refused("import-is-over")
    if (held.state === "checking" || held.state === "committing") return refused("import-under-way")

    await setGivenUp(tx, importId)
    await appendAudit(tx, author, [
      { action: "import-given-up", subject: importId, details: { sha256: held.sha256 } },
    ])
    return accepted(null)
  })
}
