import {
  defaultPageSize,
  type ItemFacets,
  type ItemFilter,
  type ItemPage,
  type TagList,
} from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readItemFacets, readItemPage, readTags, type ItemOrder } from "./item-list.store.ts"
import type { Reader } from "../http/staff-session.ts"

/** The newest version of every item of these units that fits, in the order asked for (ITM-11). */
export function readItems(
  { bankSql }: StaffDeps,
  reader: Reader,
  {
    page = 1,
    size = defaultPageSize,
    order = "newest",
    ...filter
  }: ItemFilter & {
    readonly page?: number | undefined
    readonly size?: number | undefined
    readonly order?: ItemOrder | undefined
  },
): Promise<ItemPage> {
  return readItemPage(bankSql, reader, filter, { order, limit: size, offset: (page - 1) * size })
}

export const readFacets = ({ bankSql }: StaffDeps, reader: Reader, filter: ItemFilter): Promise<ItemFacets> =>
  readItemFacets(bankSql, reader, filter)

export const readTagList = ({ bankSql }: StaffDeps, reader: Reader, filter: ItemFilter): Promise<TagList> =>
  readTags(bankSql, reader, filter)
