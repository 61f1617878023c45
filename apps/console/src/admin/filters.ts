/** What the list of accounts is narrowed to, in the address bar and nowhere else. */
import { personStates, roles, type PeopleFilter } from "@sworn/contract/staff"
import type { SearchParams } from "@solidjs/router"
import type { Given } from "../api/client.ts"

export type Filters = Given<PeopleFilter>

/** An address typed by hand may say anything; what does not fit is left out rather than sent. */
export function filtersIn({ search, role, unit, state }: SearchParams): Filters {
  return {
    search: typeof search === "string" && search !== "" && search.length <= 64 ? search : undefined,
    role: roles.find((one) => one === role),
    unit: /^[1-9]\d{0,8}$/.test(String(unit)) ? Number(unit) : undefined,
    state: personStates.find((one) => one === state),
  }
}

export const pageIn = ({ page }: SearchParams): number =>
  /^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined)
