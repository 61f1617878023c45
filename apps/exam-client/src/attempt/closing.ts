/**
 * The end of an attempt on this device: the last answers go out, the receipt comes in, and everything kept is
 * wiped, unless the server refused some of it.
 *
 * Source: ATT-7 and TIM-5 in docs/rules.md.
 */
import type { AttemptReceipt, CandidateRefusal } from "@sworn/contract/candidate"
import { accepted, refused } from "@sworn/exam-core"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import type { Surroundings } from "./desk-parts.ts"
import type { HandInOutcome } from "./desk.ts"
import type { AttemptKeeper } from "./keeper.ts"
import type { Outbox } from "./outbox.ts"
import { makePursuit, type Patience, type Step } from "./pursuit.ts"
import type { ServerLink } from "./server-link.ts"

const spreadMs = 1500

export type ClosingParts = {
  readonly attemptId: string
  readonly link: ServerLink
  readonly keeper: AttemptKeeper
  readonly outbox: Outbox
  readonly patience: Patience
  readonly after: Surroundings["after"]
  readonly epoch: Accessor<number>
  readonly onRefusal: (refusal: CandidateRefusal) => void
}

export type Closing = {
  readonly handIn: () => Promise<HandInOutcome>
  /** Once closed: asks for the receipt until it has come. */
  readonly fetchReceipt: () => void
  readonly receipt: Accessor<AttemptReceipt | undefined>
}

export function createClosing(parts: ClosingParts): Closing {
  const { attemptId, link, outbox } = parts
  const [receipt, setReceipt] = createSignal<AttemptReceipt>()
  const collecting = makePursuit(collect, parts.patience)

  async function handIn(): Promise<HandInOutcome> {
    const known = receipt()
    if (known) return accepted(known)
    const isReady = (await outbox.flush()) && parts.epoch() > 0
    if (!isReady) return refused("unreachable")

    const outcome = await link
      .ask((calls) => calls.handIn(attemptId, parts.epoch()))
      .catch(() => refused("unreachable"))
    if (outcome.ok) {
      setReceipt(outcome.value)
      await collecting.go()
    } else if (outcome.refusal !== "unreachable") parts.onRefusal(outcome.refusal)
    return outcome
  }

  async function collect(): Promise<Step> {
    await outbox.flush()
    if (receipt() === undefined) {
      const outcome = await link.ask((calls) => calls.readReceipt(attemptId))
      if (!outcome.ok) return "again"
      setReceipt(outcome.value)
    }
    // The server still owes a word on these.
    if (outbox.waiting() > 0) return "again"
    // What it refused is evidence that time given back later may call for: it stays, sealed as it is.
    if (outbox.turnedAway().length === 0) await parts.keeper.wipe()
    return "done"
  }

  /** A whole room closes in the same instant; it need not ask in the same instant. */
  function fetchReceipt() {
    onCleanup(parts.after(receipt() ? 0 : parts.patience.random() * spreadMs, () => void collecting.go()))
  }

  onCleanup(collecting.stop)
  return { handIn, fetchReceipt, receipt }
}
