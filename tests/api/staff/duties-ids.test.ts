/** National IDs: masked in every list, shown in full for a purpose, and never many of them on one person's word. */
import { staffIdOf, demoNationalId } from "@sworn/drizzle/seeds"
import type { ExportManifest, OfficerPage, QualificationPage } from "@sworn/contract/staff"
import { readXlsx } from "hucre/xlsx"
import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let hr: Person
let second: Person
beforeAll(async () => {
  room = await openExamRoom()
  hr = await room.asSteppedUp("hr")
  second = await room.asSteppedUp("hr-second")
})
afterAll(() => room.close())

const refusalOf = async (reply: Response) => ((await reply.json()) as { refusal?: string }).refusal
const post = (person: Person, path: string, body: unknown) =>
  person.call(`/api/${path}`, { method: "POST", body })
const listOf = async (person: Person, query = "") =>
  (await (await person.call(`/api/qualifications?${query}`)).json()) as QualificationPage
const fullId = /^\d{17}[\dX]$/

describe("the mask of a national ID (HRX-3)", () => {
  const inTheMiddle = /^\d{6}\*{8}\d{3}[\dX]$/
  const downToFour = /^\*{14}\d{3}[\dX]$/

  it.each([
    ["HR of the own units", "hr", inTheMiddle],
    ["HR of one city", "hr-qingxi", inTheMiddle],
    ["the auditor, who is nobody's HR", "auditor", downToFour],
  ])("for %s is the same in the list, on the officer's page and in the file", async (_, username, mask) => {
    const person = await room.as(username)
    const { rows } = await listOf(person)
    const officer = (await (await person.call(`/api/officers/${rows[0]!.officerId}`)).json()) as OfficerPage
    const reply = await person.call("/api/qualifications/export?format=csv&purpose=test")
    const lines = (await reply.text()).trimEnd().split("\n").slice(1)

    expect(rows.every((row) => mask.test(row.nationalId))).toBe(true)
    expect(officer.nationalId).toMatch(mask)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.every((line) => mask.test(line.split(",")[0]!))).toBe(true)
  })
})

describe("the full ID of an officer", () => {
  const reveal = (person: Person, officerId: string, body: object = { purpose: "核对调动函" }) =>
    post(person, `officers/${officerId}/national-id`, body)

  it("is shown for a purpose, and the log says who, whose and why, never the number (bad/A8)", async () => {
    const [row] = (await listOf(hr)).rows
    const reply = await reveal(hr, row!.officerId)
    const { nationalId } = (await reply.json()) as { nationalId: string }

    expect(reply.status).toBe(200)
    expect(reply.headers.get("cache-control")).toBe("no-store")
    expect(nationalId).toMatch(fullId)
    expect(`${nationalId.slice(0, 6)}********${nationalId.slice(-4)}`).toBe(row!.nationalId)
    const [event] = await room.sql`
      select actor, subject, details from audit_events where action = 'national-id-revealed' order by seq desc limit 1`
    expect(event).toEqual({
      actor: staffIdOf("hr"),
      subject: row!.officerId,
      details: { purpose: "核对调动函" },
    })
    const [leak] = await room.sql`select 1 from audit_events where details::text like ${`%${nationalId}%`}`
    expect(leak).toBeUndefined()
  })

  it("needs a purpose without an ID number in it, and a new proof of who asks", async () => {
    const [row] = (await listOf(hr)).rows
    expect((await reveal(hr, row!.officerId, {})).status).toBe(400)
    expect((await reveal(hr, row!.officerId, { purpose: "核对 44030819900307123X" })).status).toBe(400)
    expect(
      (await reveal(hr, row!.officerId, { purpose: "核对４４０３０８１９９００３０７１２３４" })).status,
    ).toBe(400)
    expect(await refusalOf(await reveal(await room.as("hr"), row!.officerId))).toBe("step-up-needed")
    expect(await refusalOf(await reveal(await room.asSteppedUp("auditor"), row!.officerId))).toBe(
      "not-allowed",
    )
  })

  it("of another unit is not there, and nothing is on record", async () => {
    const [elsewhere] = await room.sql<{ officerId: string }[]>`
      select officer_id as "officerId" from officers join units u using (unit_id)
      where u.path ^@ (select path from units where name = '澜湖省公安厅') limit 1`
    expect((await reveal(hr, elsewhere!.officerId)).status).toBe(404)
    expect((await reveal(hr, randomUUID())).status).toBe(404)
    const [row] = await room.sql`select 1 from audit_events where subject = ${elsewhere!.officerId}`
    expect(row).toBeUndefined()
  })
})

describe("a list with full IDs (HRX-3)", () => {
  const take = (person: Person, query: Record<string, string>) =>
    person.call(
      `/api/qualifications/export?${new URLSearchParams({ format: "csv", purpose: "社保核对", unmasked: "true", ...query })}`,
    )
  const idsIn = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]!)
  const limitTo = (rows: number) => room.sql`
    update platform_configurations set configuration = jsonb_set(configuration, '{duties,unmaskedRows}', to_jsonb(${rows}::int))`

  async function approvalFor(filter: object, by = hr, and = second): Promise<string> {
    const asked = await post(by, "requests", {
      act: "unmasked-export",
      subject: "qualifications",
      reason: "社保核对",
      details: { filter },
    })
    const { requestId } = (await asked.json()) as { requestId: string }
    const decided = await post(and, `requests/${requestId}/decision`, {
      decision: "approved",
      reason: "同意",
    })
    if (decided.status !== 201)
      throw new Error(`Deciding answered ${decided.status}: ${await decided.text()}`)
    return requestId
  }

  it("up to the configured number of rows takes one person, a purpose and a new proof of who asks", async () => {
    const reply = await take(hr, { level: "advanced" })
    const text = await reply.text()
    const ids = idsIn(text)
    const { rows } = await listOf(hr, "level=advanced&size=200")

    expect(reply.status).toBe(200)
    expect(ids.length).toBe(Number(reply.headers.get("x-sworn-rows")))
    expect(ids.every((id) => fullId.test(id))).toBe(true)
    expect(rows.map((row) => row.nationalId)).toEqual(
      ids.slice(0, rows.length).map((id) => `${id.slice(0, 6)}********${id.slice(-4)}`),
    )
    const manifest = (await (
      await hr.call(`/api/exports/${reply.headers.get("x-sworn-export-id")}`)
    ).json()) as ExportManifest
    expect(manifest.unmasked).toBe(true)
    expect(await refusalOf(await take(await room.as("hr"), { level: "advanced" }))).toBe("step-up-needed")
    expect(await refusalOf(await take(await room.asSteppedUp("auditor"), {}))).toBe("not-allowed")
  })

  it("is otherwise the masked list to the byte, in both formats", async () => {
    const masked = await (
      await hr.call("/api/qualifications/export?format=csv&purpose=test&level=advanced")
    ).text()
    const open = await (await take(hr, { level: "advanced" })).text()
    const withoutIds = (text: string) => text.split("\n").map((line) => line.slice(line.indexOf(",")))
    expect(withoutIds(open)).toEqual(withoutIds(masked))

    const sheet = await take(hr, { level: "advanced", format: "xlsx" })
    const [first] = (await readXlsx(Buffer.from(await sheet.arrayBuffer()))).sheets
    expect(first?.rows.slice(1).map((row) => row[0])).toEqual(idsIn(open))
  })

  it("of more rows takes a request that a second person approved, once, for that filter (INT-7)", async () => {
    await limitTo(10)
    try {
      const filter = { status: "any", level: "basic" }
      expect(await refusalOf(await take(hr, filter))).toBe("approval-needed")
      expect(await refusalOf(await take(hr, { ...filter, requestId: randomUUID() }))).toBe(
        "approval-not-fitting",
      )
      const requestId = await approvalFor(filter)
      expect(await refusalOf(await take(hr, { status: "any", requestId }))).toBe("approval-not-fitting")
      expect(await refusalOf(await take(second, { ...filter, requestId }))).toBe("approval-not-fitting")
      const knownAt = String((await room.clock.now()) - 1)
      expect(await refusalOf(await take(hr, { ...filter, knownAt, requestId }))).toBe("approval-not-fitting")
      const reply = await take(hr, { ...filter, requestId })
      expect(reply.status).toBe(200)
      expect(idsIn(await reply.text()).every((id) => fullId.test(id))).toBe(true)
      expect(await refusalOf(await take(hr, { ...filter, requestId }))).toBe("approval-not-fitting")
      const [event] = await room.sql`
        select details from audit_events where action = 'export-finished' order by seq desc limit 1`
      expect(event!["details"]).toMatchObject({
        unmasked: true,
        twoPersonRequest: requestId,
        purpose: "社保核对",
      })
    } finally {
      await limitTo(1000)
    }
  })

  it("asked for by many at once on one approval leaves once", async () => {
    await limitTo(10)
    try {
      const requestId = await approvalFor({ status: "any" })
      const replies = await Promise.all([1, 2, 3].map(() => take(hr, { status: "any", requestId })))
      await Promise.all(replies.map((reply) => reply.arrayBuffer()))
      expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409, 409])
    } finally {
      await limitTo(1000)
    }
  })

  it("has no manifest in SQL without that approval", async () => {
    const insert = (requestId: string | null) => room.staffSql`
      insert into exports (export_id, requested_by, purpose, filter, as_of, known_at, format, row_count, sha256, finished_at,
        unmasked, two_person_request)
      values (${randomUUID()}, ${staffIdOf("hr")}, 'x', '{}', '2026-01-01', exam_now(), 'csv', 1001, '', exam_now(), true,
        ${requestId})`
    const refused = { code: "23514", constraint_name: "many_full_ids_take_two_people" }
    await expect(insert(null)).rejects.toMatchObject(refused)
    await expect(insert(await approvalFor({ level: "advanced" }))).rejects.toMatchObject(refused)
  })

  it("of a unit elsewhere is refused, and asked for by nobody (bad/E5)", async () => {
    const [{ unitId }] = await room.sql<[{ unitId: number }]>`
      select unit_id as "unitId" from units where name = '澜湖省公安厅'`
    expect((await take(hr, { unit: String(unitId) })).status).toBe(404)
    const asked = await post(hr, "requests", {
      act: "unmasked-export",
      subject: "qualifications",
      reason: "test",
      details: { filter: { unit: unitId } },
    })
    expect(asked.status).toBe(404)
  })
})

describe("the vault", () => {
  it("opens what was sealed, and nothing that was changed", async () => {
    const { makeNationalIdVault } = await import("@sworn/exam-api/people/national-id")
    const vault = makeNationalIdVault(Buffer.alloc(32, 1))
    const { sealed } = vault.seal(demoNationalId(7))
    expect(vault.open(sealed)).toBe(demoNationalId(7))
    sealed[20] = sealed[20]! ^ 1
    expect(() => vault.open(sealed)).toThrow()
    expect(() => makeNationalIdVault(Buffer.alloc(32, 2)).open(vault.seal("1").sealed)).toThrow()
  })
})
