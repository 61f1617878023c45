/** The attempt as far as it depends on this device's storage: outbox, lease, paper and closing, around one keeper. */
import type { AttemptOpening, Candidacy, CandidateRefusal } from "@sworn/contract/candidate"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import type { Answers } from "./answers.ts"
import { createClosing, type Closing } from "./closing.ts"
import type { LeaseNews, Surroundings } from "./desk-parts.ts"
import type { AttemptKeeper } from "./keeper.ts"
import { createLease, type Lease } from "./lease.ts"
import { createOutbox, type Outbox } from "./outbox.ts"
import { createPaperDelivery, type PaperDelivery } from "./paper-delivery.ts"
import type { Patience } from "./pursuit.ts"
import type { ServerLink } from "./server-link.ts"

export type KeptAttemptParts = {
  readonly candidacy: Candidacy
  readonly keeper: AttemptKeeper
  readonly answers: Answers
  readonly link: ServerLink
  readonly patience: Patience
  readonly news: LeaseNews
  readonly after: Surroundings["after"]
  readonly hasStarted: Accessor<boolean>
  readonly onOpened: (opening: AttemptOpening) => void
  readonly onRefusal: (refusal: CandidateRefusal) => void
}

export type KeptAttempt = {
  readonly keeper: AttemptKeeper
  readonly outbox: Outbox
  readonly lease: Lease
  readonly delivery: PaperDelivery
  readonly closing: Closing
  /** Whatever is still to be had from the server is asked for at once. */
  readonly hurry: () => void
}

export function createKeptAttempt(parts: KeptAttemptParts): KeptAttempt {
  const { candidacy, keeper, answers, link, patience, onRefusal } = parts
  const { attemptId } = candidacy.attempt
  const [seed, setSeed] = createSignal(keeper.read<string>("seed"))

  const outbox = createOutbox({
    send: (entries) => link.ask((calls) => calls.saveEntries(attemptId, entries)),
    keeper,
    answers,
    patience,
    onRefusal,
  })
  const lease = createLease({
    attemptId,
    link,
    keeper,
    outbox,
    patience,
    news: parts.news,
    onOpened(opening) {
      setSeed(opening.seed)
      parts.onOpened(opening)
    },
    onClosed: () => onRefusal("time-is-up"),
  })
  const delivery = createPaperDelivery({
    candidacy,
    link,
    keeper,
    patience,
    after: parts.after,
    seed,
    hasStarted: parts.hasStarted,
  })
  const closing = createClosing({
    attemptId,
    link,
    keeper,
    outbox,
    patience,
    after: parts.after,
    epoch: lease.epoch,
    onRefusal,
  })

  void lease.open()
  onCleanup(outbox.stop)

  return {
    keeper,
    outbox,
    lease,
    delivery,
    closing,
    hurry() {
      if (lease.epoch() === 0) void lease.open()
      else void outbox.flush()
      delivery.hurry()
    },
  }
}
