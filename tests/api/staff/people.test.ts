/** Accounts and roles of the staff: by whom, within which units, and what a court would ask of it. */
import type { FirstPasswordReply, GrantBody, PeoplePage, PersonPage, Role } from "@sworn/contract/staff"
import { addDays, dayOf, minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let admin: Person
let security: Person
let today: string
const units = { ministry: 1, province: 0, qingxi: 0, otherProvince: 0 }

beforeAll(async () => {
  room = await openExamRoom()
  admin = await room.asSteppedUp("admin")
  security = await room.asSteppedUp("security")
  today = dayOf(await room.clock.now())
  const rows = await room.sql<{ unit_id: number; name: string }[]>`select unit_id, name from units`
  const idOf = (name: string) => rows.find((row) => row.name === name)?.unit_id ?? 0
  units.province = idOf("云岭省公安厅")
  units.qingxi = idOf("青溪市公安局")
  units.otherProvince = idOf("澜湖省公安厅")
})
afterAll(() => room.close())

const post = (person: Person, path: string, body: unknown = undefined) =>
  person.call(path, { method: "POST", ...(body === undefined ? {} : { body }) })

let opened = 0
/** A new account at a unit, the ministry if none is said. */
async function openAccount(unitId = units.ministry, by = admin): Promise<FirstPasswordReply> {
  opened += 1
  const reply = await post(by, "/api/people", { username: `new-${opened}`, name: "新同事", unitId })
  expect(reply.status).toBe(201)
  return (await reply.json()) as FirstPasswordReply
}

const grant = (staffId: string, role: Role, more: Partial<GrantBody> = {}, by = security) =>
  post(by, `/api/people/${staffId}/grants`, { role, unitId: units.province, fromDay: today, ...more })

async function read(staffId: string, by = security): Promise<PersonPage> {
  const reply = await by.call(`/api/people/${staffId}`)
  expect(reply.status).toBe(200)
  return (await reply.json()) as PersonPage
}

const eventsOf = (subject: string) =>
  room.sql<{ action: string; details: Record<string, unknown>; actor: string }[]>`
    select action, details, actor from audit_events where subject = ${subject} order by seq`

/** An administrator of one unit alone, signed in and stepped up, whose password is the demo's. */
async function administratorOf(username: string, role: Role, unitId: number): Promise<Person> {
  await room.sql`
    insert into staff (staff_id, username, name, password_hash, created_at)
    select gen_random_uuid(), ${username}, '地方管理员', password_hash, exam_now() from staff where username = 'hr'`
  await room.sql`
    insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
    select gen_random_uuid(), staff_id, ${role}, ${unitId}, '2026-01-01', 'system', exam_now()
    from staff where username = ${username}`
  return room.asSteppedUp(username)
}

const idOf = async (username: string): Promise<string> =>
  (await room.sql<{ staff_id: string }[]>`select staff_id from staff where username = ${username}`)[0]!
    .staff_id

const refusalIn = async (reply: Response) => ((await reply.json()) as { refusal: string }).refusal

describe("the list of accounts", () => {
  it("finds people by part of the name, by user name and by role, and counts them", async () => {
    const pages = await Promise.all(
      ["search=静姝", "search=HR", "role=hr-officer"].map(async (query) =>
        ((await (await security.call(`/api/people?${query}`)).json()) as PeoplePage).rows.map(
          (row) => row.username,
        ),
      ),
    )

    expect(pages).toEqual([["hr"], ["hr", "hr-qingxi", "hr-second"], ["hr", "hr-qingxi", "hr-second"]])
  })

  it("shows a unit's administrator those of their units alone, and nobody's roles elsewhere (bad/E5)", async () => {
    const local = await administratorOf("local-list", "security-administrator", units.qingxi)
    const page = (await (await local.call("/api/people")).json()) as PeoplePage

    expect(page.rows.map((row) => row.username)).toEqual(["hr-qingxi", "local-list"])
    expect((await local.call(`/api/people/${await idOf("hr")}`)).status).toBe(404)
    expect((await local.call("/api/people?unit=1")).status).toBe(404)
    expect((await local.call(`/api/people?unit=${units.qingxi}`)).status).toBe(200)
  })

  it("takes text for text, and pages that cannot be for malformed (bad/Q1, bad/V11)", async () => {
    const odd = await security.call(`/api/people?search=${encodeURIComponent("%_' or 1=1 --")}`)

    expect(((await odd.json()) as PeoplePage).total).toBe(0)
    expect((await security.call("/api/people?page=-1")).status).toBe(400)
    expect((await security.call("/api/people?size=1000000000")).status).toBe(400)
  })
})

describe("opening an account", () => {
  it("says a first password once, and keeps only its hash", async () => {
    const { staffId, password, validUntil } = await openAccount()
    const [kept] = await room.sql`select password_hash from staff where staff_id = ${staffId}`
    const events = await eventsOf(staffId)

    expect(password.length).toBeGreaterThanOrEqual(16)
    expect(validUntil).toBeGreaterThan(await room.clock.now())
    expect(kept?.["password_hash"]).toMatch(/^\$argon2id\$/)
    expect(events.map((event) => event.action)).toEqual(["account-opened"])
    expect(JSON.stringify(events)).not.toContain(password)
  })

  it("gives no role with it", async () => {
    const { staffId } = await openAccount()

    expect((await read(staffId)).grants).toEqual([])
  })

  it("joins it to an officer of one's units, once: a person has one account", async () => {
    const [officer] = await room.sql<{ police_no: string }[]>`
      select police_no from officers join units using (unit_id) where path ^@ ${`1.${units.province}.`} limit 1`
    const body = { name: "甲", policeNo: officer!.police_no, unitId: units.province }
    const first = await post(admin, "/api/people", { ...body, username: "officer-a" })
    const second = await post(admin, "/api/people", { ...body, username: "officer-b" })

    expect(first.status).toBe(201)
    expect([second.status, await refusalIn(second)]).toEqual([409, "officer-has-account"])
  })

  it.each([
    ["username-taken", { username: "HR", name: "甲", unitId: 1 }],
    ["officer-not-found", { username: "nobody-1", name: "甲", unitId: 1, policeNo: "000000" }],
    ["unit-not-found", { username: "nobody-2", name: "甲", unitId: 99_999 }],
  ])("is refused with %s, and leaves nothing behind", async (refusal, body) => {
    const before = await room.sql`select count(*) from staff`
    const reply = await post(admin, "/api/people", body)

    expect(await refusalIn(reply)).toBe(refusal)
    expect(await room.sql`select count(*) from staff`).toEqual(before)
  })

  it.each(["ad\u202Emin", "аdmin", "ad\u200Bmin", "-x", "a b"])(
    "takes no look-alike or invisible letter in the user name %j (bad/V8)",
    async (username) => {
      const reply = await post(admin, "/api/people", { username, name: "甲", unitId: 1 })
      expect(reply.status).toBe(400)
    },
  )

  it.each(["𬱖䶮𠮷", "买买提·吐尔逊"])("keeps the name %s as it is written (bad/V7)", async (name) => {
    opened += 1
    const reply = await post(admin, "/api/people", { username: `name-${opened}`, name, unitId: 1 })
    const { staffId } = (await reply.json()) as FirstPasswordReply

    expect((await read(staffId)).name).toBe(name)
  })

  it("takes no field that nobody asked for (bad/I9, bad/I10)", async () => {
    const more = await post(admin, "/api/people", { username: "x-1", name: "甲", unitId: 1, role: "auditor" })
    const proto = await admin.call("/api/people", {
      method: "POST",
      body: `{"username":"x-2","name":"甲","unitId":1,"__proto__":{"admin":true}}`,
    })

    expect([more.status, proto.status]).toEqual([400, 400])
  })
})

describe("closing an account", () => {
  it("ends its sign-ins and its roles at once, and says in the log what they were", async () => {
    const { staffId } = await openAccount()
    const given = (await (await grant(staffId, "invigilator")).json()) as { grantId: string }
    const reply = await post(admin, `/api/people/${staffId}/closure`, { reason: "transferred" })
    const after = await read(staffId)

    expect(reply.status).toBe(204)
    expect(after.closedAt).not.toBeNull()
    expect(after.grants.map((one) => [one.grantId, one.state, one.endedBy])).toEqual([
      [given.grantId, "ended", "admin"],
    ])
    expect((await eventsOf(staffId)).at(-1)).toMatchObject({
      action: "account-closed",
      details: { reason: "transferred", endedGrants: [given.grantId] },
    })
  })

  it("is undone without giving the roles back", async () => {
    const { staffId } = await openAccount()
    await grant(staffId, "invigilator")
    await post(admin, `/api/people/${staffId}/closure`, { reason: "by-mistake" })
    const again = await post(admin, `/api/people/${staffId}/closure`, { reason: "by-mistake" })
    const reopened = await post(admin, `/api/people/${staffId}/reopening`, { reason: "closed-by-mistake" })
    const after = await read(staffId)

    expect(await refusalIn(again)).toBe("account-closed")
    expect(reopened.status).toBe(204)
    expect([after.closedAt, after.grants.map((one) => one.state)]).toEqual([null, ["ended"]])
    expect(
      await refusalIn(await post(admin, `/api/people/${staffId}/reopening`, { reason: "returned" })),
    ).toBe("account-open")
  })

  it("ends what the person is doing: their next request is refused", async () => {
    const { staffId } = await openAccount()
    await room.sql`
      update staff set password_hash = (select password_hash from staff where username = 'hr'), password_expires_at = null
      where staff_id = ${staffId}`
    const person = await room.as((await read(staffId)).username)
    expect((await person.call("/api/reference")).status).toBe(200)
    await post(admin, `/api/people/${staffId}/closure`, { reason: "security" })

    expect((await person.call("/api/reference")).status).toBe(401)
  })

  it("is not for one's own account, and takes a reason from the list", async () => {
    const own = await post(admin, `/api/people/${await idOf("admin")}/closure`, { reason: "security" })
    const free = await post(admin, `/api/people/${await idOf("hr")}/closure`, { reason: "他犯了错" })

    expect(await refusalIn(own)).toBe("not-on-oneself")
    expect(free.status).toBe(400)
  })
})

describe("the last security administrator", () => {
  it("cannot be closed, and of two closed at once one stays, who can still grant roles (INT-7)", async () => {
    const apart = await openExamRoom()
    const [admin, security] = [await apart.asSteppedUp("admin"), await apart.asSteppedUp("security")]
    const [only] = await apart.sql<
      [{ id: string }]
    >`select staff_id as id from staff where username = 'security'`
    const close = (staffId: string) => post(admin, `/api/people/${staffId}/closure`, { reason: "security" })
    expect(await refusalIn(await close(only.id))).toBe("last-security-administrator")

    const { staffId: other } = await openAccount(units.ministry, admin)
    const role = { unitId: units.ministry, fromDay: today }
    expect((await grant(other, "security-administrator", role, security)).status).toBe(201)
    const both = await Promise.all([close(only.id), close(other)])
    expect(both.map((reply) => reply.status).toSorted()).toEqual([204, 409])
    await apart.close()
  })
})

describe("a first password", () => {
  it("replaces the one there was and signs the person out", async () => {
    const { staffId, password } = await openAccount()
    const reply = await post(admin, `/api/people/${staffId}/first-password`)
    const renewed = (await reply.json()) as FirstPasswordReply
    const after = await read(staffId)

    expect(reply.status).toBe(201)
    expect(renewed.password).not.toBe(password)
    expect([after.firstPasswordUntil, after.sessions]).toEqual([renewed.validUntil, []])
  })

  it("of a person with roles beyond one's units is for an administrator above: it would open those too", async () => {
    const local = await administratorOf("local-password", "system-administrator", units.qingxi)
    const { staffId } = await openAccount(units.qingxi, local)
    await grant(staffId, "hr-officer", { unitId: units.ministry })
    const replies = await Promise.all([
      post(local, `/api/people/${staffId}/first-password`),
      post(local, `/api/people/${staffId}/closure`, { reason: "security" }),
      post(local, `/api/people/${staffId}/identities`, { issuer: "https://sso.test", subject: "me" }),
    ])

    expect(await Promise.all(replies.map(refusalIn))).toEqual(Array(3).fill("person-held-elsewhere"))
    expect((await read(staffId, local)).isHeldElsewhere).toBe(true)
  })
})

describe("granting a role", () => {
  it("is in force on the next request, for that unit and below", async () => {
    const { staffId } = await openAccount()
    const reply = await grant(staffId, "auditor", { untilDay: addDays(today, 30) })
    const { grantId } = (await reply.json()) as { grantId: string }
    const { grants } = await read(staffId)

    expect(reply.status).toBe(201)
    expect(grants).toMatchObject([
      { grantId, role: "auditor", state: "in-force", grantedBy: "security", untilDay: addDays(today, 30) },
    ])
    expect((await eventsOf(staffId)).at(-1)).toMatchObject({
      action: "role-granted",
      details: { grantId, role: "auditor", unitId: units.province, fromDay: today },
    })
  })

  it("is refused for two roles that never meet, and names both (INT-7, bad/I12)", async () => {
    const { staffId } = await openAccount()
    await grant(staffId, "item-author")
    const reply = await grant(staffId, "paper-setter")
    const problem = (await reply.json()) as { title: string; refusal: string; roles: string[] }

    expect(reply.status).toBe(409)
    expect(problem).toMatchObject({ refusal: "roles-never-meet", roles: ["item-author", "paper-setter"] })
    expect(problem.title).toContain("出题人")
    expect(problem.title).toContain("组卷人")
    expect((await read(staffId)).grants).toHaveLength(1)
  })

  it("lets the two follow each other, with no day in common (INT-7)", async () => {
    const { staffId } = await openAccount()
    await grant(staffId, "item-author", { untilDay: addDays(today, 9) })
    const meeting = await grant(staffId, "paper-setter", { fromDay: addDays(today, 9) })
    const following = await grant(staffId, "paper-setter", { fromDay: addDays(today, 10) })

    expect([meeting.status, following.status]).toEqual([409, 201])
    expect((await read(staffId)).grants.map((one) => one.state).toSorted()).toEqual(["in-force", "later"])
  })

  it("is not for oneself, whichever way (nobody_grants_to_themselves)", async () => {
    const own = await idOf("security")
    const [held] = await room.sql<
      { grant_id: string }[]
    >`select grant_id from staff_grants where staff_id = ${own}`
    const given = await grant(own, "invigilator")
    const taken = await post(security, `/api/grants/${held!.grant_id}/ending`, { reason: "duty-ended" })

    expect([await refusalIn(given), await refusalIn(taken)]).toEqual(["not-to-oneself", "not-to-oneself"])
  })

  it.each([
    ["unit-not-found", () => ({ unitId: 99_999 })],
    ["grant-in-the-past", () => ({ fromDay: addDays(today, -1) })],
    ["grant-ends-before-it-begins", () => ({ fromDay: addDays(today, 5), untilDay: addDays(today, 4) })],
  ] as const)("is refused with %s", async (refusal, more) => {
    const { staffId } = await openAccount()
    const reply = await grant(staffId, "invigilator", more())

    expect([reply.status, await refusalIn(reply)]).toEqual([422, refusal])
    expect((await read(staffId)).grants).toEqual([])
  })

  it("is refused a second time from the same day, and on a closed account", async () => {
    const { staffId } = await openAccount()
    await grant(staffId, "invigilator")
    const again = await grant(staffId, "invigilator")
    await post(admin, `/api/people/${staffId}/closure`, { reason: "long-absence" })
    const closed = await grant(staffId, "hr-officer")

    expect([await refusalIn(again), await refusalIn(closed)]).toEqual(["already-granted", "account-closed"])
  })

  it("reaches no further than the granter's units (bad/E5)", async () => {
    const local = await administratorOf("local-grant", "security-administrator", units.province)
    const { staffId } = await openAccount(units.province)
    const inside = await grant(staffId, "invigilator", { unitId: units.qingxi }, local)
    const above = await grant(staffId, "hr-officer", { unitId: units.ministry }, local)
    const aside = await grant(staffId, "hr-officer", { unitId: units.otherProvince }, local)
    const stranger = await grant((await openAccount(units.otherProvince)).staffId, "hr-officer", {}, local)

    expect(inside.status).toBe(201)
    expect([await refusalIn(above), await refusalIn(aside)]).toEqual(["unit-not-found", "unit-not-found"])
    expect(stranger.status).toBe(404)
  })

  it("happens once, however many ask at the same moment", async () => {
    const { staffId } = await openAccount()
    const replies = await Promise.all(Array.from({ length: 8 }, () => grant(staffId, "invigilator")))
    const pair = await Promise.all([grant(staffId, "marker"), grant(staffId, "ratifier")])

    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1)
    expect(pair.map((reply) => reply.status).toSorted()).toEqual([201, 409])
  })
})

describe("taking a role away", () => {
  it("holds from the very next request of the same sign-in (bad/I13)", async () => {
    const { staffId } = await openAccount()
    const { grantId } = (await (await grant(staffId, "hr-officer")).json()) as { grantId: string }
    await room.sql`
      update staff set password_hash = (select password_hash from staff where username = 'hr'), password_expires_at = null
      where staff_id = ${staffId}`
    const person = await room.as((await read(staffId)).username)
    const before = await person.call("/api/qualifications?size=1")
    const ending = await post(security, `/api/grants/${grantId}/ending`, { reason: "duty-ended" })
    const after = await person.call("/api/qualifications?size=1")

    expect([before.status, ending.status, after.status]).toEqual([200, 204, 403])
    expect((await eventsOf(staffId)).findLast((event) => event.action === "grant-ended")).toMatchObject({
      details: { grantId, role: "hr-officer", reason: "duty-ended" },
    })
  })

  it("is done once, and by those whose units it is in", async () => {
    const local = await administratorOf("local-end", "security-administrator", units.otherProvince)
    const { staffId } = await openAccount()
    const { grantId } = (await (await grant(staffId, "hr-officer")).json()) as { grantId: string }
    const foreign = await post(local, `/api/grants/${grantId}/ending`, { reason: "conflict" })
    await post(security, `/api/grants/${grantId}/ending`, { reason: "conflict" })
    const again = await post(security, `/api/grants/${grantId}/ending`, { reason: "conflict" })

    expect([foreign.status, await refusalIn(again)]).toEqual([404, "grant-over"])
  })

  it("changes no grant: as the application, a role can only be ended", async () => {
    await expect(room.staffSql.unsafe("update staff_grants set role = 'auditor'")).rejects.toThrow(
      /permission denied/,
    )
    await expect(room.staffSql.unsafe("delete from staff_grants")).rejects.toThrow(/permission denied/)
  })
})

describe("other people's sign-ins", () => {
  it("are listed and ended, one or all", async () => {
    const staffId = await idOf("marker")
    const [first, second] = [await room.as("marker"), await room.as("marker")]
    const sessionId = (await read(staffId)).sessions[0]?.sessionId
    const one = await security.call(`/api/people/${staffId}/sessions/${sessionId}`, { method: "DELETE" })
    const left = [await first.call("/api/reference"), await second.call("/api/reference")].map(
      (r) => r.status,
    )
    const all = await security.call(`/api/people/${staffId}/sessions`, { method: "DELETE" })

    expect([one.status, await one.json()]).toEqual([200, { endedCount: 1 }])
    expect(left.toSorted()).toEqual([200, 401])
    expect(await all.json()).toEqual({ endedCount: 1 })
    expect((await first.call("/api/reference")).status).toBe(401)
    expect((await read(staffId)).sessions).toEqual([])
  })

  it("of one person are not ended under another's name", async () => {
    await room.as("setter")
    const sessionId = (await read(await idOf("setter"))).sessions[0]?.sessionId
    const reply = await security.call(`/api/people/${await idOf("marker")}/sessions/${sessionId}`, {
      method: "DELETE",
    })

    expect(reply.status).toBe(404)
  })
})

describe("a second factor and an identity", () => {
  it("is taken off by the security administrator, with every sign-in", async () => {
    const { staffId } = await openAccount()
    await room.sql`
      insert into staff_second_factors (staff_id, secret_sealed, created_at, confirmed_at)
      values (${staffId}, '\\x00', exam_now(), exam_now())`
    expect((await read(staffId)).hasSecondFactor).toBe(true)
    const reply = await post(security, `/api/people/${staffId}/second-factor-reset`)

    expect(reply.status).toBe(204)
    expect((await read(staffId)).hasSecondFactor).toBe(false)
    expect((await eventsOf(staffId)).at(-1)).toMatchObject({
      action: "second-factor-reset",
      details: { hadOne: true },
    })
  })

  it("links an identity once, whoever asks for it next; the log keeps the issuer alone", async () => {
    const [one, other] = [await openAccount(), await openAccount()]
    const body = { issuer: "https://sso.police.test", subject: "u-110" }
    const first = await post(admin, `/api/people/${one.staffId}/identities`, body)
    const second = await post(admin, `/api/people/${other.staffId}/identities`, body)

    expect([first.status, await refusalIn(second)]).toEqual([204, "identity-linked"])
    expect((await read(one.staffId)).identities).toMatchObject([body])
    expect(JSON.stringify(await eventsOf(one.staffId))).not.toContain("u-110")
  })
})

describe("every write", () => {
  it("asks to prove anew who one is, before anything else", async () => {
    const [hurried, hurriedToo] = [await room.as("admin"), await room.as("security")]
    const staffId = await idOf("marker")
    const replies = await Promise.all([
      post(hurried, "/api/people", { username: "hasty", name: "甲", unitId: 1 }),
      post(hurried, `/api/people/${staffId}/closure`, { reason: "security" }),
      post(hurried, `/api/people/${staffId}/reopening`, { reason: "returned" }),
      post(hurried, `/api/people/${staffId}/first-password`),
      post(hurried, `/api/people/${staffId}/identities`, { issuer: "https://sso.test", subject: "s" }),
      post(hurriedToo, `/api/people/${staffId}/second-factor-reset`),
      post(hurriedToo, `/api/people/${staffId}/grants`, { role: "auditor", unitId: 1, fromDay: today }),
      post(hurriedToo, `/api/grants/${staffId}/ending`, { reason: "conflict" }),
      hurriedToo.call(`/api/people/${staffId}/sessions`, { method: "DELETE" }),
    ])

    expect(await Promise.all(replies.map(refusalIn))).toEqual(Array(replies.length).fill("step-up-needed"))
  })

  it("asks again once that has worn off", async () => {
    const person = await room.asSteppedUp("admin")
    await room.clock.advance(minutes(6))
    const reply = await post(person, `/api/people/${await idOf("marker")}/first-password`)
    await room.clock.advance(-minutes(6))

    expect(await refusalIn(reply)).toBe("step-up-needed")
  })
})
