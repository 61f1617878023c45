/**
 * The journal of an attempt: an append-only chain from which responses, marks and closing are computed.
 *
 * Each record's hash covers its content and the hash before it, so that no record can be edited, dropped, inserted or
 * moved unseen. The digest itself is passed in: this package has no cryptography and no clock.
 *
 * Units:  `at` is UTC milliseconds of the database's clock; positions count from 1; hashes are lower-case hexadecimal.
 * Errors: `firstBreak` names the first position that does not follow from the one before it.
 * Source: ATT-3, ATT-5 and ATT-7 in docs/rules.md.
 */
import { canonicalResponse, isAnswer, recorded, type Response } from "@sworn/question-bank"
import type { Instant } from "./units.ts"

export type JournalEvent =
  | { readonly kind: "opened" }
  | { readonly kind: "response"; readonly itemId: string; readonly response: Response }
  | { readonly kind: "mark"; readonly itemId: string; readonly marked: boolean }
  | { readonly kind: "hand-in" }

export type JournalRecord = {
  readonly position: number
  readonly epoch: number
  readonly seq: number
  readonly at: Instant
  /** Arrived within the grace after the deadline (TIM-5). */
  readonly late: boolean
  readonly event: JournalEvent
  readonly hash: string
}

export type Sha256 = (text: string) => string

/** What the first record of an attempt follows. */
export const genesisHash = (attemptId: string, sha256: Sha256): string =>
  sha256(`sworn journal 1 ${attemptId}`)

/** An array, not an object: its order is its meaning, in every language that may have to verify it. */
export function recordHash(previous: string, record: Omit<JournalRecord, "hash">, sha256: Sha256): string {
  const { position, epoch, seq, at, late, event } = record
  return sha256(JSON.stringify([previous, position, epoch, seq, at, late, event.kind, ...valueOf(event)]))
}

function valueOf(event: JournalEvent): readonly unknown[] {
  if (event.kind === "response") return [event.itemId, recorded(event.response)]
  if (event.kind === "mark") return [event.itemId, event.marked]
  return []
}

/** The position at which the chain stops holding, or null when every record follows from the one before. */
export function firstBreak(
  attemptId: string,
  journal: readonly JournalRecord[],
  sha256: Sha256,
): number | null {
  let previous = genesisHash(attemptId, sha256)
  for (const [index, record] of journal.entries()) {
    const holds = record.position === index + 1 && record.hash === recordHash(previous, record, sha256)
    if (!holds) return index + 1
    previous = record.hash
  }
  return null
}

export type AttemptContents = {
  readonly responses: ReadonlyMap<string, Response>
  readonly marks: ReadonlySet<string>
  readonly handedInAt: Instant | null
  readonly lastSavedAt: Instant | null
}

/** What the journal says the candidate answered: the newest record of each item wins. */
export function contentsOf(journal: readonly Pick<JournalRecord, "event" | "at">[]): AttemptContents {
  const responses = new Map<string, Response>()
  const marks = new Set<string>()
  let handedInAt: Instant | null = null
  let lastSavedAt: Instant | null = null

  for (const { event, at } of journal) {
    if (event.kind === "response") responses.set(event.itemId, event.response)
    if (event.kind === "mark" && event.marked) marks.add(event.itemId)
    if (event.kind === "mark" && !event.marked) marks.delete(event.itemId)
    if (event.kind === "hand-in") handedInAt ??= at
    if (event.kind !== "opened") lastSavedAt = at
  }
  return { responses, marks, handedInAt, lastSavedAt }
}

export const answeredCount = (contents: Pick<AttemptContents, "responses">): number =>
  [...contents.responses.values()].filter(isAnswer).length

/** One text for the same answers, whoever computes it: item ids in order, each answer in its canonical form. */
export function canonicalResponses(responses: ReadonlyMap<string, Response>): string {
  const answered = [...responses].filter(([, response]) => isAnswer(response))
  const rows = answered.map(([itemId, response]) => [itemId, canonicalResponse(response)] as const)
  return JSON.stringify(rows.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

export type Numbered = { readonly epoch: number; readonly seq: number }

/** A device counts its entries up within its lease, and a newer lease is newer than all before it. */
export const isNewer = (one: Numbered, other: Numbered): boolean =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.seq > other.seq)
