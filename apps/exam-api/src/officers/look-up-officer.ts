import type { LookUpRefusal, OfficerLookUp } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { normaliseNationalId } from "../people/national-id.ts"
import { findOfficerByIdentity } from "./officers.store.ts"

/**
 * Finds an officer of these units by national ID, through the blind index: the number itself is read nowhere. On record
 * whether it found somebody or not, since asking who has a number is asking about a person (REC-2).
 */
export function lookUpOfficer(
  { sql, vault }: StaffDeps,
  author: Author,
  typed: string,
): Promise<Outcome<OfficerLookUp, LookUpRefusal>> {
  const nationalId = normaliseNationalId(typed)
  if (nationalId === null) return Promise.resolve(refused("not-a-national-id"))

  return sql.begin(async (tx) => {
    const officerId = await findOfficerByIdentity(tx, author.scope, vault.indexOf(nationalId))
    await appendAudit(tx, author, [
      { action: "officer-looked-up", subject: officerId ?? "no officer", details: {} },
    ])
    return officerId === null ? refused("no-such-officer") : accepted({ officerId })
  })
}
