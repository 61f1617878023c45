import type { UnitsPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readUnitRows } from "./units.store.ts"

/** The reader's units, closed ones among them, with how many are in each. */
export async function readUnits({ sql }: StaffDeps, scope: readonly string[]): Promise<UnitsPage> {
  return { units: [...(await readUnitRows(sql, scope))] }
}
