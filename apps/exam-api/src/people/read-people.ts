import { defaultPageSize, type PeopleFilter, type PeoplePage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { isUnitSeen, readPeopleRows, type Scope } from "./people.store.ts"

type Ask = PeopleFilter & { readonly page?: number | undefined; readonly size?: number | undefined }

/** The accounts that the reader's units have to do with, by user name; null for a unit that is none of theirs. */
export async function readPeople(
  { sql }: StaffDeps,
  scope: Scope,
  { search = "", role, unit, state, page = 1, size = defaultPageSize }: Ask,
): Promise<PeoplePage | null> {
  if (unit !== undefined && !(await isUnitSeen(sql, scope, unit))) return null
  const { total, rows } = await readPeopleRows(sql, scope, {
    search,
    role: role ?? null,
    unitId: unit ?? null,
    state: state ?? null,
    limit: size,
    offset: (page - 1) * size,
  })
  return { total, rows: [...rows] }
}
