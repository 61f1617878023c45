import type { SecondFactorRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { deleteSecondFactor } from "./second-factor.store.ts"
import { findFactorFacts } from "./staff-sign-in.store.ts"

/** Takes one's own second factor off, where no role in force asks for one. */
export async function dropSecondFactor(
  { sql }: StaffDeps,
  author: Author,
): Promise<Outcome<null, SecondFactorRefusal>> {
  const { staffId } = author
  const { signIn: rules } = await readPlatformConfiguration(sql)
  return sql.begin(async (tx) => {
    const { hasFactor, roles } = await findFactorFacts(tx, staffId)
    if (!hasFactor) return refused("no-second-factor")
    if (roles.some((role) => rules.secondFactorRoles.includes(role))) return refused("second-factor-required")

    await deleteSecondFactor(tx, staffId)
    await appendAudit(tx, author, [{ action: "second-factor-dropped", subject: staffId, details: {} }])
    return accepted(null)
  })
}
