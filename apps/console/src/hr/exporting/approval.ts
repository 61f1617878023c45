/** Which approval fits the list on the screen: the server takes it for exactly the filter it was asked for (HRX-3). */
import type { TwoPersonRequestRow } from "@sworn/contract/staff"
import type { Filters } from "../filters.ts"

export type Approval = { readonly requestId: string; readonly usableUntil: number }

type Asked = Pick<TwoPersonRequestRow, "requestId" | "state" | "filter" | "usableUntil">

export function approvalIn(rows: readonly Asked[], filters: Filters): Approval | undefined {
  const fitting = rows.find(
    (row) => row.state === "approved" && row.filter !== null && sameFilter(row.filter, filters),
  )
  return fitting === undefined || fitting.usableUntil === null
    ? undefined
    : { requestId: fitting.requestId, usableUntil: fitting.usableUntil }
}

const sameFilter = (one: Filters, other: Filters): boolean => written(one) === written(other)

const written = (filters: Filters): string =>
  JSON.stringify(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined && value !== "")
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
