/**
 * What a candidate's device may ask of the server.
 *
 * Errors: a refusal is returned. `Unreachable` is thrown when no decision came back: no network, no reply in time, a busy
 *         server, a fault. Whatever was asked may or may not have happened, so everything here is safe to ask again.
 */
import type {
  AttemptOpening,
  AttemptReceipt,
  AttemptStanding,
  Candidacy,
  CandidateRefusal,
  EntryDecision,
} from "@sworn/contract/candidate"
import type { DurationMs, Entry, Instant } from "@sworn/exam-core"
import type { Said } from "./asking.ts"

export type Asked<Value> = Promise<Said<Value, CandidateRefusal>>

/** The server's word on each entry; `now` is missing when it refused them all. */
export type JournalWord = { readonly now?: Instant; readonly decisions: readonly EntryDecision[] }

export type CandidateCalls = {
  readonly signIn: (ticketNo: string, idNumber: string) => Asked<Candidacy>
  readonly signOut: () => Asked<undefined>
  readonly readCandidacy: () => Asked<Candidacy>
  readonly readTime: () => Asked<{ readonly now: Instant }>
  readonly readPackage: (paperId: string) => Asked<Uint8Array<ArrayBuffer>>
  /** With the invigilator's code when another device holds the attempt. */
  readonly openAttempt: (attemptId: string, seatCode?: string) => Asked<AttemptOpening>
  readonly readStanding: (attemptId: string) => Asked<AttemptStanding>
  readonly readPaperKey: (attemptId: string) => Asked<{ readonly key: string }>
  readonly saveEntries: (attemptId: string, entries: readonly Entry[]) => Asked<JournalWord>
  readonly handIn: (attemptId: string, epoch: number) => Asked<AttemptReceipt>
  readonly readReceipt: (attemptId: string) => Asked<AttemptReceipt>
}

export class Unreachable extends Error {
  /** How long a busy server asked to be left alone. */
  readonly retryAfterMs: DurationMs | undefined

  constructor(why: string, retryAfterMs?: DurationMs) {
    super(why)
    this.name = "Unreachable"
    this.retryAfterMs = retryAfterMs
  }
}
