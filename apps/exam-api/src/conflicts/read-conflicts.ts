import { defaultPageSize, type ConflictPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readConflictRows } from "./conflicts.store.ts"

/** Every conflict of duties among the people of these units (INT-7): none is what is expected. */
export const readConflicts = (
  { sql }: StaffDeps,
  scope: readonly string[],
  {
    page = 1,
    size = defaultPageSize,
  }: { readonly page?: number | undefined; readonly size?: number | undefined },
): Promise<ConflictPage> => readConflictRows(sql, scope, { limit: size, offset: (page - 1) * size })
