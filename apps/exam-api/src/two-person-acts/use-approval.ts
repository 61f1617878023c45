import type { ApprovedFilter, QualificationFilter } from "@sworn/contract/staff"
import type { Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import { markUsed } from "./requests.store.ts"

/**
 * Uses up the approval of an unmasked export (HRX-3): once, by whoever asked, for exactly the filter that was approved. As
 * of an instant in the past is another list than the approved one.
 */
export async function useApproval(
  tx: Transaction,
  author: Author,
  requestId: string,
  { knownAt, ...filter }: QualificationFilter,
): Promise<boolean> {
  if (knownAt !== undefined) return false
  const details: { readonly filter: ApprovedFilter } = { filter }
  return markUsed(tx, { requestId, act: "unmasked-export", requestedBy: author.staffId, details })
}
