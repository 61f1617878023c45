/**
 * Opens an attempt on a device (SIT-1): issues it on first opening, raises its lease, journals that it was opened, and
 * returns everything the journal knows, so that a reload, a crash or another PC goes on where the last one stopped. The
 * device that opened it last comes back freely (ATT-6); another one needs the invigilator's seat code (ATT-5).
 */
import type { AttemptOpening, OpeningRefusal } from "@sworn/contract/candidate"
import { acceptOpening, accepted, contentsOf, genesisHash, refused, type Outcome } from "@sworn/exam-core"
import type { CandidateDeps } from "../deps.ts"
import {
  appendRecords,
  getOpeningFacts,
  issueAttempt,
  lockAttempts,
  readJournals,
  takeLease,
  type AttemptCall,
} from "./attempts.store.ts"
import { chained } from "./chained.ts"
import { useSeatCode } from "../seat-codes/use-seat-code.ts"
import { sha256 } from "./sha256.ts"
import { standingOf } from "./standing.ts"

export type OpeningCommand = AttemptCall & { readonly seatCode?: string | undefined }

export function openAttempt(
  { savesSql, chance, vault }: CandidateDeps,
  call: OpeningCommand,
): Promise<Outcome<AttemptOpening, OpeningRefusal | "not-found">> {
  const opening = savesSql.begin(async (tx) => {
    await issueAttempt(tx, call, { genesis: genesisHash(call.attemptId, sha256), seed: chance.hex(16) })
    const attempt = (await lockAttempts(tx, [call])).get(call.attemptId)
    if (attempt === undefined) throw new TurnedAway("not-found")

    const facts = await getOpeningFacts(tx, call)
    let decision = acceptOpening(attempt, facts, { ...facts, isReleased: false }, attempt.now)
    if (!decision.ok && decision.refusal === "device-needs-release" && call.seatCode !== undefined) {
      const released = await useSeatCode({ tx, vault }, attempt, call.seatCode)
      // Of a wrong code it stays on record that it was tried.
      if (!released.ok) return released
      decision = acceptOpening(attempt, facts, { ...facts, isReleased: true }, attempt.now)
    }
    if (!decision.ok) throw new TurnedAway(decision.refusal)

    const { epoch } = decision.value
    const [opened] = chained(attempt, [{ epoch, seq: 0, late: false, event: { kind: "opened" } }])
    if (opened === undefined) throw new Error("An opening was not chained")
    await appendRecords(tx, [{ attempt, records: [opened] }])
    await takeLease(tx, attempt, epoch, facts.deviceHash)

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
  readonly refusal: OpeningRefusal | "not-found"

  constructor(refusal: OpeningRefusal | "not-found") {
    super(refusal)
    this.refusal = refusal
  }
}
