import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeServerClock } from "./server-clock.ts"

const day = 24 * 60 * 60 * 1000

function openRoom(firstGuess = 1_000_000) {
  let ticks = 0
  let wall = 5_000_000
  const clock = makeServerClock({ ticks: () => ticks, wall: () => wall }, firstGuess)
  return {
    clock,
    pass(ms: number) {
      ticks += ms
      wall += ms
    },
    moveWall: (ms: number) => void (wall += ms),
    ticks: () => ticks,
  }
}

describe("the server's clock, as known here", () => {
  it("goes on by ticks from its first guess", () => {
    const { clock, pass } = openRoom()
    pass(1500)
    expect(clock.now()).toBe(1_001_500)
  })

  it("believes the shortest round trip (TIM-1)", () => {
    const { clock, pass } = openRoom()
    pass(1000)
    clock.hear(2_000_000, 0, 1000)
    clock.hear(2_000_100, 960, 1000)
    clock.hear(1_999_000, 200, 1000)

    expect(clock.now()).toBe(2_000_120)
  })

  it("believes a longer round trip once the shortest has grown old", () => {
    const { clock, pass } = openRoom()
    clock.hear(2_000_000, 0, 0)
    pass(60 * 60 * 1000)
    clock.hear(9_000_000, 60 * 60 * 1000 - 100, 60 * 60 * 1000)

    expect(clock.now()).toBe(9_000_050)
  })

  it("does not notice a device clock moved by a day, but to ask again", () => {
    const { clock, pass, moveWall } = openRoom()
    clock.hear(2_000_000, 0, 0)
    moveWall(-day)
    expect(clock.hasSlept()).toBe(true)
    expect(clock.hasSlept()).toBe(false)
    pass(1000)
    expect(clock.now()).toBe(2_001_000)
  })

  it("forgets its proofs after a sleep, and whatever was asked before it", () => {
    const { clock, pass, moveWall, ticks } = openRoom()
    clock.hear(2_000_000, 0, 0)
    pass(100)
    moveWall(7 * 60_000)
    expect(clock.hasSlept()).toBe(true)

    clock.hear(2_000_050, 50, ticks())
    expect(clock.now()).toBe(2_000_100)

    pass(900)
    clock.hear(2_421_000, ticks() - 800, ticks())
    expect(clock.now()).toBe(2_421_400)
  })

  it("is never further off than half the shortest round trip", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ out: fc.nat(5000), back: fc.nat(5000), pause: fc.nat(2000) }), {
          minLength: 1,
          maxLength: 10,
        }),
        (trips) => {
          const { clock, pass, ticks } = openRoom(0)
          const ahead = 7_000_000
          for (const { out, back, pause } of trips) {
            const sentTicks = ticks()
            pass(out)
            const heard = ticks() + ahead
            pass(back)
            clock.hear(heard, sentTicks, ticks())
            pass(pause)
          }
          const shortest = Math.min(...trips.map(({ out, back }) => out + back))
          // A proof ages by a tenth of a thousandth: at most ten milliseconds in this much time.
          expect(Math.abs(clock.now() - (ticks() + ahead))).toBeLessThanOrEqual(shortest / 2 + 13)
        },
      ),
    )
  })
})
