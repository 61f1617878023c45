/**
 * Opens an attempt on a device (SIT-1, ATT-5): issues it on first opening, raises its lease, journals that it was opened,
 * and returns everything the journal knows, so that a reload, a crash or another PC goes on where the last one stopped.
 */
import type { AttemptOpening } from "@sworn/contract/candidate"
import {
  acceptOpening,
  accepted,
  contentsOf,
  genesisHash,
  refused,
  type OpenRefusal,
  type Outcome,
} from "@sworn/exam-core"
import { appendAuditAs } from "../audit/audit.store.ts"
import type { CandidateDeps } from "../deps.ts"
import {
  appendRecords,
  getSittingRules,
  issueAttempt,
  lockAttempts,
  readJournals,
  takeLease,
  type AttemptCall,
} from "./attempts.store.ts"
import { chained } from "./chained.ts"
import { sha256 } from "./sha256.ts"
import { standingOf } from "./standing.ts"

export function openAttempt(
  { sql, chance }: CandidateDeps,
  call: AttemptCall & { readonly requestId: string },
): Promise<Outcome<AttemptOpening, OpenRefusal | "not-found">> {
  return sql.begin(async (tx) => {
    await issueAttempt(tx, call, { genesis: genesisHash(call.attemptId, sha256), seed: chance.hex(16) })
    const attempt = (await lockAttempts(tx, [call])).get(call.attemptId)
    if (attempt === undefined) return refused("not-found")

    const decision = acceptOpening(attempt, await getSittingRules(tx, attempt), attempt.now)
    if (!decision.ok) return decision

    const { epoch } = decision.value
    const [opened] = chained(attempt, [{ epoch, seq: 0, late: false, event: { kind: "opened" } }])
    if (opened === undefined) throw new Error("An opening was not chained")
    await appendRecords(tx, [{ attempt, records: [opened] }])
    await takeLease(tx, attempt, epoch)

    const journal = (await readJournals(tx, [attempt])).get(attempt.attemptId) ?? []
    const contents = contentsOf(journal)
    const { attemptId } = attempt
    await appendAuditAs(tx, attemptId, call.requestId, [
      { action: "attempt-opened", subject: attemptId, details: { epoch } },
    ])
    return accepted({
      ...standingOf({ ...attempt, leaseEpoch: epoch }),
      seed: attempt.seed,
      responses: Object.fromEntries(contents.responses) as AttemptOpening["responses"],
      marks: [...contents.marks],
      lastSavedAt: contents.lastSavedAt,
    })
  })
}
