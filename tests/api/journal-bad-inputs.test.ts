/** Saves that lie about time, count wrongly, or come too often (security.md §4, time and values). */
import type { EntryDecision } from "@sworn/contract/candidate"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let candidates: Awaited<ReturnType<ExamRoom["plan"]>>["candidates"]
let taken = 0
let officer: Seat

beforeAll(async () => {
  room = await openExamRoom()
  candidates = (await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })).candidates
})
afterAll(() => room.close())
beforeEach(async () => {
  officer = await seat(room, candidates[taken]!)
  taken += 1
})

const entry = (seq: number, more: object = {}) => ({
  epoch: officer.opening.epoch,
  seq,
  itemId: officer.items[0]!.id,
  response: { optionIds: [officer.items[0]!.optionIds[0]!] },
  ...more,
})
const answered = async (reply: Response) => ({
  status: reply.status,
  decisions: ((await reply.json()) as { decisions?: EntryDecision[] }).decisions ?? [],
})
const kept = async () => (await room.journalOf(officer.attemptId)).filter((row) => row["kind"] !== "opened")

describe("a save", () => {
  it.each([
    ["its own time", { at: 0 }],
    ["a later deadline", { deadline: 1e15 }],
    ["the time it took", { elapsed: -5 }],
    ["a score", { score: 100, correctAnswers: ["a"] }],
    ["a role", { role: "admin" }],
  ])("that brings %s is refused, and keeps nothing (bad/T1, bad/I9)", async (_what, more) => {
    expect((await officer.send([entry(1, more)])).status).toBe(400)
    const path = `/api/attempts/${officer.attemptId}/journal`
    const beside = await officer.call(path, {
      method: "POST",
      body: { entries: [entry(1)], now: 1, ...more },
    })
    expect(beside.status).toBe(400)
    expect(await kept()).toEqual([])
  })

  it.each([-1, 0, 2 ** 53, 2 ** 31, 1.5, "9", null, Number.NaN, true, [1], { a: 1 }])(
    "numbered %j is malformed (bad/T7)",
    async (seq) => {
      expect((await officer.send([entry(1, { seq })])).status).toBe(400)
      expect((await officer.send([entry(1, { epoch: seq })])).status).toBe(400)
      expect(await kept()).toEqual([])
    },
  )

  it("that jumps to the last number leaves the rest stale, until the next opening counts anew (bad/T8)", async () => {
    const last = 2_147_483_647
    expect((await answered(await officer.send([entry(last)]))).decisions).toMatchObject([{ outcome: "kept" }])
    expect((await answered(await officer.send([entry(2)]))).decisions).toMatchObject([{ outcome: "stale" }])

    const again = await seat(room, candidates[taken - 1]!)
    const cured = { ...entry(1), epoch: again.opening.epoch }
    expect((await answered(await again.send([cured]))).decisions).toMatchObject([{ outcome: "kept" }])
  })

  it.each([
    ["text instead of a list", "a"],
    ["a number", 1],
    ["nothing", null],
    ["an object", { 0: "a" }],
    ["a list of lists", [["a"]]],
    ["a list of nothing", [null]],
    ["an empty name", [""]],
    ["a long name", ["x".repeat(41)]],
  ])("whose response is %s is malformed (bad/V1)", async (_what, optionIds) => {
    expect((await officer.send([entry(1, { response: { optionIds } })])).status).toBe(400)
    expect(await kept()).toEqual([])
  })

  it("with a million options is too large, with seventeen malformed, and the same one twice is one choice (GRD-4, bad/V2)", async () => {
    const [option] = officer.items[0]!.optionIds
    const million = await officer.send([entry(1, { response: { optionIds: Array(1_000_000).fill("a") } })])
    expect(million.status).toBe(413)
    const many = await officer.send([entry(1, { response: { optionIds: Array(17).fill(option) } })])
    expect(many.status).toBe(400)
    expect(await kept()).toEqual([])
    const twice = await answered(
      await officer.send([entry(1, { response: { optionIds: [option, option] } })]),
    )
    expect(twice.decisions).toMatchObject([{ outcome: "kept" }])
  })

  it("of an item of no paper of theirs, or with another item's option, does not fit (bad/I5, bad/I6)", async () => {
    const foreign = await officer.send([entry(1, { itemId: crypto.randomUUID() })])
    expect(foreign.status).toBe(422)
    const other = await officer.send([
      entry(1, { response: { optionIds: [officer.items[1]!.optionIds[0]!] } }),
    ])
    expect(other.status).toBe(422)
    expect(await kept()).toEqual([])
  })
})

describe("an attempt", () => {
  it("opened fifty times at once starts once (bad/T5)", async () => {
    const path = `/api/attempts/${officer.attemptId}/openings`
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => officer.call(path, { method: "POST" })),
    )
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]))
    const rows = await room.sql<{ starts_at: number }[]>`
      select starts_at from attempts where attempt_id = ${officer.attemptId}`
    expect(rows.map((row) => row.starts_at)).toEqual([officer.opening.timetable.startsAt])
    const openings = (await room.journalOf(officer.attemptId)).filter((row) => row["kind"] === "opened")
    expect(new Set(openings.map((row) => row["epoch"])).size).toBe(openings.length)
  })

  it("handed in fifty times at once is handed in once, under one receipt (bad/T4)", async () => {
    await officer.answer(officer.items[0]!, officer.items[0]!.optionIds[0]!)
    const replies = await Promise.all(Array.from({ length: 50 }, () => officer.handIn()))
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1)
    expect((await kept()).filter((row) => row["kind"] === "hand-in")).toHaveLength(1)
  })

  it("on a second device takes the first one's place, and the first one's saves are refused (bad/S5)", async () => {
    const second = await seat(room, candidates[taken - 1]!)
    const reply = await officer.send([entry(1)])
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "device-superseded" })
    expect(second.opening.epoch).toBe(officer.opening.epoch + 1)
  })

  it("knows no pause, and time cannot be asked for by its candidate (bad/T6)", async () => {
    for (const name of ["pause", "pauses", "resume", "extension", "extensions", "compensation"]) {
      const reply = await officer.call(`/api/attempts/${officer.attemptId}/${name}`, {
        method: "POST",
        body: { ms: 600_000 },
      })
      expect([403, 404]).toContain(reply.status)
    }
    const standing = (await (await officer.call(`/api/attempts/${officer.attemptId}`)).json()) as {
      timetable: object
    }
    expect(standing.timetable).toEqual(officer.opening.timetable)
  })
})

describe("an officer who holds certificates", () => {
  it("cannot be deleted, by the owner of the database neither, and their history stays (bad/A6)", async () => {
    const [holder] = await room.sql<[{ officerId: string; events: number }]>`
      select officer_id as "officerId", count(*)::int as events from certificates join certificate_events using (certificate_id)
      group by officer_id limit 1`
    await expect(room.sql`delete from officers where officer_id = ${holder.officerId}`).rejects.toMatchObject(
      {
        code: expect.stringMatching(/^23(001|503)$/),
      },
    )
    await expect(room.staffSql`delete from officers`).rejects.toMatchObject({ code: "42501" })
    const [after] = await room.sql<[{ events: number }]>`
      select count(*)::int as events from certificates join certificate_events using (certificate_id)
      where officer_id = ${holder.officerId}`
    expect(after.events).toBe(holder.events)
  })
})
