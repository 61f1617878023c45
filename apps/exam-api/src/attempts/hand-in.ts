/**
 * Hands an attempt in (ATT-7). A marker in the journal, not a second copy of the answers: doing it twice is doing it once,
 * and whoever asks again gets the same receipt.
 */
import type { AttemptReceipt } from "@sworn/contract/candidate"
import {
  acceptHandIn,
  accepted,
  answeredCount,
  contentsOf,
  refused,
  type HandInRefusal,
  type Outcome,
} from "@sworn/exam-core"
import type { CandidateDeps } from "../deps.ts"
import { appendRecords, lockAttempts, readJournals, setHandedIn, type AttemptCall } from "./attempts.store.ts"
import { attemptReceiptOf } from "./attempt-receipt.ts"
import { chained } from "./chained.ts"
import type { Outlines } from "./outlines.ts"

export function handIn(
  { savesSql }: CandidateDeps,
  outlines: Outlines,
  call: AttemptCall & { readonly epoch: number },
): Promise<Outcome<AttemptReceipt, HandInRefusal | "not-found">> {
  return savesSql.begin(async (tx) => {
    const attempt = (await lockAttempts(tx, [call])).get(call.attemptId)
    if (attempt === undefined) return refused("not-found")

    const journal = (await readJournals(tx, [attempt])).get(attempt.attemptId) ?? []
    if (attempt.handedInAt !== null) return accepted(await attemptReceiptOf(tx, attempt, journal))

    const command = {
      epoch: call.epoch,
      answeredCount: answeredCount(contentsOf(journal)),
      handInOpensMs: attempt.handInOpensMs,
    }
    const decision = acceptHandIn(attempt, command, attempt.now)
    if (!decision.ok) return decision

    const records = chained(attempt, [
      { epoch: call.epoch, seq: -1, late: decision.value.late, event: { kind: "hand-in" } },
    ])
    await appendRecords(tx, [{ attempt, records }])
    await setHandedIn(tx, attempt)
    const handedIn = { ...attempt, handedInAt: attempt.now }
    return accepted(await attemptReceiptOf(tx, handedIn, [...journal, ...records]))
  })
}
