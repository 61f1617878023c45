/** Signing in on exam day, and what a candidate is told. */
import type { Candidacy } from "@sworn/contract/candidate"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat } from "../support/seat.ts"

let room: ExamRoom
let candidates: Awaited<ReturnType<ExamRoom["plan"]>>["candidates"]
beforeAll(async () => {
  room = await openExamRoom()
  candidates = (await room.plan({ level: "basic", startsInMs: minutes(20) })).candidates
})
afterAll(() => room.close())

const signIn = (ticketNo: string, idNumber: string, more: object = {}) =>
  room.atTheDoor().call("/api/session", { method: "POST", body: { ticketNo, idNumber, ...more } })

describe("a candidate's sign-in", () => {
  it("takes ticket and ID number, and tells who they are, where they sit and what awaits them (SIT-3, PAP-9)", async () => {
    const [who] = candidates
    const person = await room.candidate(who!)
    const candidacy = (await (await person.call("/api/session")).json()) as Candidacy

    expect(candidacy.candidate).toMatchObject({
      name: who!.name,
      policeNo: who!.policeNo,
      ticketNo: who!.ticketNo,
    })
    expect(candidacy.sitting).toMatchObject({ room: who!.room, seat: who!.seat, level: "basic" })
    expect(candidacy.paper).toMatchObject({ total: 100_00, passMark: 60_00, itemCount: 100 })
    expect(candidacy.paper.sections.map((section) => [section.policy, section.itemCount])).toEqual([
      ["exact", 40],
      ["exact", 20],
      ["exact", 30],
      ["exact", 10],
    ])
    expect(candidacy.attempt).toMatchObject({ state: "open", epoch: 0 })
  })

  it.each([
    ["spaces", (id: string) => ` ${id.slice(0, 6)} ${id.slice(6)} `],
    [
      "full-width digits",
      (id: string) => id.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ["a small x", (id: string) => id.toLowerCase()],
  ])("mends %s in the ID number (bad/V9)", async (_what, typed) => {
    const who = candidates[1]!
    expect((await signIn(who.ticketNo, typed(who.nationalId))).status).toBe(201)
  })

  it("sets cookies that scripts cannot read and other hosts never see; the device's stays (bad/S2)", async () => {
    const reply = await signIn(candidates[2]!.ticketNo, candidates[2]!.nationalId)
    const [session, device, ...others] = reply.headers.getSetCookie()
    expect(others).toEqual([])
    expect(session).toMatch(/^__Host-sworn-candidate=[0-9a-f]{64};/)
    expect(device).toMatch(/^__Host-sworn-device=[0-9a-f]{64};/)
    for (const cookie of [session, device]) {
      for (const attribute of ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"])
        expect(cookie).toContain(attribute)
      expect(cookie).not.toContain("Domain")
    }
    expect(session).not.toContain("Max-Age")
    expect(device).toContain(`Max-Age=${400 * 24 * 60 * 60}`)
  })

  it("opens a session never seen before, whatever cookie came with it (bad/S1)", async () => {
    const { ticketNo, nationalId: idNumber } = candidates[75]!
    const planted = `__Host-sworn-candidate=${"a".repeat(64)}`
    const reply = await room.atTheDoor().call("/api/session", {
      method: "POST",
      body: { ticketNo, idNumber },
      headers: { cookie: planted },
    })
    expect(reply.status).toBe(201)
    expect(reply.headers.getSetCookie()[0]).not.toContain(planted)
    expect((await room.atTheDoor().call("/api/session", { headers: { cookie: planted } })).status).toBe(401)
  })

  it("does not say whether the ticket or the ID was wrong, in the reader's language", async () => {
    const [who, other] = [candidates[3]!, candidates[4]!]
    const wrongId = await signIn(who.ticketNo, other.nationalId)
    const noTicket = await signIn("000000000000", who.nationalId)
    expect([wrongId.status, noTicket.status]).toEqual([401, 401])
    const [one, two] = [await wrongId.json(), await noTicket.json()]
    expect(one.refusal).toBe("ticket-and-id-do-not-match")
    expect(two.title).toBe(one.title)
    expect(one.title).toContain("准考证号")
  })

  it("slows the ticket that is tried wrongly, and no other from the same address (bad/S9)", async () => {
    const [victim, neighbour] = [candidates[5]!, candidates[6]!]
    for (let tries = 0; tries < 3; tries += 1) await signIn(victim.ticketNo, neighbour.nationalId)
    expect((await signIn(victim.ticketNo, victim.nationalId)).status).toBe(429)
    expect((await signIn(neighbour.ticketNo, neighbour.nationalId)).status).toBe(201)

    await room.clock.advance(2000)
    expect((await signIn(victim.ticketNo, victim.nationalId)).status).toBe(201)
  })

  it("judges tries that come at once one by one (bad/S9)", async () => {
    const [victim, neighbour] = [candidates[71]!, candidates[72]!]
    const tries = Array.from({ length: 20 }, () => signIn(victim.ticketNo, neighbour.nationalId))
    const statuses = (await Promise.all(tries)).map((reply) => reply.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(2)
    expect(statuses.filter((status) => status === 429)).toHaveLength(18)
  })

  it("writes down nowhere an ID number typed where the ticket number belongs, and whose ticket was tried", async () => {
    const [who, other] = [candidates[73]!, candidates[74]!]
    await signIn(who.nationalId, who.ticketNo)
    await signIn(who.ticketNo, other.nationalId)
    const [kept] = await room.sql<[{ text: string }]>`
      select (select string_agg(e::text, '') from audit_events e) || (select string_agg(f::text, '') from sign_in_failures f)
        as text`
    expect(kept.text).not.toContain(who.nationalId)
    const refusals = await room.sql`
      select 1 from audit_events where action = 'candidate-sign-in-refused' and subject = ${who.attemptId}`
    expect(refusals).toHaveLength(1)
  })

  it("lets a whole room in within seconds from one address (bad/N1)", async () => {
    const startedAt = performance.now()
    const replies = await Promise.all(
      candidates.slice(10, 70).map((who) => signIn(who.ticketNo, who.nationalId)),
    )
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(replies).toHaveLength(60)
    expect(replies.map((reply) => reply.status).filter((status) => status !== 201)).toEqual([])
  })

  it("refuses fields it does not know (bad/I9)", async () => {
    const who = candidates[7]!
    const reply = await signIn(who.ticketNo, who.nationalId, { role: "admin" })
    expect(reply.status).toBe(400)
    expect(await reply.text()).not.toContain(who.nationalId)
  })

  it("opens no staff route, and a staff name opens no candidate route", async () => {
    const person = await room.candidate(candidates[8]!)
    expect((await person.call("/api/qualifications")).status).toBe(404)
    const hr = await room.as("hr")
    expect((await hr.call("/api/attempts/00000000-0000-4000-8000-000000000000")).status).toBe(404)
  })
})

describe("check-in", () => {
  it("opens 45 minutes before and closes 30 minutes after the start, to whoever has not come yet (SIT-1)", async () => {
    const rules = { entryClosesMs: minutes(30), checkInOpensMs: minutes(45) }
    const sitting = await room.plan({ level: "basic", startsInMs: minutes(46), rules })
    const [early, late] = [sitting.candidates[0]!, sitting.candidates[1]!]
    const opening = async (who: typeof early) => {
      const person = await room.candidate(who)
      return person.call(`/api/attempts/${who.attemptId}/openings`, { method: "POST" })
    }
    const tooEarly = await signIn(early.ticketNo, early.nationalId)
    expect(await tooEarly.json()).toMatchObject({ refusal: "sign-in-not-open" })
    await room.clock.advance(minutes(2))
    const before = await room.candidate(early)
    await room.sql`update sittings set rules = rules || '{"checkInOpensMs": 0}' where sitting_id = ${sitting.sittingId}`
    const opensAtStart = await before.call(`/api/attempts/${early.attemptId}/openings`, { method: "POST" })
    expect(await opensAtStart.json()).toMatchObject({ refusal: "check-in-not-open" })
    await room.sql`
      update sittings set rules = rules || ${room.sql.json(rules)} where sitting_id = ${sitting.sittingId}`
    expect((await opening(early)).status).toBe(201)
    await room.clock.advance(minutes(75))
    expect(await (await opening(late)).json()).toMatchObject({ refusal: "entry-closed" })
    const outside = await room.candidate(late)
    expect((await outside.call(`/api/attempts/${late.attemptId}/paper-key`)).status).toBe(404)
    expect(await room.sql`select 1 from attempts where attempt_id = ${late.attemptId}`).toHaveLength(0)
    expect((await opening(early)).status).toBe(201)

    await room.clock.advance(minutes(100))
    await room.grade()
    const graded = await room.sql`select attempt_id from results where sitting_id = ${sitting.sittingId}`
    expect(graded.map((row) => row["attempt_id"])).toEqual([early.attemptId])
  })

  it("freezes the times the sitting was planned with: a later change of its rules does not reach an attempt (REC-7)", async () => {
    const sitting = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })
    const one = await seat(room, sitting.candidates[0]!)
    await room.sql`update sittings set rules = rules || '{"graceMs": 999000}', duration_ms = 1000 where sitting_id = ${sitting.sittingId}`
    const standing = await (await one.call(`/api/attempts/${one.attemptId}`)).json()
    expect(standing.timetable).toMatchObject({ allowedMs: minutes(60), graceMs: 30_000 })
  })
})
