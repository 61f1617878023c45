import type { CertificateChangeBody, CertificateChangeReply } from "@sworn/contract/staff"
import {
  acceptChange,
  accepted,
  dayOf,
  refused,
  type CertificateChangeRefusal,
  type Outcome,
} from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findStanding, insertChange, takeCertificateTurn } from "./certificates.store.ts"

/** Suspends a certificate, or lifts its suspension: one person, and a document that says so (CER-7, HRX-8). */
export function changeCertificate(
  { sql }: StaffDeps,
  author: Author,
  scope: readonly string[],
  change: "suspended" | "reinstated",
  {
    certificateId,
    effectiveOn,
    documentNo,
    reason,
  }: CertificateChangeBody & { readonly certificateId: string },
): Promise<Outcome<CertificateChangeReply, CertificateChangeRefusal | "not-found">> {
  return sql.begin(async (tx) => {
    const at = await takeCertificateTurn(tx)
    const certificate = await findStanding(tx, scope, certificateId)
    if (certificate === null) return refused("not-found")
    const decision = acceptChange(certificate, change, effectiveOn, dayOf(at))
    if (!decision.ok) return decision

    const { staffId } = author
    await insertChange(tx, certificate, {
      change,
      effectiveOn,
      documentNo,
      reason,
      staffId,
      at,
      requestId: null,
    })
    const details = { documentNo, effectiveOn }
    await appendAudit(tx, author, [{ action: `certificate-${change}`, subject: certificateId, details }])
    return accepted({ certificateId, effectiveOn, recordedAt: at })
  })
}
