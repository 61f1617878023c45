import type { RevealBody, RevealedNationalId } from "@sworn/contract/staff"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findSealedId } from "./officers.store.ts"

/**
 * The full ID of one officer, for a purpose. That it was looked at is on record before it is told, with everything but the
 * number (security.md A8). Null for an officer outside these units.
 */
export async function revealNationalId(
  { sql, vault }: StaffDeps,
  author: Author,
  scope: readonly string[],
  officerId: string,
  { purpose }: RevealBody,
): Promise<RevealedNationalId | null> {
  const sealed = await sql.begin(async (tx) => {
    const found = await findSealedId(tx, scope, officerId)
    if (found === null) return null
    await appendAudit(tx, author, [
      { action: "national-id-revealed", subject: officerId, details: { purpose } },
    ])
    return found
  })
  return sealed === null ? null : { nationalId: vault.open(sealed) }
}
