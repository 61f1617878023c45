/**
 * Asking, every so often, where the attempt stands: time given back, another device, an end. Spread by a tenth, so that a
 * room that started together does not ask together; insistent while the server cannot be reached.
 */
import type { AttemptStanding } from "@sworn/contract/candidate"
import type { DurationMs } from "@sworn/exam-core"
import { onCleanup } from "solid-js"
import type { Cancel, Surroundings } from "./desk-parts.ts"
import { makePursuit, type Patience, type Step } from "./pursuit.ts"
import type { ServerLink } from "./server-link.ts"

export type HeartbeatParts = {
  readonly attemptId: string
  readonly everyMs: DurationMs
  readonly link: ServerLink
  readonly patience: Patience
  readonly after: Surroundings["after"]
  readonly isOver: () => boolean
  readonly onStanding: (standing: AttemptStanding) => void
}

export type Heartbeat = { readonly beat: () => void }

export function createHeartbeat(parts: HeartbeatParts): Heartbeat {
  const asking = makePursuit(ask, parts.patience)
  let cancelNext: Cancel | undefined

  async function ask(): Promise<Step> {
    if (parts.isOver()) return "done"
    const outcome = await parts.link.ask((calls) => calls.readStanding(parts.attemptId))
    if (!outcome.ok) return "again"
    parts.onStanding(outcome.value)
    beatIn(parts.everyMs * (0.9 + 0.2 * parts.patience.random()))
    return "done"
  }

  function beatIn(delayMs: DurationMs) {
    cancelNext?.()
    cancelNext = parts.after(delayMs, () => void asking.go())
  }

  beatIn(parts.everyMs * parts.patience.random())
  onCleanup(() => {
    asking.stop()
    cancelNext?.()
  })
  return { beat: () => void asking.go() }
}
