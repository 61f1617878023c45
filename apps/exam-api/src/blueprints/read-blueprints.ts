import { defaultPageSize, type BlueprintFilter, type BlueprintList } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readBlueprintRows } from "./blueprint-list.store.ts"

/** The blueprints of the reader's units, the newest first. */
export const readBlueprints = (
  { bankSql }: StaffDeps,
  scope: readonly string[],
  { page = 1, size = defaultPageSize, ...filter }: BlueprintFilter,
): Promise<BlueprintList> =>
  readBlueprintRows(bankSql, scope, filter, { limit: size, offset: (page - 1) * size })
