/** Puts new events at the end of a held attempt's chain. */
import { recordHash, type JournalEvent, type JournalRecord, type Numbered } from "@sworn/exam-core"
import type { HeldAttempt } from "./attempts.store.ts"
import { sha256 } from "./sha256.ts"

export type NewRecord = Numbered & { readonly event: JournalEvent; readonly late: boolean }

/** The records as they will stand, each with its position, the attempt's clock reading and its hash. */
export function chained(attempt: HeldAttempt, additions: readonly NewRecord[]): JournalRecord[] {
  let previous = attempt.chainHead
  return additions.map((addition, index) => {
    const record = { ...addition, position: attempt.journalLength + 1 + index, at: attempt.now }
    previous = recordHash(previous, record, sha256)
    return { ...record, hash: previous }
  })
}
