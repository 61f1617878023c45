/** How long a staff sign-in lasts at the most, whatever is done in it (ASVS 7.3.2). */
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

it("a staff sign-in ends twelve hours after it began, however busy it was", async () => {
  const person = await room.as("hr")
  for (let quarter = 1; quarter < 60; quarter += 1) {
    await room.clock.advance(minutes(12))
    expect((await person.call("/api/session")).status).toBe(200)
  }
  await room.clock.advance(minutes(12))
  expect((await person.call("/api/session")).status).toBe(401)
})
