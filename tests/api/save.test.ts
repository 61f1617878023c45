/** Saving an answer, over real routes and a real database. */
import type { EntryDecision } from "@sworn/contract/candidate"
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let candidates: Awaited<ReturnType<ExamRoom["plan"]>>["candidates"]
let taken = 0
let officer: Seat

beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

beforeEach(async () => {
  if (taken === 0 || taken + 2 > candidates.length) {
    candidates = (await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })).candidates
    taken = 0
  }
  officer = await seat(room, candidates[taken]!)
  taken += 1
})

const entry = (seq: number, optionAt = 0, itemAt = 0, epoch = officer.opening.epoch) => ({
  epoch,
  seq,
  itemId: officer.items[itemAt]!.id,
  response: { optionIds: [officer.items[itemAt]!.optionIds[optionAt]!] },
})
const decisionsIn = async (reply: Response) =>
  ((await reply.json()) as { decisions: EntryDecision[] }).decisions
const responses = async () =>
  (await room.journalOf(officer.attemptId)).filter((row) => row["kind"] === "response")

describe("saving an answer", () => {
  it("journals it and answers with a receipt: position, time, hash (ATT-3)", async () => {
    const reply = await officer.send([entry(1)])
    const [decision] = await decisionsIn(reply)

    expect(reply.status).toBe(200)
    expect(decision).toMatchObject({
      outcome: "kept",
      epoch: 1,
      seq: 1,
      receipt: { position: 2, late: false },
    })
    const [row] = await responses()
    expect(row).toMatchObject({ position: 2, epoch: 1, seq: 1, value: entry(1).response.optionIds })
    expect(Buffer.from(row!["hash"]).toString("hex")).toBe(
      decision?.outcome === "kept" && decision.receipt.hash,
    )
  })

  it("is done once however often the device retries, and gives the same receipt, even past the deadline (ATT-2)", async () => {
    const first = await decisionsIn(await officer.send([entry(1)]))
    await room.clock.advance(minutes(61))
    try {
      expect(await decisionsIn(await officer.send([entry(1)]))).toEqual(first)
    } finally {
      await room.clock.advance(-minutes(61))
    }
    expect(await responses()).toHaveLength(1)
  })

  it("is done once when five copies arrive together (F15)", async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => officer.send([entry(1)])))
    const decisions = await Promise.all(replies.map(decisionsIn))
    expect(new Set(decisions.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await responses()).toHaveLength(1)
  })

  it("refuses the same number with another answer: a receipt vouches for one thing (D1)", async () => {
    await officer.send([entry(1, 0)])
    const reply = await officer.send([entry(1, 1)])
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "entry-differs" })
    expect(await responses()).toHaveLength(1)
  })

  it("lets the newest answer stand when an older one arrives after it, and says so (F16)", async () => {
    await officer.send([entry(5, 1)])
    const [late] = await decisionsIn(await officer.send([entry(4, 0)]))
    expect(late).toEqual({ outcome: "stale", epoch: 1, seq: 4 })
    expect(await responses()).toHaveLength(1)
  })

  it("still takes an older number for an item that has nothing newer", async () => {
    await officer.send([entry(5, 0, 0)])
    const [other] = await decisionsIn(await officer.send([entry(4, 0, 1)]))
    expect(other).toMatchObject({ outcome: "kept", seq: 4 })
  })

  it("keeps what it can of a batch, and names what it cannot", async () => {
    const stranger = { ...entry(2), itemId: crypto.randomUUID() }
    const reply = await officer.send([entry(1), stranger, entry(3, 0, 1)])
    expect(reply.status).toBe(200)
    expect((await decisionsIn(reply)).map((one) => one.outcome)).toEqual(["kept", "refused", "kept"])
  })

  it("chains every record to the one before (ATT-3)", async () => {
    for (const item of officer.items.slice(0, 5)) await officer.answer(item, item.optionIds[0]!)
    await room.clock.advance(minutes(61))
    try {
      expect(await room.grade()).toBeGreaterThan(0)
    } finally {
      await room.clock.advance(-minutes(61))
    }
  })

  it("opens the attempt again with all that is saved, on whatever device (ATT-5)", async () => {
    await officer.send([entry(1, 1), { epoch: 1, seq: 2, itemId: officer.items[3]!.id, marked: true }])
    const again = await seat(room, candidates[taken - 1]!)
    expect(again.opening).toMatchObject({
      epoch: 2,
      seed: officer.opening.seed,
      responses: { [officer.items[0]!.id]: entry(1, 1).response },
      marks: [officer.items[3]!.id],
    })
    const before = await officer.send([entry(3)])
    expect(before.status).toBe(409)
    expect(await before.json()).toMatchObject({ refusal: "device-superseded" })
  })
})

describe("an answer is refused, and journals nothing", () => {
  const cases: readonly [string, number, () => unknown[]][] = [
    ["item-not-on-paper", 422, () => [{ ...entry(1), itemId: crypto.randomUUID() }]],
    ["response-does-not-fit", 422, () => [{ ...entry(1), response: { optionIds: ["nothing"] } }]],
    [
      "response-does-not-fit",
      422,
      () => [{ ...entry(1), response: { optionIds: officer.items[0]!.optionIds.slice(0, 2) } }],
    ],
    ["malformed-request", 400, () => [{ ...entry(1), seq: 0 }]],
    ["malformed-request", 400, () => [{ ...entry(1), seq: 1.5 }]],
    ["malformed-request", 400, () => [{ ...entry(1), seq: 2 ** 53 }]],
    ["malformed-request", 400, () => [{ ...entry(1), seq: "9" }]],
    ["malformed-request", 400, () => [{ ...entry(1), deadline: 1 }]],
    ["malformed-request", 400, () => [{ ...entry(1), response: { optionIds: Array(17).fill("a") } }]],
    ["malformed-request", 400, () => []],
    ["malformed-request", 400, () => Array.from({ length: 101 }, (_, at) => entry(at + 1))],
  ]

  it.each(cases)("with %s (%i)", async (refusal, status, entries) => {
    const reply = await officer.send(entries())
    expect(reply.status).toBe(status)
    expect(reply.headers.get("content-type")).toContain("application/problem+json")
    expect(await reply.json()).toMatchObject({ refusal, status })
    expect(await responses()).toHaveLength(0)
  })

  it("once the grace is over, and to the millisecond before it is taken as late (TIM-5, bad/T2)", async () => {
    await room.clock.advance(minutes(60) + seconds(5))
    try {
      const [inGrace] = await decisionsIn(await officer.send([entry(1)]))
      expect(inGrace).toMatchObject({ outcome: "kept", receipt: { late: true } })
      await room.clock.advance(seconds(40))
      const reply = await officer.send([entry(2)])
      expect(reply.status).toBe(410)
      expect(await reply.json()).toMatchObject({ refusal: "time-is-up" })
      await room.clock.advance(-seconds(40))
    } finally {
      await room.clock.advance(-minutes(60) - seconds(5))
    }
    expect(await responses()).toHaveLength(1)
  })

  it("before the start (bad/T9)", async () => {
    const { firstCandidates } = await room.plan({ level: "basic", startsInMs: minutes(10) })
    const early = await seat(room, firstCandidates[0]!)
    const item = early.items[0]!
    const reply = await early.send([
      { epoch: 1, seq: 1, itemId: item.id, response: { optionIds: [item.optionIds[0]!] } },
    ])
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "attempt-not-started" })
  })

  it("on another candidate's attempt: it does not exist for them (bad/I2)", async () => {
    const other = await seat(room, candidates[taken]!)
    taken += 1
    const path = `/api/attempts/${other.attemptId}`
    const save = await officer.call(`${path}/journal`, { method: "POST", body: { entries: [entry(1)] } })
    expect(save.status).toBe(404)
    expect((await officer.call(path)).status).toBe(404)
    expect((await officer.call(`${path}/openings`, { method: "POST" })).status).toBe(404)
    expect((await officer.call(`${path}/hand-in`, { method: "POST", body: { epoch: 1 } })).status).toBe(404)
  })

  it("without a sign-in, and after signing out", async () => {
    const path = `/api/attempts/${officer.attemptId}/journal`
    const nobody = await room.atTheDoor().call(path, { method: "POST", body: { entries: [entry(1)] } })
    expect(nobody.status).toBe(401)
    expect((await officer.call("/api/session", { method: "DELETE" })).status).toBe(204)
    expect((await officer.send([entry(1)])).status).toBe(401)
  })

  it("from another site (bad/S3), or as anything but JSON (bad/V13)", async () => {
    const path = `/api/attempts/${officer.attemptId}/journal`
    const body = JSON.stringify({ entries: [entry(1)] })
    const crossSite = await officer.call(path, {
      method: "POST",
      body,
      headers: { "sec-fetch-site": "cross-site" },
    })
    expect(crossSite.status).toBe(403)
    const asText = await officer.call(path, {
      method: "POST",
      body,
      headers: { "content-type": "text/plain" },
    })
    expect(asText.status).toBe(415)
    expect(await responses()).toHaveLength(0)
  })
})

describe("handing in", () => {
  it("is refused while nothing is answered (ATT-7)", async () => {
    const reply = await officer.handIn()
    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal: "nothing-answered" })
  })

  it("is one act however often it is asked for, with one receipt (bad/T4)", async () => {
    await officer.answer(officer.items[0]!, officer.items[0]!.optionIds[0]!)
    const replies = await Promise.all(Array.from({ length: 20 }, () => officer.handIn()))
    const receipts = new Set(await Promise.all(replies.map((reply) => reply.text())))
    expect(receipts.size).toBe(1)
    expect(JSON.parse([...receipts][0]!)).toMatchObject({
      state: "submitted",
      answered: 1,
      itemCount: officer.items.length,
    })

    const journal = await room.journalOf(officer.attemptId)
    expect(journal.map((row) => row["kind"])).toEqual(["opened", "response", "hand-in"])
    expect(await (await officer.call(`/api/attempts/${officer.attemptId}/receipt`)).text()).toBe(
      [...receipts][0],
    )
  })

  it("closes the journal: a captured save replayed afterwards changes nothing (bad/T3)", async () => {
    const kept = await officer.answer(officer.items[0]!, officer.items[0]!.optionIds[0]!)
    await officer.handIn()
    const again = await officer.send([entry(1)])
    expect(await decisionsIn(again)).toEqual([kept])
    const another = await officer.send([entry(2, 1)])
    expect(another.status).toBe(409)
    expect(await another.json()).toMatchObject({ refusal: "attempt-handed-in" })
  })

  it("happens by itself when time is up, with a receipt, browser open or not (TIM-5)", async () => {
    await officer.answer(officer.items[0]!, officer.items[0]!.optionIds[0]!)
    const path = `/api/attempts/${officer.attemptId}/receipt`
    expect((await officer.call(path)).status).toBe(409)
    await room.clock.advance(minutes(61))
    try {
      const receipt = await (await officer.call(path)).json()
      expect(receipt).toMatchObject({ state: "auto_submitted", answered: 1 })
      expect(receipt.at).toBe(officer.opening.timetable.startsAt + minutes(60))
    } finally {
      await room.clock.advance(-minutes(61))
    }
  })
})
