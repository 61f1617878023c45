/** Ten thousand guesses: slow for whoever guesses, felt by nobody else, and over when they stop (bad/S9). */
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"
import { openDesk, setSignInRules } from "../../support/staff-desk.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const addresses = Array.from({ length: 50 }, (_, at) => `10.20.30.${at}`)

describe("guessing", () => {
  it("one account's password ten thousand times from fifty addresses slows that account alone, for a minute (bad/S9)", async () => {
    const desks = addresses.map((address) => openDesk(room, { address }))
    let looked = 0
    for (let round = 0; round < 200; round += 1) {
      // Half an hour of it: the guesser waits as little as anyone can.
      await room.clock.advance(seconds(9))
      const replies = await Promise.all(
        desks.map((desk, at) => desk.signIn("author", `guess ${round} ${at}`)),
      )
      looked += replies.filter((reply) => reply.status === 401).length
      expect(replies.every((reply) => reply.status === 401 || reply.status === 429)).toBe(true)
      if (round % 50 === 0) {
        expect((await openDesk(room, { address: addresses[0]! }).signIn("hr")).status).toBe(201)
      }
    }
    const slowed = await openDesk(room).signIn("author")
    await room.clock.advance(seconds(60))
    const later = await openDesk(room).signIn("author")

    // Of ten thousand, no more were looked at than a minute apart allows.
    expect(looked).toBeLessThan(45)
    expect(slowed.status).toBe(429)
    expect(Number(slowed.headers.get("retry-after"))).toBeLessThanOrEqual(60)
    expect(later.status).toBe(201)
  })

  it("at fifty accounts from one address slows each by itself, and none that was not tried (bad/S9)", async () => {
    const desk = openDesk(room, { address: "10.20.30.99" })
    const names = Array.from({ length: 47 }, (_, at) => `nobody-${at}`)
    for (const name of [...names, "marker", "setter", "reviewer"]) {
      expect((await desk.signIn(name, "one guess")).status).toBe(401)
    }

    for (const name of ["marker", "hr", "ratifier"]) expect((await desk.signIn(name)).status).toBe(201)
  })

  it("is forgotten after a quarter of an hour of quiet", async () => {
    for (let tries = 0; tries < 2; tries += 1) await openDesk(room).signIn("office", "not it")
    await room.clock.advance(minutes(16))

    expect((await openDesk(room).signIn("office", "not it")).status).toBe(401)
    expect((await openDesk(room).signIn("office")).status).toBe(201)
  })

  it("costs what the configuration says", async () => {
    await setSignInRules(room, { freeTries: 4, firstWaitMs: seconds(400), longestWaitMs: seconds(600) })
    const statuses: number[] = []
    for (let tries = 0; tries < 5; tries += 1)
      statuses.push((await openDesk(room).signIn("registrar", "not it")).status)
    const first = await openDesk(room).signIn("registrar")
    await room.clock.advance(seconds(400))
    await openDesk(room).signIn("registrar", "not it")
    const second = await openDesk(room).signIn("registrar")

    expect(statuses).toEqual([401, 401, 401, 401, 429])
    const waits = [first, second].map((reply) => Number(reply.headers.get("retry-after")))
    expect(waits.map((wait) => Math.ceil(wait / 100))).toEqual([4, 6])
  })
})
