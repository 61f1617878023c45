import type { SavedView, ViewedList } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readOwnViews } from "./views.store.ts"

/** What this person keeps of a list, in the order in which they kept it. */
export async function readViews(
  { sql }: StaffDeps,
  staffId: string,
  list: ViewedList,
): Promise<{ views: SavedView[] }> {
  return { views: await readOwnViews(sql, staffId, list) }
}
