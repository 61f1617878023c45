import type { AuditVerification } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { sha256 } from "../attempts/sha256.ts"
import type { StaffDeps } from "../deps.ts"
import { findReopenedJournals } from "../grading/sitting-closings.store.ts"
import { appendAudit, readAuditEvents, type Author } from "./audit.store.ts"
import { verifyAudit } from "./verify-audit.ts"

/** Makes the act of verifying the whole log, which is itself on record. One at a time: it reads every event there is. */
export function makeAuditCheck({ sql, log, readAnchors }: StaffDeps) {
  let isUnderWay = false

  return async function checkAudit(author: Author): Promise<Outcome<AuditVerification, "busy">> {
    if (isUnderWay) return refused("busy")
    isUnderWay = true
    try {
      // Anchors first: every one of them is then of an event that the reading below comes to.
      const anchors = await readAnchors()
      const chain = await verifyAudit(readAuditEvents(sql), anchors, sha256)
      const found = { ...chain, broken: chain.broken ?? (await findReopenedJournals(sql)) }
      if (found.broken !== null) log.error({ broken: found.broken }, "the audit log is not what was written")
      await sql.begin((tx) =>
        appendAudit(tx, author, [{ action: "audit-verified", subject: "audit", details: found }]),
      )
      return accepted(found)
    } finally {
      isUnderWay = false
    }
  }
}
