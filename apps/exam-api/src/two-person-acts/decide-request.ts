import type { DecisionBody, DecisionRefusal, DecisionReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { findRevocable, revokeCertificate } from "../certificates/revoke-certificate.ts"
import type { StaffDeps } from "../deps.ts"
import type { Actor } from "../http/staff-session.ts"
import { actingOf, pathsForAct } from "./acting.ts"
import { insertDecision, lockRequest, taughtCohort, type LockedRequest } from "./requests.store.ts"

type Decided = Outcome<DecisionReply, DecisionRefusal | "not-found">

/**
 * The second person's word on a request (INT-7). A revocation takes effect with its approval, in this transaction; what
 * else was approved waits to be used by whoever asked.
 */
export function decideRequest(
  { sql }: StaffDeps,
  author: Author,
  actor: Actor,
  { requestId, decision, reason }: DecisionBody & { readonly requestId: string },
): Promise<Decided> {
  return sql.begin(async (tx): Promise<Decided> => {
    const { staffId } = actor
    const request = await lockRequest(tx, staffId, actingOf(actor), requestId)
    if (request === null) return refused("not-found")
    if (request.requestedBy === staffId) return refused("two-persons-needed")
    if (request.isDecided) return refused("request-decided")
    if (request.isOver) return refused("request-expired")
    const { act, subject, requestedBy } = request
    const told = {
      action: decision === "approved" ? "two-persons-approved" : "two-persons-declined",
      subject: requestId,
      details: { act, of: subject, requestedBy },
    }
    const note = () => insertDecision(tx, { requestId, requestedBy, decision, reason, decidedBy: staffId })

    if (decision === "declined" || act === "unmasked-export" || act === "paper-unsealing") {
      const isBarred = act === "paper-unsealing" && (await taughtCohort(tx, staffId, subject))
      if (isBarred && decision === "approved") return refused("cohort-taught")
      const decidedAt = await note()
      await appendAudit(tx, author, [told])
      return accepted({ decision, decidedAt, suspendedCount: 0 })
    }

    const revocation = revocationOf(request)
    const revocable = await findRevocable(tx, pathsForAct(actor, act), revocation)
    if (!revocable.ok) return revocable
    const { certificate, at } = revocable.value
    const decidedAt = await note()
    const events = await revokeCertificate(tx, { staffId, requestId, at }, certificate, revocation)
    await appendAudit(tx, author, [told, ...events])
    return accepted({ decision, decidedAt, suspendedCount: events.length - 1 })
  })
}

function revocationOf({ subject, reason, details: { documentNo, effectiveOn } }: LockedRequest) {
  if (documentNo === undefined || effectiveOn === undefined)
    throw new Error(`The request to revoke ${subject} names no document or no day`)
  return { certificateId: subject, reason, documentNo, effectiveOn }
}
