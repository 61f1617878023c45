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
  { savesSql, chance }: CandidateDeps,
  call: AttemptCall,
): Promise<Outcome<AttemptOpening, OpenRefusal | "not-found">> {
  const opening = savesSql.begin(async (tx) => {
    await issueAttempt(tx, call, { genesis: genesisHash(call.attemptId, sha256), seed: chance.hex(16) })
    const attempt = (await lockAttempts(tx, [call])).get(call.attemptId)
    if (attempt === undefined) throw new TurnedAway("not-found")

    const decision = acceptOpening(attempt, await getSittingRules(tx, attempt), attempt.now)
    if (!decision.ok) throw new TurnedAway(decision.refusal)

    const { epoch } = decision.value
    const [opened] = chained(attempt, [{ epoch, seq: 0, late: false, event: { kind: "opened" } }])
    if (opened === undefined) throw new Error("An opening was not chained")
    await appendRecords(tx, [{ attempt, records: [opened] }])
    await takeLease(tx, attempt, epoch)

    const journal = (await readJournals(tx, [attempt])).get(attempt.attemptId) ?? []
    const contents = contentsOf(journal)
    return accepted({
      ...standingOf({ ...attempt, leaseEpoch: epoch }),
      seed: attempt.seed,
      responses: Object.fromEntries(contents.responses) as AttemptOpening["responses"],
      marks: [...contents.marks],
      lastSavedAt: contents.lastSavedAt,
    })
  })
  return opening.catch((cause: unknown) => {
    if (cause instanceof TurnedAway) return refused(cause.refusal)
    throw cause
  })
}

/** Undoes the issuing with it: whoever is turned away at the door has no attempt, and so no way to the paper's key. */
class TurnedAway extends Error {
  override readonly name = "TurnedAway"
  readonly refusal: OpenRefusal | "not-found"

  constructor(refusal: OpenRefusal | "not-found") {
    super(refusal)
    this.refusal = refusal
  }
}
