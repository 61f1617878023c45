import {
  acceptChange,
  accepted,
  dayOf,
  refused,
  type CertificateChangeRefusal,
  type Day,
  type Outcome,
} from "@sworn/exam-core"
import type { AuditEvent } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import {
  findStanding,
  insertChange,
  suspendAbove,
  takeCertificateTurn,
  type Standing,
} from "./certificates.store.ts"

export type Revocation = {
  readonly certificateId: string
  readonly effectiveOn: Day
  readonly documentNo: string
  readonly reason: string
}

/** A certificate of these units that may be revoked from that day (CER-7). Takes the certificates' turn. */
export async function findRevocable(
  tx: Transaction,
  scope: readonly string[],
  { certificateId, effectiveOn }: Pick<Revocation, "certificateId" | "effectiveOn">,
): Promise<
  Outcome<{ readonly certificate: Standing; readonly at: number }, CertificateChangeRefusal | "not-found">
> {
  const at = await takeCertificateTurn(tx)
  const certificate = await findStanding(tx, scope, certificateId)
  if (certificate === null) return refused("not-found")
  const decision = acceptChange(certificate, "revoked", effectiveOn, dayOf(at))
  return decision.ok ? accepted({ certificate, at }) : decision
}

/**
 * Revokes it within the transaction that approves the request, and suspends what rests on it (CER-6). The database takes
 * no revocation without that approval, and uses it up. Gives back what goes into the audit log.
 */
export async function revokeCertificate(
  tx: Transaction,
  by: { readonly staffId: string; readonly requestId: string; readonly at: number },
  certificate: Standing,
  { effectiveOn, documentNo, reason }: Revocation,
): Promise<readonly AuditEvent[]> {
  const change = { change: "revoked", effectiveOn, documentNo, reason, ...by } as const
  await insertChange(tx, certificate, change)
  const suspended = await suspendAbove(tx, certificate, change)
  const { requestId } = by
  const { certificateId } = certificate
  return [
    {
      action: "certificate-revoked",
      subject: certificateId,
      details: { documentNo, effectiveOn, requestId },
    },
    ...suspended.map((one) => ({
      action: "certificate-suspended",
      subject: one.certificateId,
      details: { documentNo, effectiveOn, revoked: certificateId },
    })),
  ]
}
