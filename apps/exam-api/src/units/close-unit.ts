import type { UnitRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Day, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { closeUnitOn, isInUse, lockUnit } from "./units.store.ts"

type Refusal =
  | Extract<UnitRefusal, "unit-closed" | "unit-is-own" | "unit-not-empty" | "closed-in-the-past">
  | "not-found"

/** Closes an empty unit. It stays in the tree: certificates and results name it. */
export function closeUnit(
  { sql }: StaffDeps,
  author: Author,
  unitId: number,
  closedOn: Day,
): Promise<Outcome<null, Refusal>> {
  return sql.begin(async (tx) => {
    const unit = await lockUnit(tx, author.scope, unitId)
    if (unit === null) return refused("not-found")
    if (unit.closedOn !== null) return refused("unit-closed")
    if (author.scope.includes(unit.path)) return refused("unit-is-own")
    if (closedOn < unit.today) return refused("closed-in-the-past")
    if (await isInUse(tx, unit)) return refused("unit-not-empty")

    await closeUnitOn(tx, unitId, closedOn)
    await appendAudit(tx, author, [{ action: "unit-closed", subject: String(unitId), details: { closedOn } }])
    return accepted(null)
  })
}
