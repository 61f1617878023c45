import { minutes, seconds, type Timetable } from "@sworn/exam-core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Unreachable } from "../api/candidate-calls.ts"
import { makeTestTime, nine } from "./exam-room.fixture.ts"
import { makePursuit, waitMs, type Step } from "./pursuit.ts"

const timetable: Timetable = {
  startsAt: nine,
  allowedMs: minutes(60),
  compensatedMs: 0,
  graceMs: seconds(30),
}
const deadlineAt = nine + minutes(60)

function pursue(steps: readonly (Step | Error)[]) {
  const time = makeTestTime(nine)
  const taken: number[] = []
  const pursuit = makePursuit(
    async () => {
      const step = steps[Math.min(taken.length, steps.length - 1)] as Step | Error
      taken.push(time.now() - nine)
      if (step instanceof Error) throw step
      return step
    },
    { ...time.surroundings, now: time.now, timetable: () => timetable },
  )
  return { time, pursuit, taken }
}

describe("a pursuit", () => {
  it("waits longer after each failure, and no more once it is done", async () => {
    const { time, pursuit, taken } = pursue(["again", "again", new Unreachable("down"), "done"])
    await pursuit.go()
    await time.pass(minutes(2))

    expect(taken).toEqual([0, 250, 750, 1750])
  })

  it("leaves a busy server alone for as long as it asked", async () => {
    const { time, pursuit, taken } = pursue([new Unreachable("busy", 7000), "done"])
    await pursuit.go()
    await time.pass(minutes(1))

    expect(taken).toEqual([0, 7000])
  })

  it("takes one step at a time, and one more when asked meanwhile", async () => {
    const { pursuit, taken } = pursue(["done"])
    await Promise.all([pursuit.go(), pursuit.go(), pursuit.go()])

    expect(taken).toHaveLength(2)
  })

  it("does not cut a wait short for a nudge, but does for going", async () => {
    const { time, pursuit, taken } = pursue(["again", "done"])
    await pursuit.go()
    pursuit.nudge()
    await time.pass(10)
    expect(taken).toHaveLength(1)

    await pursuit.go()
    expect(taken).toHaveLength(2)
  })

  it("stops when told", async () => {
    const { time, pursuit, taken } = pursue(["again"])
    await pursuit.go()
    pursuit.stop()
    await time.pass(minutes(5))

    expect(taken).toHaveLength(1)
  })
})

describe("the wait before the next try", () => {
  const failures = fc.integer({ min: 1, max: 1000 })
  const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  const waitAt = (tries: number, at: number, random: number, retryAfterMs?: number) =>
    waitMs(tries, { now: () => at, random: () => random, timetable: () => timetable }, retryAfterMs)

  it("never exceeds thirty seconds", () => {
    fc.assert(fc.property(failures, luck, (tries, random) => waitAt(tries, nine, random) <= seconds(30)))
  })

  it("never exceeds five seconds from a minute before the deadline to the end of the grace (TIM-5)", () => {
    const nearTheEnd = fc.integer({ min: deadlineAt - minutes(1), max: deadlineAt + seconds(30) })
    fc.assert(
      fc.property(failures, luck, nearTheEnd, fc.nat(60_000), (tries, random, at, busyMs) => {
        expect(waitAt(tries, at, random, busyMs)).toBeLessThanOrEqual(seconds(5))
      }),
    )
  })

  it("never carries a wait begun before that minute beyond its first five seconds", () => {
    const before = fc.integer({ min: deadlineAt - minutes(2), max: deadlineAt - minutes(1) })
    fc.assert(
      fc.property(failures, luck, before, (tries, random, at) => {
        expect(at + waitAt(tries, at, random)).toBeLessThanOrEqual(deadlineAt - minutes(1) + seconds(5))
      }),
    )
  })
})
