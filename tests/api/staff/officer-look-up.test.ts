/** Finding an officer by national ID, without the number standing anywhere. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"

let room: ExamRoom
let known: { nationalId: string; officerId: string }

beforeAll(async () => {
  room = await openExamRoom()
  const candidate = room.demo.sittings[0]!.firstCandidates[0]
  const [row] = await room.sql<[{ officerId: string }]>`
    select officer_id as "officerId" from registrations where ticket_no = ${candidate!.ticketNo}`
  known = { nationalId: candidate!.nationalId, officerId: row.officerId }
})
afterAll(() => room.close())

async function lookUp(username: string, nationalId: string) {
  const person = await room.as(username)
  return person.call("/api/officers/look-ups", { method: "POST", body: { nationalId } })
}

describe("looking an officer up by national ID", () => {
  it("finds the officer, however the number was typed (bad/V9)", async () => {
    const typed = [...known.nationalId].join(" ").toLowerCase()
    const reply = await lookUp("hr", typed)

    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({ officerId: known.officerId })
  })

  it("puts on record that it was asked, never the number", async () => {
    const reply = await lookUp("hr", known.nationalId)
    const [event] = await room.sql`
      select * from audit_events where request_id = ${reply.headers.get("x-request-id")}`

    expect(event).toMatchObject({ action: "officer-looked-up", subject: known.officerId })
    expect(JSON.stringify(event)).not.toContain(known.nationalId)
  })

  it("says the same of an officer of another unit and of nobody", async () => {
    const moveTo = (unit: string) => room.sql`
      update officers set unit_id = (select unit_id from units where name = ${unit})
      where officer_id = ${known.officerId}`
    await moveTo("青溪市公安局临溪分局")
    const here = await lookUp("hr-qingxi", known.nationalId)
    await room.sql`
      update officers set unit_id = (select unit_id from units where not path ^@ (
        select path from units where name = '青溪市公安局') and kind = 'station' limit 1)
      where officer_id = ${known.officerId}`
    const elsewhere = await lookUp("hr-qingxi", known.nationalId)
    const nobody = await lookUp("hr-qingxi", "110101199003077774")

    expect([here.status, elsewhere.status, nobody.status]).toEqual([200, 404, 404])
    expect(await elsewhere.json()).toMatchObject({ refusal: "no-such-officer" })
    expect(await nobody.json()).toMatchObject({ refusal: "no-such-officer" })
  })

  it("refuses what is no national ID, with the reason (bad/V9)", async () => {
    const reply = await lookUp(
      "hr",
      known.nationalId.replace(/.$/, (last) => (last === "1" ? "2" : "1")),
    )

    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal: "not-a-national-id" })
  })
})
