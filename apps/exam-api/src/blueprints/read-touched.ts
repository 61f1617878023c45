import type { TouchedBlueprints } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { findChange } from "../statutes/law-change-reading.store.ts"
import { readTouchedBlueprints } from "./touched-blueprints.store.ts"

/** Which blueprints of the reader's units require what a change in the law touched, and which of them can be bound anew at once (ITM-7). */
export async function readTouched(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  lawChangeId: string,
): Promise<TouchedBlueprints | null> {
  if ((await findChange(bankSql, lawChangeId)) === null) return null
  const rows = await readTouchedBlueprints(bankSql, scope, lawChangeId)
  return { rows, rebindableCount: rows.filter(isOpenToRebinding).length }
}

export const isOpenToRebinding = ({
  isRebindable,
  standing,
}: Pick<TouchedBlueprints["rows"][number], "isRebindable" | "standing">): boolean =>
  isRebindable && standing === "open"
