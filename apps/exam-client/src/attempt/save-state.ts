/** The word for how safe the answers are. "Saved" is computed from receipts alone, and only when nothing is open. */
import type { Instant } from "@sworn/exam-core"
import type { SaveState } from "./desk.ts"

export function saveStateOf(known: {
  readonly waiting: number
  readonly turnedAway: number
  readonly lastSavedAt: Instant | null
  readonly isReachable: boolean
}): SaveState {
  const { waiting, turnedAway, lastSavedAt, isReachable } = known
  if (!isReachable) return { kind: "offline", waiting }
  if (waiting > 0) return { kind: "saving", waiting }
  if (turnedAway > 0) return { kind: "turned-away", count: turnedAway }
  return lastSavedAt === null ? { kind: "nothing-yet" } : { kind: "saved", at: lastSavedAt }
}
