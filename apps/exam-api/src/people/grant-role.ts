import type { GrantBody, GrantRefusal, Role } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import { refusalOf } from "../database/constraint.ts"
import type { StaffDeps } from "../deps.ts"
import { findOpenUnit } from "../units/find-open-unit.ts"
import { findConflict, insertGrant } from "./grants.store.ts"
import { lockPerson } from "./people.store.ts"

export type GrantOutcome =
  | Outcome<
      { readonly grantId: string },
      Exclude<GrantRefusal, "roles-never-meet" | "three-administrators"> | "not-found"
    >
  | NeverMeet

type NeverMeet = {
  readonly ok: false
  readonly refusal: "roles-never-meet" | "three-administrators"
  /** The one held and the one asked for, where it is known which. */
  readonly roles: readonly Role[]
}

/** The database's own words for what it refuses, whatever a program above it believes. */
const refusals: Readonly<Record<string, GrantRefusal>> = {
  nobody_grants_to_themselves: "not-to-oneself",
  grant_ends_after_it_begins: "grant-ends-before-it-begins",
  a_role_is_granted_once_a_unit: "already-granted",
  these_two_roles_never_meet: "roles-never-meet",
  three_administrators_are_three_people: "three-administrators",
}

/** Gives a person a role for a unit of the granter's and all below it, from a day on that is not past. */
export async function grantRole(
  { sql, chance }: StaffDeps,
  author: Author,
  staffId: string,
  {
    role,
    unitId,
    fromDay,
    untilDay = null,
  }: Omit<GrantBody, "untilDay"> & { untilDay?: string | null | undefined },
): Promise<GrantOutcome> {
  try {
    return await sql.begin(async (tx): Promise<GrantOutcome> => {
      const person = await lockPerson(tx, author.scope, staffId)
      if (person === null) return refused("not-found")
      if (person.closedAt !== null) return refused("account-closed")
      const unit = await findOpenUnit(tx, author.scope, unitId, untilDay)
      if (!unit.ok) return unit
      if (fromDay < person.today) return refused("grant-in-the-past")

      const grant = { grantId: chance.uuid(), staffId, role, unitId, fromDay, untilDay }
      const { signIn } = await readPlatformConfiguration(tx)
      const held = await findConflict(tx, grant, signIn.profile)
      if (held !== null) return { ok: false, refusal: "roles-never-meet", roles: [held, role] }

      await insertGrant(tx, author.staffId, grant)
      const details = { grantId: grant.grantId, role, unitId, fromDay, untilDay }
      await appendAudit(tx, author, [{ action: "role-granted", subject: staffId, details }])
      return accepted({ grantId: grant.grantId })
    })
  } catch (error) {
    const refusal = refusalOf(error, refusals)
    return refusal === "roles-never-meet" || refusal === "three-administrators"
      ? { ok: false, refusal, roles: [] }
      : refused(refusal)
  }
}
