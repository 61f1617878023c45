import type { RequestRefusal, TwoPersonRequestBody, TwoPersonRequestReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { findRevocable } from "../certificates/revoke-certificate.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import type { Actor } from "../http/staff-session.ts"
import { findUnitOfPaper } from "../papers/staff-papers.store.ts"
import { findUnitWithin } from "../qualifications/qualifications.store.ts"
import { pathsForAct } from "./acting.ts"
import { findUnitAbove, insertRequest, isRequested, taughtCohort } from "./requests.store.ts"

type Asked = Outcome<TwoPersonRequestReply, RequestRefusal | "not-found" | "not-allowed">

/** Asks for an act that takes two persons (INT-7): nothing happens but the request, which another person decides. */
export function askForTwo(
  { sql, chance }: StaffDeps,
  author: Author,
  actor: Actor,
  body: TwoPersonRequestBody,
): Promise<Asked> {
  return sql.begin(async (tx): Promise<Asked> => {
    const scope = pathsForAct(actor, body.act)
    if (scope.length === 0) {
      const details = { act: body.act }
      await appendAudit(tx, author, [{ action: "right-refused", subject: body.subject, details }])
      return refused("not-allowed")
    }
    const place = await placeOf(tx, scope, actor.staffId, body)
    if (!place.ok) return place
    // Lists are asked for one by one: two filters are two things.
    if (body.act !== "unmasked-export" && (await isRequested(tx, body.act, body.subject)))
      return refused("already-requested")

    const requestId = chance.uuid()
    const { act, subject, reason, details } = body
    const { unitId } = place.value
    const expiresAt = await insertRequest(tx, {
      requestId,
      act,
      subject,
      unitId,
      reason,
      details,
      requestedBy: actor.staffId,
    })
    await appendAudit(tx, author, [
      { action: "two-persons-requested", subject: requestId, details: { act, of: subject, unitId } },
    ])
    return accepted({ requestId, expiresAt })
  })
}

/** Under which unit it falls, and with it who may decide. */
async function placeOf(
  tx: Transaction,
  scope: readonly string[],
  staffId: string,
  body: TwoPersonRequestBody,
): Promise<Outcome<{ readonly unitId: number }, RequestRefusal | "not-found">> {
  if (body.act === "certificate-revocation") {
    const { effectiveOn } = body.details
    const revocable = await findRevocable(tx, scope, { certificateId: body.subject, effectiveOn })
    return revocable.ok ? accepted({ unitId: revocable.value.certificate.unitId }) : revocable
  }
  if (body.act === "paper-unsealing") {
    const unitId = await findUnitOfPaper(tx, scope, staffId, body.subject)
    if (unitId === null) return refused("not-found")
    return (await taughtCohort(tx, staffId, body.subject)) ? refused("cohort-taught") : accepted({ unitId })
  }
  const { unit } = body.details.filter
  const unitId = unit === undefined ? await findUnitAbove(tx, scope) : await findUnitWithin(tx, scope, unit)
  return unitId === null ? refused("not-found") : accepted({ unitId })
}
