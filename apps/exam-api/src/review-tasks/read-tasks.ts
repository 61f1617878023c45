import {
  defaultPageSize,
  type AssigneeList,
  type ReviewTaskCount,
  type ReviewTaskFilter,
  type ReviewTaskPage,
} from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { readAssigneeList, readTaskCount, readTaskPage } from "./task-list.store.ts"

/** Tasks about items of these units; the open ones unless others are asked for. */
export function readTasks(
  { bankSql }: StaffDeps,
  reader: Reader,
  {
    page = 1,
    size = defaultPageSize,
    ...filter
  }: ReviewTaskFilter & { readonly page?: number | undefined; readonly size?: number | undefined },
): Promise<ReviewTaskPage> {
  return readTaskPage(bankSql, reader, filter, { limit: size, offset: (page - 1) * size })
}

/** What waits for the reader, for a badge. */
export const countTasks = ({ bankSql }: StaffDeps, reader: Reader): Promise<ReviewTaskCount> =>
  readTaskCount(bankSql, reader)

/** Who could be given a task. */
export const readAssignees = (
  { bankSql }: StaffDeps,
  reader: Reader,
  itemId: string | undefined,
): Promise<AssigneeList> => readAssigneeList(bankSql, reader, itemId)
