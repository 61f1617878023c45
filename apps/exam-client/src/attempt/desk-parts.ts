/**
 * What the desk needs from outside: the server, this device's storage, its timers and its luck. All of it is passed in,
 * so that a test can be a server, a device and a clock at once.
 */
import type { DurationMs } from "@sworn/exam-core"
import type { CandidateCalls } from "../api/candidate-calls.ts"
import type { DeviceStore } from "../offline/device-store.ts"

export type Cancel = () => void

export type Surroundings = {
  readonly after: (delayMs: DurationMs, act: () => void) => Cancel
  /** Milliseconds that only ever go forward, whatever is done to the device's clock. */
  readonly ticks: () => DurationMs
  /** The device's clock: never shown, never believed; only compared with itself to notice a sleep or a reload. */
  readonly wall: () => number
  /** In [0, 1). */
  readonly random: () => number
  /** The network or the candidate is back: try at once. */
  readonly onReturn: (act: () => void) => Cancel
  readonly onLinkLost: (act: () => void) => Cancel
}

/** Tells other tabs on this device which lease was opened last, before any server could. */
export type LeaseNews = {
  readonly tell: (epoch: number) => void
  readonly listen: (heard: (epoch: number) => void) => Cancel
}

export type DeskParts = {
  readonly calls: CandidateCalls
  readonly device: Promise<DeviceStore>
  readonly surroundings: Surroundings
  readonly news: LeaseNews
}
