import type { OwnAccount } from "@sworn/contract/staff"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { getPasswordFacts } from "./passwords.store.ts"
import { findSecondFactor } from "./second-factor.store.ts"
import { findFactorFacts, type Actor } from "./staff-sign-in.store.ts"

export async function readOwnAccount({ sql }: StaffDeps, { staffId }: Actor): Promise<OwnAccount> {
  const [{ signIn: rules }, password, factor, { roles }] = await Promise.all([
    readPlatformConfiguration(sql),
    getPasswordFacts(sql, staffId),
    findSecondFactor(sql, staffId),
    findFactorFacts(sql, staffId),
  ])
  return {
    hasPassword: password.passwordHash !== null,
    passwordChangedAt: password.changedAt,
    secondFactor: factor && { since: factor.confirmedAt, recoveryCodesLeft: factor.recoveryCodesLeft },
    isSecondFactorForced: roles.some((role) => rules.secondFactorRoles.includes(role)),
  }
}
