/** From the journal to a score, and the same score again years later. */
import { minutes } from "@sworn/exam-core"
import { replaySitting } from "@sworn/exam-api/grading/replay-sitting"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let sittingId: string
let passing: Seat
let failing: Seat
let silent: Seat

beforeAll(async () => {
  room = await openExamRoom()
  const sitting = await room.plan({
    level: "basic",
    startsInMs: 0,
    durationMs: minutes(60),
    candidateCount: 5,
  })
  sittingId = sitting.sittingId
  const [one, two, three] = sitting.candidates
  passing = await seat(room, one!)
  failing = await seat(room, two!)
  silent = await seat(room, three!)
  await answerRight(passing, 60)
  await answerRight(failing, 59)
  await passing.handIn()
})
afterAll(() => room.close())

async function answerRight(who: Seat, count: number) {
  const keys = await room.sql<{ itemId: string; optionIds: string[] }[]>`
    select answerable_id as "itemId", array(select jsonb_array_elements_text(key -> 'optionIds')) as "optionIds"
    from item_keys where answerable_id = any(${who.items.slice(0, count).map((item) => item.id)}::uuid[])`
  const right = new Map(keys.map(({ itemId, optionIds }) => [itemId, optionIds]))
  const entries = who.items.slice(0, count).map((item, at) => ({
    epoch: 1,
    seq: at + 1,
    itemId: item.id,
    response: { optionIds: right.get(item.id) },
  }))
  const reply = await who.send(entries)
  if (reply.status !== 200) throw new Error(await reply.text())
}

const setsOf = (who: Seat) => room.sql`select * from score_sets where attempt_id = ${who.attemptId}`
const resultOf = async (who: Seat) =>
  (await room.sql`select * from results where attempt_id = ${who.attemptId} order by revision`)[0]

describe("grading", () => {
  it("takes an attempt that was handed in at once, and leaves open ones alone", async () => {
    expect(await room.grade()).toBe(1)
    expect(await resultOf(passing)).toMatchObject({ state: "provisional", score: 60_00, verdict: "passed" })
    expect(await setsOf(failing)).toHaveLength(0)
  })

  it("takes the rest when time has closed them, with or without a browser (TIM-5)", async () => {
    await room.clock.advance(minutes(61))
    expect(await room.grade()).toBe(2)
    expect(await resultOf(failing)).toMatchObject({ score: 59_00, verdict: "failed" })
    expect((await setsOf(failing))[0]).toMatchObject({ closed_as: "auto_submitted", answered_count: 59 })
    expect(await resultOf(silent)).toMatchObject({ score: 0, verdict: "failed" })
  })

  it("gives an absent candidate no attempt and no score: absent is not zero (RES-10)", async () => {
    const [row] = await room.sql`select count(*)::int as count from attempts where sitting_id = ${sittingId}`
    expect(row).toEqual({ count: 3 })
  })

  it("is done once: another run adds nothing (GRD-12)", async () => {
    expect(await room.grade()).toBe(0)
    expect(await setsOf(passing)).toHaveLength(1)
  })

  it("keeps a line for each item with its policy and key version, summing to the score (GRD-11, GRD-12)", async () => {
    const lines = await room.sql`select * from score_lines where attempt_id = ${passing.attemptId}`
    expect(lines).toHaveLength(100)
    expect(lines.reduce((sum, line) => sum + line["points"], 0)).toBe(60_00)
    expect(new Set(lines.map((line) => `${line["policy"]} ${line["key_version"]}`))).toEqual(
      new Set(["exact 1"]),
    )
  })

  it("replays the whole sitting from its journals to the identical result (GRD-10)", async () => {
    expect(await replaySitting(room.scorerSql, sittingId)).toEqual({ attemptCount: 3, differences: [] })
  })

  it("is kept from the candidate until it is published, and shows no key even then (RES-1, RES-8, bad/I7)", async () => {
    const [pass, fail] = await Promise.all(
      [passing, failing].map((one) => room.officer(one.candidacy.candidate.policeNo)),
    )
    const reply = await pass!.call(`/api/account/results/${passing.attemptId}`)
    expect(reply.status).toBe(403)
    expect(await reply.json()).toMatchObject({ refusal: "result-not-published" })
    expect((await fail!.call(`/api/account/results/${passing.attemptId}`)).status).toBe(404)
  })

  it("finds one answer changed behind its back, and names the attempt (ATT-3, GRD-10)", async () => {
    // Whoever holds the whole database can take the triggers away; the chain still tells.
    await room.sql`alter table attempt_journal disable trigger user`
    await room.sql`
      update attempt_journal set value = '[]' where attempt_id = ${failing.attemptId} and position = 3`
    const { differences } = await replaySitting(room.scorerSql, sittingId)
    expect(differences).toEqual([
      { attemptId: failing.attemptId, what: expect.stringContaining("does not hold at position 3") },
    ])
  })

  it("finds a journal cut off at its end (ATT-3)", async () => {
    await room.sql`
      delete from attempt_journal where attempt_id = ${passing.attemptId}
      and position = (select max(position) from attempt_journal where attempt_id = ${passing.attemptId})`
    const { differences } = await replaySitting(room.scorerSql, sittingId)
    expect(differences.map((one) => one.attemptId)).toContain(passing.attemptId)
  })
})
