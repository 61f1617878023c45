import { defaultPageSize, type RegistrationPage } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { findSitting } from "../sittings/sittings.store.ts"
import { readRegistrationRows } from "./registrations.store.ts"

export type RegistrationsAsk = {
  readonly sittingId: string
  readonly search?: string | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** Who is registered from the reader's units, by ticket. */
export async function readRegistrations(
  { sql }: StaffDeps,
  scope: readonly string[],
  { sittingId, search = "", page = 1, size = defaultPageSize }: RegistrationsAsk,
): Promise<Outcome<RegistrationPage, "not-found">> {
  if ((await findSitting(sql, scope, sittingId)) === null) return refused("not-found")

  const { total, rows } = await readRegistrationRows(sql, scope, sittingId, {
    search,
    limit: size,
    offset: (page - 1) * size,
  })
  return accepted({ total, rows: [...rows] })
}
