/**
 * Journals the entries of many candidates in one durable transaction (ATT-3, ATT-4, D1, D3).
 *
 * Receipts exist only once it has committed. A fixed number of statements, whatever the batch: lock, append; and one more
 * when a device repeats itself.
 */
import type { EntryDecision, JournalEntry } from "@sworn/contract/candidate"
import type { Instant } from "@sworn/exam-core"
import type { Sql } from "../database/pool.ts"
import {
  appendRecords,
  lockAttempts,
  readJournals,
  type Appendix,
  type AttemptCall,
} from "./attempts.store.ts"
import { areAllNew, decideEntries } from "./decide-entries.ts"
import type { Outlines } from "./outlines.ts"

export type SaveRequest = AttemptCall & { readonly entries: readonly JournalEntry[] }

/** Null where the cookie is no live sign-in to that attempt, or the attempt was never opened. */
export type SaveReply = { readonly now: Instant; readonly decisions: readonly EntryDecision[] } | null

export function makeRecordEntries(sql: Sql, outlines: Outlines) {
  /** Requests must name each attempt once; replies are in the order of the requests. */
  return async function recordEntries(requests: readonly SaveRequest[]): Promise<readonly SaveReply[]> {
    return sql.begin(async (tx) => {
      const held = await lockAttempts(tx, requests)
      const repeating = requests.flatMap(({ attemptId, entries }) => {
        const attempt = held.get(attemptId)
        return attempt !== undefined && !areAllNew(attempt, entries) ? [attempt] : []
      })
      const journals = repeating.length === 0 ? undefined : await readJournals(tx, repeating)

      const appendices: Appendix[] = []
      const replies: SaveReply[] = []
      for (const { attemptId, entries } of requests) {
        const attempt = held.get(attemptId)
        if (attempt === undefined) {
          replies.push(null)
          continue
        }
        const itemOf = await outlines.itemsOf(attempt.paperId)
        const decided = decideEntries(attempt, itemOf, entries, journals?.get(attemptId) ?? [])
        appendices.push({ attempt, records: decided.records })
        replies.push({ now: attempt.now, decisions: decided.decisions })
      }
      await appendRecords(tx, appendices)
      return replies
    })
  }
}
