/** One device an attempt, and the invigilator's code that lets another one take it over. */
import type { SeatCode } from "@sworn/contract/staff"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

type Sitting = Awaited<ReturnType<ExamRoom["plan"]>>
type Candidate = Sitting["candidates"][number]

let room: ExamRoom
let sitting: Sitting
let invigilator: Person
let who: Candidate
let first: Seat
let next = 0
beforeAll(async () => {
  room = await openExamRoom()
  sitting = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })
  // Codes are issued within the own units; the demo's invigilator serves the province.
  invigilator = await room.as("invigilator")
})
afterAll(() => room.close())
beforeEach(async () => {
  who = sitting.candidates[next++]!
  first = await seat(room, who)
})

const codesPath = (attemptId: string, sittingId = sitting.sittingId) =>
  `/api/sittings/${sittingId}/registrations/${attemptId}/seat-codes`
const ask = (attemptId = who.attemptId, person = invigilator) =>
  person.call(codesPath(attemptId), { method: "POST", body: { reason: "键盘失灵，换机" } })
const codeFor = async (attemptId = who.attemptId) => ((await (await ask(attemptId)).json()) as SeatCode).code

/** Opens on a PC of this name, with whatever code is typed there. */
async function openOn(device: string, seatCode?: string, candidate = who): Promise<Response> {
  const person = await room.candidate(candidate, device)
  const body = seatCode === undefined ? {} : { seatCode }
  return person.call(`/api/attempts/${candidate.attemptId}/openings`, { method: "POST", body })
}
const refusalOf = async (reply: Response) =>
  ((await reply.json()) as { refusal?: string }).refusal ?? reply.status

describe("the device of an attempt", () => {
  it("comes back freely: after a reload, a crash or a new sign-in, with every answer (ATT-6)", async () => {
    await first.answer(first.items[0]!, first.items[0]!.optionIds[0]!)
    const again = await seat(room, who)
    expect(again.opening).toMatchObject({ epoch: 2, seed: first.opening.seed })
    expect(Object.keys(again.opening.responses)).toEqual([first.items[0]!.id])
  })

  it("is the only one: another is refused, leaves nothing behind, and the first goes on (ATT-5, bad/S5)", async () => {
    const reply = await openOn("another PC")
    expect(reply.status).toBe(409)
    expect(await refusalOf(reply)).toBe("device-needs-release")
    await first.answer(first.items[0]!, first.items[0]!.optionIds[0]!)
    expect((await room.journalOf(who.attemptId)).map((row) => row["kind"])).toEqual(["opened", "response"])
  })

  it("may be signed in to twenty times at once elsewhere, and still is the only one (bad/S5)", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, (_, at) => openOn(`PC ${at}`)))
    expect(new Set(await Promise.all(replies.map(refusalOf)))).toEqual(new Set(["device-needs-release"]))
    expect((await first.send([entry()])).status).toBe(200)
  })
  const entry = () => ({
    epoch: first.opening.epoch,
    seq: 1,
    itemId: first.items[0]!.id,
    response: { optionIds: [first.items[0]!.optionIds[0]!] },
  })
})

describe("a seat code", () => {
  it("moves the attempt to another device, which then holds it; the first one only shows (ATT-5)", async () => {
    await first.answer(first.items[0]!, first.items[0]!.optionIds[0]!)
    const moved = await seat(room, who, { device: "spare PC", seatCode: (await codeFor()).toLowerCase() })
    expect(moved.opening.epoch).toBe(2)
    expect(Object.keys(moved.opening.responses)).toEqual([first.items[0]!.id])

    const late = { epoch: 1, seq: 9, itemId: first.items[1]!.id, response: { optionIds: [] } }
    expect(await refusalOf(await first.send([late]))).toBe("device-superseded")
    expect(await refusalOf(await openOn(who.ticketNo))).toBe("device-needs-release")
    expect((await openOn("spare PC")).status).toBe(201)
    expect((await room.journalOf(who.attemptId)).map((row) => row["kind"])).toEqual([
      "opened",
      "response",
      "opened",
      "opened",
    ])
  })

  it("is taken once, of twenty devices that bring it at the same time", async () => {
    const code = await codeFor()
    const people = await Promise.all(Array.from({ length: 20 }, (_, at) => room.candidate(who, `PC ${at}`)))
    const openings = people.map((person) =>
      person.call(`/api/attempts/${who.attemptId}/openings`, { method: "POST", body: { seatCode: code } }),
    )
    const statuses = (await Promise.all(openings)).map((reply) => reply.status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.every((status) => [201, 403, 429].includes(status))).toBe(true)
  })

  it("is worth nothing when it is wrong, used, superseded, or another attempt's", async () => {
    const other = await seat(room, sitting.candidates[next++]!)
    const [old, foreign] = [await codeFor(), await codeFor(other.attemptId)]
    const good = await codeFor()
    for (const code of ["2222-2222", old, foreign]) {
      expect(await refusalOf(await openOn("spare PC", code))).toBe("seat-code-not-valid")
      await room.clock.advance(5000)
    }
    expect((await openOn("spare PC", good)).status).toBe(201)
    expect(await refusalOf(await openOn("third PC", good))).toBe("seat-code-not-valid")
  })

  it("expires after ten minutes", async () => {
    const code = await codeFor()
    await room.clock.advance(minutes(10))
    expect(await refusalOf(await openOn("spare PC", code))).toBe("seat-code-not-valid")
  })

  it("that is wrong slows this attempt, never locks it, and leaves the first device and its neighbours alone (bad/S9)", async () => {
    const tries = []
    for (let at = 0; at < 5; at += 1) tries.push(await refusalOf(await openOn("spare PC", "2222-2222")))
    expect(tries).toEqual([...Array(2).fill("seat-code-not-valid"), ...Array(3).fill("seat-code-too-fast")])
    await first.answer(first.items[0]!, first.items[0]!.optionIds[0]!)

    const neighbour = sitting.candidates[next++]!
    await seat(room, neighbour)
    expect((await openOn("spare PC", await codeFor(neighbour.attemptId), neighbour)).status).toBe(201)
    const code = await codeFor()
    await room.clock.advance(minutes(1))
    expect((await openOn("spare PC", code)).status).toBe(201)
  })

  it("is not asked of the device that holds the attempt, nor spent by it", async () => {
    const code = await codeFor()
    expect((await openOn(who.ticketNo, "2222-2222")).status).toBe(201)
    expect((await openOn("spare PC", code)).status).toBe(201)
  })
})

describe("issuing a seat code", () => {
  it("says it once, keeps neither it nor a hash anyone can try codes on, and is on record", async () => {
    const reply = await ask()
    const { code, expiresAt } = (await reply.json()) as SeatCode
    expect(reply.status).toBe(201)
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(expiresAt).toBeGreaterThan(await room.clock.now())

    const [kept] = await room.sql<[{ text: string }]>`
      select (select string_agg(c::text, '') from seat_codes c) || (select string_agg(e::text, '') from audit_events e) as text`
    expect(kept.text).not.toContain(code)
    const [event] = await room.sql`
      select action, details from audit_events where request_id = ${reply.headers.get("x-request-id")}`
    expect(event).toEqual({
      action: "seat-code-issued",
      details: { sittingId: sitting.sittingId, position: 1 },
    })
  })

  it("is for invigilators and exam administrators, and asks for a reason", async () => {
    for (const username of ["registrar", "hr", "auditor", "ratifier"])
      expect((await ask(who.attemptId, await room.as(username))).status).toBe(403)
    expect((await ask(who.attemptId, await room.as("office"))).status).toBe(201)
    const silent = await invigilator.call(codesPath(who.attemptId), { method: "POST", body: { reason: " " } })
    expect(silent.status).toBe(400)
  })

  it("reaches the own units only, and no attempt through another sitting (bad/E5)", async () => {
    await room.sql`
      update registrations set unit_id = (select unit_id from units where kind = 'ministry') where attempt_id = ${who.attemptId}`
    expect((await ask()).status).toBe(404)
    const other = await room.plan({ level: "basic", startsInMs: 0, candidateCount: 1 })
    const crossed = codesPath(other.candidates[0]!.attemptId)
    expect((await invigilator.call(crossed, { method: "POST", body: { reason: "换机" } })).status).toBe(404)
  })

  it("is refused when no device holds the attempt, and outside the sitting's window (SIT-3)", async () => {
    const absent = sitting.candidates[next++]!
    expect(await refusalOf(await ask(absent.attemptId))).toBe("no-device-to-release")
    await first.answer(first.items[0]!, first.items[0]!.optionIds[0]!)
    await first.handIn()
    expect(await refusalOf(await ask())).toBe("no-device-to-release")

    await room.clock.advance(minutes(120))
    try {
      expect(await refusalOf(await ask())).toBe("not-signed-in")
      const later = await room.as("invigilator")
      expect(await refusalOf(await ask(who.attemptId, later))).toBe("sitting-not-under-way")
    } finally {
      await room.clock.advance(-minutes(120))
    }
  })
})
