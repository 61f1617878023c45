import type { FirstPasswordReply, OpenAccountRefusal, PersonBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { refusalOf } from "../database/constraint.ts"
import type { StaffDeps } from "../deps.ts"
import { issueFirstPassword } from "../staff-sign-in/issue-first-password.ts"
import { findOpenUnit } from "../units/find-open-unit.ts"
import { findOfficerIn, getPasswordEnd, insertAccount } from "./people.store.ts"

/** Opens an account without any role, with a first password that is said this once. A person has one account. */
export async function openAccount(
  { sql, chance }: StaffDeps,
  author: Author,
  { username, name, policeNo, unitId }: PersonBody,
): Promise<Outcome<FirstPasswordReply, OpenAccountRefusal>> {
  try {
    return await sql.begin(async (tx) => {
      const unit = await findOpenUnit(tx, author.scope, unitId, null)
      if (!unit.ok) return unit
      const officerId = policeNo === undefined ? null : await findOfficerIn(tx, author.scope, policeNo)
      if (policeNo !== undefined && officerId === null) return refused("officer-not-found")

      const staffId = chance.uuid()
      await insertAccount(tx, { staffId, username, name, unitId, officerId })
      const password = await issueFirstPassword(tx, staffId)
      const validUntil = await getPasswordEnd(tx, staffId)
      await appendAudit(tx, author, [
        {
          action: "account-opened",
          subject: staffId,
          details: { unitId, officerId, firstPasswordUntil: validUntil },
        },
      ])
      return accepted({ staffId, password, validUntil })
    })
  } catch (error) {
    const refusals = {
      usernames_are_unique: "username-taken",
      a_person_has_one_account: "officer-has-account",
    } as const
    return refused(refusalOf<OpenAccountRefusal>(error, refusals))
  }
}
