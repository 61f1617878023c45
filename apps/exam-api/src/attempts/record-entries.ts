/**
 * Journals the entries of many candidates in one durable transaction (ATT-3, ATT-4, D1, D3).
 *
 * Receipts exist only once it has committed. A fixed number of statements, whatever the batch: lock, append; and one more
 * when a device repeats itself.
 */
import type { EntryDecision, JournalEntry } from "@sworn/contract/candidate"
import type { Instant, JournalRecord } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"
import { inTwoTrips } from "../database/two-trips.ts"
import {
  appendRecords,
  lockAttempts,
  readJournals,
  type Appendix,
  type AttemptCall,
  type HeldAttempt,
} from "./attempts.store.ts"
import { areAllNew, decideEntries } from "./decide-entries.ts"
import type { Outlines } from "./outlines.ts"

export type SaveRequest = AttemptCall & { readonly entries: readonly JournalEntry[] }

/** Null where the cookie is no live sign-in to that attempt, or the attempt was never opened. */
export type SaveReply = { readonly now: Instant; readonly decisions: readonly EntryDecision[] } | null

export function makeRecordEntries(sql: Sql, outlines: Outlines) {
  /** Requests must name each attempt once; replies are in the order of the requests. */
  return (requests: readonly SaveRequest[]): Promise<readonly SaveReply[]> =>
    inTwoTrips(
      sql,
      (tx) => lockAttempts(tx, requests),
      async (tx, held) => {
        const journals = await journalsOfRepeaters(tx, requests, held)
        const appendices: Appendix[] = []
        const replies: SaveReply[] = []
        for (const { attemptId, entries } of requests) {
          const attempt = held.get(attemptId)
          if (attempt === undefined) {
            replies.push(null)
            continue
          }
          const itemOf = await outlines.itemsOf(attempt.paperId)
          const decided = decideEntries(attempt, itemOf, entries, journals.get(attemptId) ?? [])
          appendices.push({ attempt, records: decided.records })
          replies.push({ now: attempt.now, decisions: decided.decisions })
        }
        return { write: (last) => appendRecords(last, appendices), result: replies }
      },
    )
}

/** Only a device that repeats itself needs its attempt's journal read; the common save does not. */
function journalsOfRepeaters(
  tx: Transaction,
  requests: readonly SaveRequest[],
  held: ReadonlyMap<string, HeldAttempt>,
): Promise<ReadonlyMap<string, readonly JournalRecord[]>> {
  const repeating = requests.flatMap(({ attemptId, entries }) => {
    const attempt = held.get(attemptId)
    return attempt !== undefined && !areAllNew(attempt, entries) ? [attempt] : []
  })
  return repeating.length === 0 ? Promise.resolve(new Map()) : readJournals(tx, repeating)
}
