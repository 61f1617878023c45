/**
 * Entries on their way: what the candidate did, how the outbox numbered it, and what it replaced on this device.
 *
 * Source: ATT-1 in docs/rules.md.
 */
import type { CandidateRefusal } from "@sworn/contract/candidate"
import type { Entry } from "@sworn/exam-core"
import { saysTheSame, type Response } from "@sworn/question-bank"

export type Change = { readonly response: Response } | { readonly marked: boolean }

export type WaitingEntry = {
  readonly entry: Entry
  /** What this device showed before, by which a newer lease can tell whether anyone else has answered since. */
  readonly over: Change
}

export type TurnedAwayEntry = WaitingEntry & { readonly refusal: CandidateRefusal }

/** Two entries with one subject replace each other: a response and a mark on one item do not. */
export const subjectOf = (entry: Pick<Entry, "itemId"> & Change): string =>
  `${"response" in entry ? "response" : "mark"}/${entry.itemId}`

export const changeIn = (entry: Entry): Change =>
  "response" in entry ? { response: entry.response } : { marked: entry.marked }

export const isSameChange = (one: Change, other: Change): boolean =>
  "response" in one
    ? "response" in other && saysTheSame(one.response, other.response)
    : "marked" in other && one.marked === other.marked

/** A name that sorts as entries do. */
export const numberOf = ({ epoch, seq }: Pick<Entry, "epoch" | "seq">): string =>
  `${String(epoch).padStart(10, "0")}-${String(seq).padStart(10, "0")}`
