/**
 * The attempt desk: everything the screens know of an attempt, and everything they may do to it.
 *
 * Screens draw from these accessors and call these acts; how an answer is kept, numbered, sent and acknowledged is behind
 * them. Accessors are reactive. Acts never wait for the network: what they change shows at once.
 *
 * Units:  instants and durations are milliseconds of the server's clock; the device's clock is never shown.
 * Source: ATT-1, ATT-2, ATT-5, ATT-7, TIM-5 and TIM-6 in docs/rules.md.
 */
import type { AttemptReceipt, Candidacy, CandidateRefusal } from "@sworn/contract/candidate"
import type { DurationMs, Instant, Outcome } from "@sworn/exam-core"
import type { PaperContent, Response } from "@sworn/question-bank"
import type { Accessor } from "solid-js"
import type { Said } from "../api/asking.ts"

/** "Saved" is computed from receipts alone. */
export type SaveState =
  | { readonly kind: "nothing-yet" }
  | { readonly kind: "saved"; readonly at: Instant }
  /** Sent or about to be: the network answers. */
  | { readonly kind: "saving"; readonly waiting: number }
  /** The server cannot be reached; the answers are kept on this device. */
  | { readonly kind: "offline"; readonly waiting: number }
  /** Nothing waits, but the server refused something that no later answer replaced; see `turnedAway`. */
  | { readonly kind: "turned-away"; readonly count: number }

export type DeskPhase =
  /** Before the start: the lobby. */
  | "waiting"
  /** The start has come; the key is being fetched and the paper opened. */
  | "opening"
  | "answering"
  /** The deadline has come: inputs are locked, what waits is going out. */
  | "closing"
  /** Handed in, or closed by time. `receipt` follows as soon as the server gives it. */
  | "closed"
  /** Another device continues this attempt; this one only shows. */
  | "superseded"

export type SignInAgainOutcome = Said<undefined, CandidateRefusal | "unreachable">

export type SeatCodeOutcome = Outcome<undefined, CandidateRefusal | "unreachable">

export type HandInOutcome = Outcome<AttemptReceipt, CandidateRefusal | "unreachable">

/** An answer the server refused, shown to the candidate and never dropped in silence. */
export type TurnedAway = { readonly itemId: string; readonly refusal: CandidateRefusal }

export type AttemptDesk = {
  readonly candidacy: Accessor<Candidacy>
  readonly phase: Accessor<DeskPhase>
  /** The server's clock as this device estimates it; ticks once a second. */
  readonly now: Accessor<Instant>
  readonly startsAt: Accessor<Instant>
  readonly deadlineAt: Accessor<Instant>
  readonly remainingMs: Accessor<DurationMs>
  /** What remains at this very moment, between two ticks too; not reactive. */
  readonly leftMs: () => DurationMs
  /** The threshold of TIM-6 last passed and not yet dismissed. */
  readonly warning: Accessor<DurationMs | undefined>
  readonly dismissWarning: () => void

  /** Arranged for this candidate (PAP-4); undefined until opened. */
  readonly paper: Accessor<PaperContent | undefined>
  readonly responseTo: (itemId: string) => Response | undefined
  readonly isMarked: (itemId: string) => boolean
  readonly choose: (itemId: string, response: Response) => void
  readonly mark: (itemId: string, marked: boolean) => void

  readonly saveState: Accessor<SaveState>
  readonly turnedAway: Accessor<readonly TurnedAway[]>
  /** False where the browser refuses to keep anything on this device; then an outage could cost answers. */
  readonly keepsOnDevice: Accessor<boolean>
  /** Records of this attempt that this device kept and can no longer read. They are set aside; all others are sent. */
  readonly unreadable: Accessor<number>

  /** The session has ended while the attempt goes on: answers stay on this device until the candidate is back. */
  readonly signedOut: Accessor<boolean>
  /** From a dialog over the paper; nothing of the attempt is touched. Someone else's ticket is refused. */
  readonly signInAgain: (ticketNo: string, idNumber: string) => Promise<SignInAgainOutcome>
  /** Why the server does not let this device open the attempt, such as "entry-closed"; undefined when it does. */
  readonly openingRefusal: Accessor<CandidateRefusal | undefined>

  /** Sends what waits, then hands in. Resolves with the receipt, the refusal, or "unreachable". */
  readonly handIn: () => Promise<HandInOutcome>
  readonly receipt: Accessor<AttemptReceipt | undefined>
  /** On a superseded page: takes the attempt back here. On another device the server asks for a seat code first. */
  readonly takeBack: () => Promise<void>
  /** Takes the attempt over from another device, with the invigilator's code (ATT-5). */
  readonly enterSeatCode: (seatCode: string) => Promise<SeatCodeOutcome>
}
