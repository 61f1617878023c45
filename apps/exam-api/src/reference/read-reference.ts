import type { Reference } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readLists, readToday, readUnits } from "./reference.store.ts"

/** What every page of the console needs to name things: the day, levels, categories, subjects, and the reader's units. */
export async function readReference({ sql }: StaffDeps, scope: readonly string[]): Promise<Reference> {
  const [today, lists, units] = await Promise.all([readToday(sql), readLists(sql), readUnits(sql, scope)])
  return { today, ...lists, units: [...units] }
}
