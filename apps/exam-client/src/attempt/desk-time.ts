/**
 * The desk's time on screen: the server's clock, ticking on whole seconds of what remains, and on time at the start, the
 * deadline and the close.
 *
 * Source: TIM-1 and TIM-5 in docs/rules.md.
 */
import { closesAt, deadlineOf, type Instant, type Timetable } from "@sworn/exam-core"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import type { Cancel, Surroundings } from "./desk-parts.ts"
import type { ServerClock } from "./server-clock.ts"

const longGapMs = 5000

export type DeskTimeParts = {
  readonly clock: ServerClock
  readonly surroundings: Surroundings
  readonly timetable: Accessor<Timetable>
  /** The device has slept, or a throttled page is awake again: what time it is has to be asked. */
  readonly onWake: () => void
}

export type DeskTime = {
  readonly now: Accessor<Instant>
  /** Shows a newly learned time at once. */
  readonly refresh: () => void
}

export function createDeskTime(parts: DeskTimeParts): DeskTime {
  const { clock, surroundings } = parts
  const [now, setNow] = createSignal(clock.now())
  let lastTicks = surroundings.ticks()
  let cancelTick: Cancel

  function tick() {
    const ticks = surroundings.ticks()
    const isAwakeAgain = clock.hasSlept() || ticks - lastTicks > longGapMs
    lastTicks = ticks
    refresh()
    if (isAwakeAgain) parts.onWake()
  }

  function refresh() {
    cancelTick?.()
    const shown = setNow(clock.now())
    cancelTick = surroundings.after(untilNextTick(shown, parts.timetable()), tick)
  }

  refresh()
  onCleanup(() => cancelTick())
  return { now, refresh }
}

function untilNextTick(now: Instant, timetable: Timetable): number {
  const deadlineAt = deadlineOf(timetable)
  const wholeSecond = (((deadlineAt - now) % 1000) + 1000) % 1000 || 1000
  // The grace is inclusive: the attempt is closed one millisecond after it.
  const moments = [timetable.startsAt, deadlineAt, closesAt(timetable) + 1]
  const ahead = moments.map((at) => at - now).filter((inMs) => inMs > 0)
  return Math.min(wholeSecond, ...ahead)
}
