/**
 * The server's clock, as this device can know it.
 *
 * Each round trip proves that the server's clock lay within an interval; the narrowest proof wins, and grows stale slowly.
 * Between round trips time is counted in ticks that no one can set, so a device clock moved by a day changes nothing.
 *
 * Units:  instants are milliseconds of the server's clock; ticks are milliseconds from an arbitrary start.
 * Source: TIM-1 in docs/rules.md.
 */
import type { DurationMs, Instant } from "@sworn/exam-core"

export type Ticking = { readonly ticks: () => DurationMs; readonly wall: () => number }

export type ServerClock = {
  readonly now: () => Instant
  /** What the server's clock said in a reply, between two readings of our ticks. */
  readonly hear: (now: Instant, sentTicks: number, receivedTicks: number) => void
  /** Whether the device slept, or its clock was moved, since this was last asked. From then on old proofs count for nothing. */
  readonly hasSlept: () => boolean
  /** How far the server is ahead of the device's clock: good for going on after a reload without a network. */
  readonly aheadOfWallMs: () => DurationMs
}

type Proof = { readonly offsetMs: number; readonly uncertainMs: number; readonly atTicks: number }

/** Quartz drifts by up to fifty parts in a million; twice that, to be on the safe side. */
const driftPerMs = 1e-4
const noticeableMs: DurationMs = 2000

export function makeServerClock(device: Ticking, firstGuess: Instant): ServerClock {
  let wallAheadMs = device.wall() - device.ticks()
  let wokenTicks = Number.NEGATIVE_INFINITY
  let proof: Proof = guess(firstGuess - device.ticks())

  function guess(offsetMs: number): Proof {
    return { offsetMs, uncertainMs: Number.POSITIVE_INFINITY, atTicks: device.ticks() }
  }

  const now = () => Math.round(device.ticks() + proof.offsetMs)

  function hasSlept() {
    const before = wallAheadMs
    wallAheadMs = device.wall() - device.ticks()
    const slept = Math.abs(wallAheadMs - before) > noticeableMs
    if (slept) {
      wokenTicks = device.ticks()
      proof = guess(proof.offsetMs)
    }
    return slept
  }

  function hear(heard: Instant, sentTicks: number, receivedTicks: number) {
    const heardTicks = device.ticks()
    if (sentTicks < wokenTicks) return

    const uncertainMs = (receivedTicks - sentTicks) / 2
    const staleMs = proof.uncertainMs + (heardTicks - proof.atTicks) * driftPerMs
    if (uncertainMs <= staleMs) {
      proof = { offsetMs: heard - (sentTicks + receivedTicks) / 2, uncertainMs, atTicks: heardTicks }
    }
  }

  return { now, hear, hasSlept, aheadOfWallMs: () => now() - device.wall() }
}
