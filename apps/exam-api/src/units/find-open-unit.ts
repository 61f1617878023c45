import { accepted, refused, type Day, type Outcome } from "@sworn/exam-core"
import type { Transaction } from "../database/pool.ts"
import { lockUnit, type HeldUnit } from "./units.store.ts"

/** A unit of this scope that is open until that day, or without end; held until the transaction ends, so that it stays so. */
export async function findOpenUnit(
  tx: Transaction,
  scope: readonly string[],
  unitId: number,
  untilDay: Day | null,
): Promise<Outcome<HeldUnit, "unit-not-found" | "unit-closed">> {
  const unit = await lockUnit(tx, scope, unitId)
  if (unit === null) return refused("unit-not-found")
  const isOpen = unit.closedOn === null || (untilDay !== null && untilDay < unit.closedOn)
  return isOpen ? accepted(unit) : refused("unit-closed")
}
