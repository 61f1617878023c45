/**
 * Decides the entries of one request against one held attempt: kept, stale or refused, and what to append.
 *
 * Pure. `earlier` is the attempt's journal and is needed only when an entry is not newer than everything journalled; the
 * common save never reads it.
 *
 * A repetition gets its first receipt again, even past the deadline: the device is retrying a save whose reply was lost.
 * The same number with another value is refused: a receipt must never vouch for something the journal does not hold.
 */
import type { EntryDecision, JournalEntry, JournalRefusal, Receipt } from "@sworn/contract/candidate"
import {
  acceptEntry,
  isNewer,
  type ItemLookup,
  type JournalEvent,
  type JournalRecord,
  type Numbered,
} from "@sworn/exam-core"
import type { HeldAttempt } from "./attempts.store.ts"
import { chained, type NewRecord } from "./chained.ts"

export type Decided = {
  readonly decisions: readonly EntryDecision[]
  readonly records: readonly JournalRecord[]
}

/** Whether every entry is newer than all that the attempt has seen, in the order sent: then nothing can repeat. */
export function areAllNew(attempt: HeldAttempt, entries: readonly JournalEntry[]): boolean {
  let last: Numbered = attempt.last
  for (const entry of entries) {
    if (!isNewer(entry, last)) return false
    last = entry
  }
  return true
}

export function decideEntries(
  attempt: HeldAttempt,
  itemOf: ItemLookup,
  entries: readonly JournalEntry[],
  earlier: readonly JournalRecord[],
): Decided {
  const additions: NewRecord[] = []
  const newest = new Map<string, Numbered>()
  for (const record of earlier) noteNewest(newest, record)

  // First what each entry is; receipts follow once the new records have their hashes.
  const verdicts = entries.map((entry): EntryDecision | { readonly addition: number } => {
    const { epoch, seq } = entry
    const event = eventOf(entry)
    const same = earlier.find((record) => record.epoch === epoch && record.seq === seq)
    if (same !== undefined) {
      return isSameEvent(same.event, event) ? kept(same) : refusal(entry, "entry-differs")
    }
    const twin = additions.findIndex((addition) => addition.epoch === epoch && addition.seq === seq)
    const addition = additions[twin]
    if (addition !== undefined) {
      return isSameEvent(addition.event, event) ? { addition: twin } : refusal(entry, "entry-differs")
    }

    const decision = acceptEntry(attempt, itemOf, entry, attempt.now)
    if (!decision.ok) return refusal(entry, decision.refusal)

    const before = newest.get(strandOf(event))
    if (before !== undefined && !isNewer(entry, before)) return { outcome: "stale", epoch, seq }

    additions.push({ epoch, seq, event, late: decision.value.late })
    noteNewest(newest, { epoch, seq, event })
    return { addition: additions.length - 1 }
  })

  const records = chained(attempt, additions)
  const decisions = verdicts.map((verdict) => {
    if (!("addition" in verdict)) return verdict
    const record = records[verdict.addition]
    if (record === undefined) throw new Error(`Addition ${verdict.addition} was not chained`)
    return kept(record)
  })
  return { decisions, records }
}

const eventOf = (entry: JournalEntry): JournalEvent =>
  "response" in entry
    ? { kind: "response", itemId: entry.itemId, response: entry.response }
    : { kind: "mark", itemId: entry.itemId, marked: entry.marked }

/** Responses and marks of an item are two strands: each only moves forward. */
const strandOf = (event: JournalEvent): string =>
  "itemId" in event ? `${event.kind} ${event.itemId}` : event.kind

function noteNewest(
  newest: Map<string, Numbered>,
  { epoch, seq, event }: Numbered & { readonly event: JournalEvent },
) {
  const strand = strandOf(event)
  const before = newest.get(strand)
  if (before === undefined || isNewer({ epoch, seq }, before)) newest.set(strand, { epoch, seq })
}

const isSameEvent = (one: JournalEvent, other: JournalEvent): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const kept = (record: JournalRecord): EntryDecision => ({
  outcome: "kept",
  epoch: record.epoch,
  seq: record.seq,
  receipt: receiptOf(record),
})

const receiptOf = ({ epoch, seq, position, at, late, hash }: JournalRecord): Receipt => ({
  epoch,
  seq,
  position,
  at,
  late,
  hash,
})

const refusal = ({ epoch, seq }: Numbered, name: JournalRefusal): EntryDecision => ({
  outcome: "refused",
  epoch,
  seq,
  refusal: name,
})
