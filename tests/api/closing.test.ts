/** The moment an attempt is over, and what may go wrong in it: for one candidate, and for everyone after. */
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { receiptIn, seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let candidates: Awaited<ReturnType<ExamRoom["plan"]>>["candidates"]
beforeAll(async () => {
  room = await openExamRoom()
  candidates = (await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })).candidates
})
afterAll(() => room.close())

const setsOf = ({ attemptId }: Seat) => room.sql`select * from score_sets where attempt_id = ${attemptId}`
const receiptOf = async (who: Seat) => receiptIn(await who.call(`/api/attempts/${who.attemptId}/receipt`))
const answerFirst = (who: Seat) => who.answer(who.items[0]!, who.items[0]!.optionIds[0]!)

/** A save that has been accepted and has not committed yet. */
async function saveOnItsWay(who: Seat): Promise<{ readonly commit: () => Promise<void> }> {
  let commit: () => void = () => {}
  const mayCommit = new Promise<void>((resolve) => (commit = resolve))
  let hasLocked: () => void = () => {}
  const locked = new Promise<void>((resolve) => (hasLocked = resolve))
  const write = room.candidateSql.begin(async (tx) => {
    await tx`update attempts set journal_length = journal_length where attempt_id = ${who.attemptId}`
    hasLocked()
    await mayCommit
  })
  await locked
  return {
    commit: async () => {
      commit()
      await write
    },
  }
}

describe("an attempt that is over", () => {
  it("and was closed by time is graded, and gets its receipt, only once what was accepted in the last moment has committed (TIM-5, ATT-4)", async () => {
    const who = await seat(room, candidates[0]!)
    await answerFirst(who)
    const save = await saveOnItsWay(who)
    await room.clock.advance(minutes(60) + seconds(31))
    try {
      expect(await room.grade()).toBe(0)
      let hasReceipt = false
      const receipt = receiptOf(who).finally(() => (hasReceipt = true))
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(hasReceipt).toBe(false)

      await save.commit()
      expect(await receipt).toMatchObject({ state: "auto_submitted", answered: 1 })
      expect(await room.grade()).toBe(1)
      expect(await setsOf(who)).toHaveLength(1)
    } finally {
      await room.clock.advance(-(minutes(60) + seconds(31)))
    }
  })

  it("is graded like any other, though its id was spelled another way when it was first opened (ATT-3)", async () => {
    const who = candidates[1]!
    const person = await room.candidate(who)
    const shouted = `/api/attempts/${who.attemptId.toUpperCase()}/openings`
    expect((await person.call(shouted, { method: "POST" })).status).toBe(201)
    const officer = await seat(room, who)
    await officer.answer(officer.items[0]!, officer.items[0]!.optionIds[0]!)
    await officer.handIn()
    expect(await room.grade()).toBe(1)
  })
})

describe("an attempt whose record does not hold", () => {
  it("is passed over, and keeps nobody else from being graded (ATT-3)", async () => {
    const [broken, sound] = [await seat(room, candidates[2]!), await seat(room, candidates[3]!)]
    for (const who of [broken, sound]) await answerFirst(who)
    // Whoever holds the whole database can take the triggers away.
    await room.sql`alter table attempt_journal disable trigger user`
    await room.sql`update attempt_journal set value = '[]' where attempt_id = ${broken.attemptId} and position = 2`
    await room.sql`alter table attempt_journal enable trigger user`
    await broken.handIn().catch(() => {})
    await room.sql`update attempts set handed_in_at = exam_now() where attempt_id = ${broken.attemptId}`
    await sound.handIn()

    expect(await room.grade()).toBe(1)
    expect(await setsOf(sound)).toHaveLength(1)
    expect(await setsOf(broken)).toHaveLength(0)
  })
})
