/** The tree of units: opened, renamed, closed, and never with anyone left in it. */
import type { UnitBody, UnitsPage } from "@sworn/contract/staff"
import { addDays, dayOf } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let admin: Person
let security: Person
let today: string
let county: number

beforeAll(async () => {
  room = await openExamRoom()
  admin = await room.asSteppedUp("admin")
  security = await room.asSteppedUp("security")
  today = dayOf(await room.clock.now())
  county = await unitNamed("松河县公安局")
})
afterAll(() => room.close())

const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const unitNamed = async (name: string): Promise<number> =>
  (await room.sql<{ unit_id: number }[]>`select unit_id from units where name = ${name}`)[0]!.unit_id
const refusalIn = async (reply: Response) => ((await reply.json()) as { refusal: string }).refusal

async function unitsSeenBy(person: Person): Promise<UnitsPage["units"]> {
  return ((await (await person.call("/api/units")).json()) as UnitsPage).units
}

let opened = 0
async function openStation(more: Partial<UnitBody> = {}): Promise<number> {
  opened += 1
  const reply = await post(admin, "/api/units", {
    parentId: county,
    kind: "station",
    name: `新设第${opened}派出所`,
    ...more,
  })
  expect(reply.status).toBe(201)
  return ((await reply.json()) as { unitId: number }).unitId
}

const eventsOf = (unitId: number) =>
  room.sql`select action, details from audit_events where subject = ${String(unitId)} order by seq`

describe("the tree of units", () => {
  it("counts officers in service and accounts with a role, unit by unit", async () => {
    const rows = await unitsSeenBy(admin)
    const [counted] = await room.sql<{ officers: number }[]>`
      select count(*)::int as officers from officers where unit_id = ${county} and employment not in ('retired', 'left')`
    const [all] = await room.sql<{ count: number }[]>`select count(*)::int as count from units`

    expect(rows).toHaveLength(all!.count)
    expect(rows.find((unit) => unit.unitId === county)?.officerCount).toBe(counted!.officers)
    expect(rows.find((unit) => unit.unitId === 1)?.staffCount).toBeGreaterThan(3)
  })

  it("ends at the reader's units (bad/E5)", async () => {
    expect((await unitsSeenBy(await room.as("auditor"))).some((unit) => unit.unitId === 1)).toBe(false)
  })
})

describe("opening a unit", () => {
  it("puts it below its parent with the parent's province, and on record", async () => {
    const unitId = await openStation()
    const [row] = await room.sql`select path, province_code from units where unit_id = ${unitId}`
    const [above] = await room.sql`select path from units where unit_id = ${county}`

    expect(row).toMatchObject({ path: `${above?.["path"]}${unitId}.`, province_code: "99" })
    expect(await eventsOf(unitId)).toMatchObject([{ action: "unit-opened", details: { parentId: county } }])
  })

  it.each([
    ["unit-kind-too-high", 422, { kind: "county", name: "同级分局" }],
    ["province-needs-code", 422, { provinceCode: "97", name: "自带代码派出所" }],
    ["unit-name-taken", 409, { name: "柳桥派出所" }],
    ["unit-not-found", 422, { parentId: 99_999, name: "无处派出所" }],
  ] as const)("is refused with %s", async (refusal, status, more) => {
    const before = (await room.sql`select 1 from units`).length
    const reply = await post(admin, "/api/units", { parentId: county, kind: "station", ...more })

    expect([reply.status, await refusalIn(reply)]).toEqual([status, refusal])
    expect((await room.sql`select 1 from units`).length).toBe(before)
  })

  it("asks a new province for its code", async () => {
    const body = { parentId: 1, kind: "province", name: "望海省公安厅" }
    const without = await post(admin, "/api/units", body)
    const withCode = await post(admin, "/api/units", { ...body, provinceCode: "97" })

    expect([await refusalIn(without), withCode.status]).toEqual(["province-needs-code", 201])
  })

  it("gives no number twice, however many ask at once", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => openStation()))

    expect(new Set(ids).size).toBe(6)
  })
})

describe("renaming a unit", () => {
  it("keeps the name before in the log", async () => {
    const unitId = await openStation()
    const reply = await post(admin, `/api/units/${unitId}/names`, { name: "改名后派出所" })

    expect(reply.status).toBe(204)
    expect((await eventsOf(unitId)).at(-1)).toMatchObject({
      action: "unit-renamed",
      details: { before: `新设第${opened}派出所`, after: "改名后派出所" },
    })
  })

  it("takes no name with what cannot be seen in it (bad/V8)", async () => {
    const unitId = await openStation()
    const reply = await post(admin, `/api/units/${unitId}/names`, { name: "派出\u202E所" })

    expect(reply.status).toBe(400)
  })
})

describe("closing a unit", () => {
  it("leaves it in the tree with its day, and takes no role any more", async () => {
    const unitId = await openStation()
    const [marker] = await room.sql<
      { staff_id: string }[]
    >`select staff_id from staff where username = 'marker'`
    const reply = await post(admin, `/api/units/${unitId}/closure`, { closedOn: today })
    const granted = await post(security, `/api/people/${marker!.staff_id}/grants`, {
      role: "marker",
      unitId,
      fromDay: today,
    })

    expect(reply.status).toBe(204)
    expect((await unitsSeenBy(admin)).find((unit) => unit.unitId === unitId)?.closedOn).toBe(today)
    expect(await refusalIn(granted)).toBe("unit-closed")
    expect(await refusalIn(await post(admin, `/api/units/${unitId}/closure`, { closedOn: today }))).toBe(
      "unit-closed",
    )
  })

  it("is refused while officers, roles or units are in it", async () => {
    const city = await openStation({
      parentId: await unitNamed("青溪市公安局"),
      kind: "county",
      name: "新区分局",
    })
    await openStation({ parentId: city, name: "新区派出所" })
    const held = await openStation()
    const [marker] = await room.sql<
      { staff_id: string }[]
    >`select staff_id from staff where username = 'marker'`
    await post(security, `/api/people/${marker!.staff_id}/grants`, {
      role: "marker",
      unitId: held,
      fromDay: today,
    })
    const refused = await Promise.all(
      [county, city, held].map((unitId) => post(admin, `/api/units/${unitId}/closure`, { closedOn: today })),
    )

    expect(await Promise.all(refused.map(refusalIn))).toEqual(Array(3).fill("unit-not-empty"))
  })

  it("is not done in the past, nor to the top of one's own units", async () => {
    const unitId = await openStation()
    const past = await post(admin, `/api/units/${unitId}/closure`, { closedOn: addDays(today, -1) })
    const own = await post(admin, "/api/units/1/closure", { closedOn: today })

    expect([await refusalIn(past), await refusalIn(own)]).toEqual(["closed-in-the-past", "unit-is-own"])
  })
})

it("every write asks to prove anew who one is", async () => {
  const hurried = await room.as("admin")
  const replies = await Promise.all([
    post(hurried, "/api/units", { parentId: county, kind: "station", name: "匆忙派出所" }),
    post(hurried, `/api/units/${county}/names`, { name: "匆忙县公安局" }),
    post(hurried, `/api/units/${county}/closure`, { closedOn: today }),
  ])

  expect(await Promise.all(replies.map(refusalIn))).toEqual(Array(3).fill("step-up-needed"))
})
