/** The list of conflicts of duties: empty as delivered, and complete whatever came about (INT-7). */
import type { ConflictPage } from "@sworn/contract/staff"
import { staffIdOf } from "@sworn/drizzle/seeds"
import { randomUUID } from "node:crypto"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let security: Person
beforeAll(async () => {
  room = await openExamRoom()
  security = await room.as("security")
})
afterAll(() => room.close())
afterEach(() => room.sql`delete from staff_grants where granted_by = 'test'`)

const conflicts = async (person: Person, query = "") =>
  (await (await person.call(`/api/conflicts?${query}`)).json()) as ConflictPage

/** As the owner of the database could, past the trigger. */
async function grantAnyway(
  username: Parameters<typeof staffIdOf>[0],
  role: string,
  unit: string,
  untilDay: string | null,
) {
  await room.sql`alter table staff_grants disable trigger roles_are_kept_apart`
  await room.sql`
    insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, until_day, granted_by, granted_at)
    select ${randomUUID()}, ${staffIdOf(username)}, ${role}, unit_id, '2026-01-01', ${untilDay}, 'test', '2026-01-01'
    from units where name = ${unit}`
  await room.sql`alter table staff_grants enable trigger roles_are_kept_apart`
}

describe("the list of conflicts", () => {
  it("is empty in the demo", async () => {
    expect(await conflicts(security)).toEqual({ total: 0, rows: [] })
    expect(await conflicts(await room.as("auditor"))).toEqual({ total: 0, rows: [] })
  })

  it("names whoever holds two roles that never meet, and since when", async () => {
    await grantAnyway("hr", "ratifier", "云岭省公安厅", null)
    expect(await conflicts(security)).toMatchObject({
      total: 1,
      rows: [
        {
          kind: "roles-joined",
          people: [{ username: "hr", name: "秦静姝" }],
          roles: ["hr-officer", "ratifier"],
          until: null,
        },
      ],
    })
  })

  it("keeps naming them once it is over", async () => {
    await room.sql`update staff_grants set granted_at = '2026-01-01' where staff_id = ${staffIdOf("hr")}`
    await grantAnyway("hr", "ratifier", "云岭省公安厅", "2026-02-28")
    const { rows } = await conflicts(security)
    expect(rows).toMatchObject([{ until: Date.parse("2026-03-01T00:00:00+08:00") }])
  })

  it("shows each reader the people of the own units alone", async () => {
    await grantAnyway("admin", "marker", "澜湖省公安厅", null)
    const auditor = await room.as("auditor")
    expect((await conflicts(security)).total).toBe(1)
    expect((await conflicts(auditor)).total).toBe(0)
  })

  it("names a revocation that no second person approved", async () => {
    const [certificate] = await room.sql<
      { id: string }[]
    >`select certificate_id as id from certificates limit 1`
    await room.sql`
      insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by, document_no)
      values (${certificate!.id}, 99, 'revoked', '2026-01-01', exam_now(), ${staffIdOf("hr")}, 'x')`
    expect((await conflicts(security)).rows).toMatchObject([
      { kind: "two-as-one", subject: certificate!.id, what: "revocation", people: [{ username: "hr" }] },
    ])
  })

  it("is paged, and counts all", async () => {
    await grantAnyway("hr", "ratifier", "云岭省公安厅", null)
    const first = await conflicts(security, "size=1")
    const next = await conflicts(security, "size=1&page=2")
    expect([first.total, first.rows.length, next.rows.length]).toEqual([2, 1, 1])
    expect(first.rows[0]).not.toEqual(next.rows[0])
  })
})
