/** When ticket and ID number open the exam, and when the sign-ins they opened end by themselves. */
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat } from "../support/seat.ts"

type Sitting = Awaited<ReturnType<ExamRoom["plan"]>>
type Candidate = Sitting["candidates"][number]

let room: ExamRoom
let sitting: Sitting
let next: number
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())
beforeEach(async () => {
  sitting = await room.plan({
    level: "basic",
    startsInMs: minutes(60),
    durationMs: minutes(60),
    candidateCount: 8,
  })
  next = 0
})
const someone = () => sitting.candidates[next++]!

/** Lets so much time pass that the room's clock stands so far after the start, give or take what the test itself takes. */
const standAt = async (afterStartMs: number) =>
  room.clock.advance(sitting.startsAt + afterStartMs - (await room.clock.now()))

const signIn = ({ ticketNo, nationalId }: Candidate, idNumber = nationalId) =>
  room.atTheDoor().call("/api/session", { method: "POST", body: { ticketNo, idNumber } })
const refusalOf = async (reply: Response) =>
  ((await reply.json()) as { refusal?: string }).refusal ?? reply.status

/** Half an hour after the grace. */
const closing = minutes(60) + seconds(30) + minutes(30)

describe("the window of a sitting's sign-in (SIT-3)", () => {
  it("opens with check-in and closes half an hour after the attempt's closing", async () => {
    const [early, first, last, late] = [someone(), someone(), someone(), someone()]
    await standAt(-minutes(45) - seconds(2))
    const tooEarly = await signIn(early)
    expect(tooEarly.status).toBe(403)
    expect(await tooEarly.json()).toMatchObject({
      refusal: "sign-in-not-open",
      opensAt: sitting.startsAt - minutes(45),
      title: expect.stringContaining("我的账户"),
    })
    await standAt(-minutes(45))
    expect((await signIn(first)).status).toBe(201)
    await standAt(closing - seconds(5))
    expect((await signIn(last)).status).toBe(201)
    await standAt(closing + 1)
    expect(await refusalOf(await signIn(late))).toBe("sign-in-closed")
  })

  it("is hers alone: extra time keeps it open longer (TIM-4)", async () => {
    const [one, other] = [someone(), someone()]
    await room.sql`update registrations set extra_time_percent = 50 where attempt_id = ${one.attemptId}`
    await standAt(closing + minutes(29))
    expect([(await signIn(one)).status, (await signIn(other)).status]).toEqual([201, 403])
  })

  it("tells nobody of a ticket outside it: a wrong pair is answered and slowed as ever (bad/S9)", async () => {
    const [victim, other] = [someone(), someone()]
    const replies = []
    for (let tries = 0; tries < 4; tries += 1)
      replies.push(await refusalOf(await signIn(victim, other.nationalId)))
    expect(replies).toEqual([
      ...Array(2).fill("ticket-and-id-do-not-match"),
      ...Array(2).fill("sign-in-too-fast"),
    ])
    expect(await refusalOf(await signIn(other))).toBe("sign-in-not-open")
  })

  it("ends the sign-ins made in it by itself: reading, saving and opening alike", async () => {
    await standAt(0)
    const who = await seat(room, someone())
    await standAt(closing - seconds(5))
    expect((await who.call("/api/session")).status).toBe(200)
    expect((await who.call(`/api/attempts/${who.attemptId}/receipt`)).status).toBe(200)

    await standAt(closing + 1)
    const path = `/api/attempts/${who.attemptId}`
    const entry = { epoch: 1, seq: 1, itemId: who.items[0]!.id, response: { optionIds: [] } }
    const replies = await Promise.all([
      who.call("/api/session"),
      who.call(path),
      who.call(`${path}/receipt`),
      who.call(`${path}/paper-key`),
      who.call(`/api/papers/${who.candidacy.paper.paperId}/package`),
      who.call(`${path}/openings`, { method: "POST" }),
      who.call(`${path}/journal`, { method: "POST", body: { entries: [entry] } }),
    ])
    expect(await Promise.all(replies.map(refusalOf))).toEqual(Array(7).fill("not-signed-in"))
  })

  it("moves on with time given back, for the sign-in and for what it opened (TIM-2)", async () => {
    await standAt(0)
    const who = someone()
    const one = await seat(room, who)
    await room.sql`update attempts set compensated_ms = ${minutes(7)} where attempt_id = ${one.attemptId}`
    await standAt(closing + minutes(7) - seconds(5))
    expect((await one.call("/api/session")).status).toBe(200)
    expect((await one.send([])).status).toBe(400)
    expect((await signIn(who)).status).toBe(201)
    await standAt(closing + minutes(7) + 1)
    expect((await one.call("/api/session")).status).toBe(401)
  })
})
