/**
 * The device lease: only the device that opened the attempt last writes to it.
 *
 * A page that loads opens the attempt and takes the lease, unless it had already learned that another one took over; then it
 * only shows, until the candidate takes the attempt back here. Between pages of one device that is all; when another device
 * holds the attempt, it takes the invigilator's code.
 *
 * Source: ATT-2, ATT-5 and ATT-6 in docs/rules.md.
 */
import type { AttemptOpening, AttemptStanding, CandidateRefusal } from "@sworn/contract/candidate"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import type { LeaseNews } from "./desk-parts.ts"
import type { AttemptKeeper } from "./keeper.ts"
import type { Outbox } from "./outbox.ts"
import { makePursuit, type Patience, type Step } from "./pursuit.ts"
import type { ServerLink } from "./server-link.ts"

export type LeaseParts = {
  readonly attemptId: string
  readonly link: ServerLink
  readonly keeper: AttemptKeeper
  readonly outbox: Outbox
  readonly patience: Patience
  readonly news: LeaseNews
  readonly onOpened: (opening: AttemptOpening) => void
  /** The server takes nothing more for this attempt. */
  readonly onClosed: () => void
}

export type Lease = {
  /** 0 until this page has opened the attempt. */
  readonly epoch: Accessor<number>
  readonly isSuperseded: Accessor<boolean>
  readonly openingRefusal: Accessor<CandidateRefusal | undefined>
  /** Opens the attempt here, unless another device has taken it over. */
  readonly open: () => Promise<void>
  readonly takeBack: () => Promise<void>
  /** Opens the attempt here with the invigilator's code. */
  readonly release: (seatCode: string) => Promise<Outcome<undefined, CandidateRefusal>>
  readonly supersede: () => void
  readonly hear: (standing: AttemptStanding) => void
}

export function createLease(parts: LeaseParts): Lease {
  const [epoch, setEpoch] = createSignal(0)
  const [isSuperseded, setSuperseded] = createSignal(parts.keeper.read<boolean>("superseded") ?? false)
  const [openingRefusal, setOpeningRefusal] = createSignal<CandidateRefusal>()
  const opener = makePursuit(openAttempt, parts.patience)
  let isOpening = false

  async function openAttempt(): Promise<Step> {
    isOpening = true
    const outcome = await parts.link
      .ask((calls) => calls.openAttempt(parts.attemptId))
      .finally(() => {
        isOpening = false
      })
    if (outcome.ok) {
      await adopt(outcome.value)
      return "done"
    }
    setOpeningRefusal(outcome.refusal === "not-signed-in" ? undefined : outcome.refusal)
    // Asking again would say the same until somebody types a code.
    if (outcome.refusal === "device-needs-release") return "done"
    if (outcome.refusal !== "attempt-handed-in" && outcome.refusal !== "time-is-up") return "again"

    await parts.outbox.setAside(outcome.refusal)
    parts.onClosed()
    return "done"
  }

  async function release(seatCode: string): Promise<Outcome<undefined, CandidateRefusal>> {
    isOpening = true
    const outcome = await parts.link
      .ask((calls) => calls.openAttempt(parts.attemptId, seatCode))
      .finally(() => {
        isOpening = false
      })
    if (!outcome.ok) return refused(outcome.refusal)
    await adopt(outcome.value)
    return accepted(undefined)
  }

  async function adopt(opening: AttemptOpening) {
    setEpoch(opening.epoch)
    setSuperseded(false)
    setOpeningRefusal(undefined)
    parts.onOpened(opening)
    parts.news.tell(opening.epoch)
    await parts.keeper.change({ put: { seed: opening.seed }, remove: ["superseded"] })
    await parts.outbox.adopt(opening)
  }

  function supersede() {
    if (isSuperseded()) return
    setSuperseded(true)
    opener.stop()
    void parts.keeper.change({ put: { superseded: true } })
    void parts.outbox.setAside("device-superseded")
  }

  const isPast = (other: number) => epoch() > 0 && !isOpening && other > epoch()
  const stopListening = parts.news.listen((other) => isPast(other) && supersede())
  onCleanup(() => {
    stopListening()
    opener.stop()
  })

  return {
    epoch,
    isSuperseded,
    openingRefusal,
    open: async () => (isSuperseded() ? undefined : opener.go()),
    takeBack: () => opener.go(),
    release,
    supersede,
    hear: (standing) => void (isPast(standing.epoch) && supersede()),
  }
}
