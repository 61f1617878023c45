/**
 * The way to the server, and what every reply says in passing: that it can be reached, what its clock shows, and whether
 * the session still stands.
 */
import { createSignal, type Accessor } from "solid-js"
import type { Instant } from "@sworn/exam-core"
import { Unreachable, type Asked, type CandidateCalls } from "../api/candidate-calls.ts"
import type { ServerClock } from "./server-clock.ts"

export type ServerLink = {
  readonly ask: <Value>(asked: (calls: CandidateCalls) => Asked<Value>) => Asked<Value>
  /** As `ask`, of the one thing anyone may ask: it says nothing of the session. */
  readonly askTime: () => Promise<void>
  readonly isReachable: Accessor<boolean>
  readonly lost: () => void
  readonly signedOut: Accessor<boolean>
}

export function createServerLink(calls: CandidateCalls, clock: ServerClock, ticks: () => number): ServerLink {
  const [isReachable, setReachable] = createSignal(true)
  const [signedOut, setSignedOut] = createSignal(false)

  async function ask<Value>(asked: (calls: CandidateCalls) => Asked<Value>): Asked<Value> {
    const outcome = await listen(asked)
    if (outcome.ok) setSignedOut(false)
    else if (outcome.refusal === "not-signed-in") setSignedOut(true)
    return outcome
  }

  async function askTime() {
    await listen((known) => known.readTime()).catch(() => undefined)
  }

  async function listen<Value>(asked: (calls: CandidateCalls) => Asked<Value>): Asked<Value> {
    const sentTicks = ticks()
    try {
      const outcome = await asked(calls)
      setReachable(true)
      if (outcome.ok) {
        const now = nowIn(outcome.value)
        if (now !== undefined) clock.hear(now, sentTicks, ticks())
      }
      return outcome
    } catch (fault) {
      if (fault instanceof Unreachable) setReachable(false)
      throw fault
    }
  }

  return { ask, askTime, isReachable, lost: () => setReachable(false), signedOut }
}

const nowIn = (value: unknown): Instant | undefined =>
  typeof value === "object" && value !== null && "now" in value && typeof value.now === "number"
    ? value.now
    : undefined
