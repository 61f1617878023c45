/**
 * Opens an officer's own account, or gives it a new first password when the old one is lost. It is said once, is good for a
 * day and for its own change alone; whoever was signed in with the old one is signed out.
 */
import type { FirstPassword, OfficerAccountRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { hashOfPassword } from "../passwords/password.ts"
import { readableCode } from "../staff-sign-in/readable-code.ts"
import { endOfficerSessions, findAccountHolder, putFirstPassword } from "./officer-sign-in.store.ts"

export async function issueAccount(
  { sql }: StaffDeps,
  author: Author,
  officerId: string,
): Promise<Outcome<FirstPassword, OfficerAccountRefusal>> {
  const password = readableCode(4)
  const passwordHash = await hashOfPassword(password)
  return sql.begin(async (tx) => {
    const holder = await findAccountHolder(tx, author.scope, officerId)
    if (holder === null) return refused("not-found")
    if (holder.hasLeft) return refused("officer-has-left")

    const { signIn } = await readPlatformConfiguration(tx)
    const account = { passwordHash, createdBy: author.staffId, goodMs: signIn.firstPasswordMs }
    const expiresAt = await putFirstPassword(tx, officerId, account)
    await endOfficerSessions(tx, officerId)
    await appendAudit(tx, author, [{ action: "officer-account-issued", subject: officerId, details: {} }])
    return accepted({ policeNo: holder.policeNo, password, expiresAt })
  })
}
