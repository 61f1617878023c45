import type { RatificationReply, RatifyRefusal } from "@sworn/contract/staff"
import { acceptRatification, accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { insertPassedCertificates, takeCertificateTurn } from "../certificates/certificates.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findSitting } from "../sittings/sittings.store.ts"
import { ratificationFactsOf } from "./read-results.ts"
import { getSittingFacts, insertRatification, publishResults, takeRatificationTurn } from "./results.store.ts"

/**
 * Ratifies a sitting and publishes it (RES-2), and creates a certificate that awaits confirmation for each pass
 * (CER-1): all of it or nothing, in a fixed number of statements whatever the number of candidates.
 *
 * Only for whoever answers for the sitting's owner, since everyone's results are decided at once.
 */
export function ratifyResults(
  { sql }: StaffDeps,
  author: Author,
  scope: readonly string[],
  { sittingId, resultCount }: { readonly sittingId: string; readonly resultCount: number },
): Promise<Outcome<RatificationReply, RatifyRefusal | "not-found" | "not-allowed">> {
  return sql.begin(async (tx) => {
    const sitting = await findSitting(tx, scope, sittingId)
    if (sitting === null) return refused("not-found")
    if (!sitting.isOwn) {
      const details = { act: "ratification" }
      await appendAudit(tx, author, [{ action: "right-refused", subject: sittingId, details }])
      return refused("not-allowed")
    }

    await takeRatificationTurn(tx, sittingId)
    const facts = await getSittingFacts(tx, everyUnit, sittingId)
    const decision = acceptRatification(ratificationFactsOf(facts))
    if (!decision.ok) return decision
    if (decision.value.resultCount !== resultCount) return refused("results-have-changed")

    const at = await takeCertificateTurn(tx)
    const published = await publishResults(tx, sittingId, author.staffId, at)
    if (published !== resultCount)
      throw new Error(`${published} results were published instead of ${resultCount}`)
    const certificateCount = await insertPassedCertificates(tx, sittingId, author.staffId, at)
    const { passed: passedCount, failed: failedCount } = facts
    await insertRatification(tx, { sittingId, ratifiedBy: author.staffId, at, resultCount, passedCount })
    const details = { resultCount, passedCount, certificateCount }
    await appendAudit(tx, author, [{ action: "results-ratified", subject: sittingId, details }])
    return accepted({ publishedAt: at, resultCount, passedCount, failedCount, certificateCount })
  })
}

/** Every path begins with it. */
const everyUnit = [""]
