import type { UnitRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isNameTaken, lockUnit, renameUnitTo } from "./units.store.ts"

/** A new name from now on; the log keeps the one before. Papers that were printed keep theirs. */
export function renameUnit(
  { sql }: StaffDeps,
  author: Author,
  unitId: number,
  name: string,
): Promise<Outcome<null, Extract<UnitRefusal, "unit-closed" | "unit-name-taken"> | "not-found">> {
  return sql.begin(async (tx) => {
    const unit = await lockUnit(tx, author.scope, unitId)
    if (unit === null) return refused("not-found")
    if (unit.closedOn !== null) return refused("unit-closed")
    if (unit.name === name) return accepted(null)
    if (await isNameTaken(tx, unit.path.replace(/(?<=^|\.)\d+\.$/, ""), name))
      return refused("unit-name-taken")

    await renameUnitTo(tx, unitId, name)
    const details = { before: unit.name, after: name }
    await appendAudit(tx, author, [{ action: "unit-renamed", subject: String(unitId), details }])
    return accepted(null)
  })
}
