/**
 * Asking until there is an answer: at once, then ever more patiently, one request at a time.
 *
 * The wait after a failure is drawn between nothing and a ceiling that doubles from half a second to thirty, so that ten
 * thousand devices never knock together. From a minute before the deadline until the attempt closes it never exceeds five.
 *
 * Errors: a step that throws is asked again, like one that says so.
 * Source: TIM-5 in docs/rules.md.
 */
import {
  closesAt,
  deadlineOf,
  minutes,
  seconds,
  type DurationMs,
  type Instant,
  type Timetable,
} from "@sworn/exam-core"
import { Unreachable } from "../api/candidate-calls.ts"
import type { Cancel, Surroundings } from "./desk-parts.ts"

export type Step = "done" | "again"

export type Pursuit = {
  /** Takes a step now, or joins the one being taken and has it repeated. Resolves when the step has ended either way. */
  readonly go: () => Promise<void>
  /** As `go`, unless a wait is running: what waits will go out with it. */
  readonly nudge: () => void
  readonly stop: () => void
}

export type Patience = Pick<Surroundings, "after" | "random"> & {
  readonly now: () => Instant
  readonly timetable: () => Timetable
}

export function makePursuit(takeStep: () => Promise<Step>, patience: Patience): Pursuit {
  let failures = 0
  let isWantedAgain = false
  let isStopped = false
  let running: Promise<void> | undefined
  let cancelWait: Cancel | undefined

  function go(): Promise<void> {
    cancelWait?.()
    cancelWait = undefined
    if (running) isWantedAgain = true
    return (running ??= run().finally(() => {
      running = undefined
    }))
  }

  async function run() {
    isStopped = false
    do {
      isWantedAgain = false
      const outcome = await takeStep().catch((fault: unknown) => fault)
      if (outcome === "done") failures = 0
      else return tryLater(outcome instanceof Unreachable ? outcome.retryAfterMs : undefined)
    } while (isWantedAgain && !isStopped)
  }

  function tryLater(retryAfterMs: DurationMs | undefined) {
    if (isStopped) return
    // Somebody came back while this step was failing: to them it is the first failure.
    failures = isWantedAgain ? 1 : failures + 1
    cancelWait = patience.after(waitMs(failures, patience, retryAfterMs), () => {
      cancelWait = undefined
      void go()
    })
  }

  return {
    go,
    nudge: () => void (cancelWait === undefined && go()),
    stop() {
      isStopped = true
      cancelWait?.()
      cancelWait = undefined
    },
  }
}

const shortestMs = seconds(0.5)
const longestMs = seconds(30)
const longestNearTheEndMs = seconds(5)

export function waitMs(
  failures: number,
  { now, random, timetable }: Omit<Patience, "after">,
  retryAfterMs: DurationMs = 0,
): DurationMs {
  const ceilingMs = Math.min(longestMs, shortestMs * 2 ** Math.min(failures - 1, 10))
  const drawnMs = Math.max(random() * ceilingMs, retryAfterMs)

  const endBeginsAt = deadlineOf(timetable()) - minutes(1)
  const isPast = now() > closesAt(timetable())
  return isPast ? drawnMs : Math.min(drawnMs, Math.max(0, endBeginsAt - now()) + longestNearTheEndMs)
}
