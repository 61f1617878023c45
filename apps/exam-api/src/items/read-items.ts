import { defaultPageSize, type ItemFilter, type ItemPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readItemPage } from "./item-list.store.ts"

/** The newest version of every item of these units that fits, newest first. */
export function readItems(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  {
    page = 1,
    size = defaultPageSize,
    ...filter
  }: ItemFilter & { readonly page?: number | undefined; readonly size?: number | undefined },
): Promise<ItemPage> {
  return readItemPage(bankSql, scope, filter, { limit: size, offset: (page - 1) * size })
}
