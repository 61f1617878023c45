/** The second factor of staff: enrolled, asked for, lost and taken off; over real routes and a real database. */
import type { Enrolment, OwnAccount, StaffSession } from "@sworn/contract/staff"
import { defaultPlatformConfiguration, minutes, seconds } from "@sworn/exam-core"
import { resetSecondFactor } from "@sworn/exam-api/staff-sign-in/reset-second-factor"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { demoPassword, openExamRoom, type ExamRoom } from "../../support/exam-room.ts"
import {
  actionsOn,
  codeAt,
  openDesk,
  setSignInRules,
  staffIdOf,
  type Desk,
} from "../../support/staff-desk.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const signedIn = async (username: string): Promise<Desk> => {
  const desk = openDesk(room)
  expect((await desk.signIn(username)).status).toBe(201)
  return desk
}
const giveCode = (desk: Desk, code: string) => desk.post("/api/session/second-factor", { code })
const codeNow = async (secret: string) => codeAt(secret, await room.clock.now())
const account = async (desk: Desk) => (await (await desk.call("/api/session/account")).json()) as OwnAccount
/** Early in the next half minute, so that none ends in the middle of a test. */
const nextStep = async () => room.clock.advance(seconds(33) - ((await room.clock.now()) % seconds(30)))

describe("enrolling a second factor", () => {
  it("is asked to prove oneself anew first, and gives a secret of twenty bytes that a device understands", async () => {
    const desk = await signedIn("author")
    const refused = await desk.post("/api/session/enrolment")
    await desk.stepUp()
    const { secret, uri } = (await (await desk.post("/api/session/enrolment")).json()) as Enrolment

    expect([refused.status, ((await refused.json()) as { refusal: string }).refusal]).toEqual([
      403,
      "step-up-needed",
    ])
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toBe(
      `otpauth://totp/Sworn:author?issuer=Sworn&algorithm=SHA1&secret=${secret}&period=30&digits=6`,
    )
    expect((await account(desk)).secondFactor).toBeNull()
  })

  it("holds from the first right code on, with ten recovery codes shown once, and keeps no secret in clear", async () => {
    const desk = await signedIn("author")
    await desk.stepUp()
    const { secret, ticket } = (await (await desk.post("/api/session/enrolment")).json()) as Enrolment
    const confirm = (code: string, proof = ticket) =>
      desk.call("/api/session/enrolment", { method: "PUT", body: { ticket: proof, code } })
    const wrong = await confirm("000000")
    const forged = await confirm(await codeNow(secret), ticket.replace(/^...../, "AAAAA"))
    const right = await confirm(await codeNow(secret))
    const { codes } = (await right.json()) as { codes: string[] }
    const [kept] = await room.sql<[{ text: string }]>`
      select (select string_agg(f::text, '') from staff_second_factors f) || (select string_agg(r::text, '') from staff_recovery_codes r)
        as text`

    expect([wrong.status, forged.status, right.status]).toEqual([422, 422, 201])
    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/.test(code))).toBe(true)
    expect((await account(desk)).secondFactor).toMatchObject({ recoveryCodesLeft: 10 })
    for (const one of codes) expect(kept.text).not.toContain(Buffer.from(one).toString("hex"))
    expect(kept.text).not.toContain(secret)
    expect(await actionsOn(room, await staffIdOf(room, "author"))).toContain("second-factor-enrolled")
  })

  it("does not take a ticket that another session was given", async () => {
    const one = await signedIn("marker")
    const other = await signedIn("marker")
    await one.stepUp()
    await other.stepUp()
    const { secret, ticket } = (await (await one.post("/api/session/enrolment")).json()) as Enrolment
    const reply = await other.call("/api/session/enrolment", {
      method: "PUT",
      body: { ticket, code: await codeNow(secret) },
    })

    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal: "enrolment-gone" })
  })

  it("ends the sessions that were opened without it", async () => {
    const elsewhere = await signedIn("office")
    const desk = await signedIn("office")
    await desk.enrol()

    expect([await elsewhere.stage(), await desk.stage()]).toEqual([null, "open"])
  })
})

describe("signing in with a second factor", () => {
  let secret: string
  let codes: readonly string[]
  beforeAll(async () => {
    ;({ secret, codes } = await (await signedIn("hr")).enrol())
  })

  it("opens nothing after the password alone, and names no role", async () => {
    const desk = await signedIn("hr")
    const session = (await (await desk.call("/api/session")).json()) as StaffSession
    const others = await Promise.all([
      desk.call("/api/qualifications"),
      desk.call("/api/session/account"),
      desk.post("/api/session/step-up", { password: demoPassword }),
    ])

    expect(session).toMatchObject({ stage: "second-factor", grants: [] })
    expect(others.map((reply) => reply.status)).toEqual([401, 401, 401])
    expect((await desk.post("/api/session/enrolment")).status).toBe(409)
    expect(
      (await desk.post("/api/session/password", { current: demoPassword, next: "nine horses and a cart" }))
        .status,
    ).toBe(409)
    expect((await desk.call("/api/session", { method: "DELETE" })).status).toBe(204)
    expect(await desk.stage()).toBeNull()
  })

  it("opens with the code, under a new token, and the old token is worth nothing (bad/S1)", async () => {
    await nextStep()
    const desk = await signedIn("hr")
    const before = new Map(desk.cookies)
    const reply = await giveCode(desk, await codeNow(secret))
    const token = desk.cookies.get("__Host-sworn-staff")
    const old = openDesk(room)
    for (const [name, value] of before) old.cookies.set(name, value)

    expect(reply.status).toBe(201)
    expect(await reply.json()).toMatchObject({ stage: "open", grants: [{ role: "hr-officer" }] })
    expect(token).not.toBe(before.get("__Host-sworn-staff"))
    expect(await old.stage()).toBeNull()
    expect((await desk.call("/api/qualifications")).status).toBe(200)
  })

  it("takes no code twice, not even from two who bring it at once", async () => {
    await room.clock.advance(minutes(2))
    const [one, two] = [await signedIn("hr"), await signedIn("hr")]
    const code = await codeNow(secret)
    const replies = await Promise.all([giveCode(one, code), giveCode(two, code)])
    const third = await giveCode(await signedIn("hr"), code)

    expect(replies.map((reply) => reply.status).toSorted()).toEqual([201, 403])
    expect(third.status).toBe(403)
    expect(await third.json()).toMatchObject({ refusal: "code-wrong" })
  })

  it.each([
    ["a step early", -30],
    ["a step late", 30],
  ])("takes a code of a clock %s", async (_what, off) => {
    await room.clock.advance(minutes(5))
    await nextStep()
    const desk = await signedIn("hr")
    expect((await giveCode(desk, codeAt(secret, (await room.clock.now()) + seconds(off)))).status).toBe(201)
  })

  it.each([
    ["two steps early", -60],
    ["two steps late", 60],
  ])("takes no code of a clock %s", async (_what, off) => {
    await room.clock.advance(minutes(20))
    await nextStep()
    const desk = await signedIn("hr")
    expect((await giveCode(desk, codeAt(secret, (await room.clock.now()) + seconds(off)))).status).toBe(403)
  })

  it("takes each recovery code once, however it is typed", async () => {
    await room.clock.advance(minutes(20))
    const [first = "", second = ""] = codes
    const desk = await signedIn("hr")
    expect((await giveCode(desk, ` ${first.toUpperCase().replaceAll("-", " ")} `)).status).toBe(201)
    expect((await account(desk)).secondFactor).toMatchObject({ recoveryCodesLeft: 9 })

    const again = await signedIn("hr")
    expect((await giveCode(again, first)).status).toBe(403)
    expect((await giveCode(again, second)).status).toBe(201)
  })

  it("slows wrong codes as it slows wrong passwords, and a right password does not start it over (bad/S9)", async () => {
    await room.clock.advance(minutes(20))
    await setSignInRules(room, { firstWaitMs: seconds(50) })
    const statuses: number[] = []
    for (let at = 0; at < 4; at += 1)
      statuses.push((await giveCode(await signedIn("hr"), `00000${at}`)).status)
    const slowed = await giveCode(await signedIn("hr"), await codeNow(secret))

    expect(statuses).toEqual([403, 403, 429, 429])
    expect(slowed.status).toBe(429)
    expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(0)
    await room.clock.advance(seconds(61))
    expect((await giveCode(await signedIn("hr"), await codeNow(secret))).status).toBe(201)
    await setSignInRules(room, { firstWaitMs: seconds(1) })
  })

  it("steps up with a code, once", async () => {
    await room.clock.advance(minutes(20))
    const desk = await signedIn("hr")
    await giveCode(desk, await codeNow(secret))
    await nextStep()
    const code = await codeNow(secret)
    const replies = [
      await desk.post("/api/session/step-up", { code }),
      await desk.post("/api/session/step-up", { code }),
    ]

    expect(replies.map((reply) => reply.status)).toEqual([204, 403])
    expect((await desk.post("/api/session/recovery-codes")).status).toBe(201)
  })
})

describe("a second factor one keeps oneself", () => {
  it("gets ten new recovery codes after a step-up, and the old ones are worth nothing", async () => {
    const desk = await signedIn("setter")
    const { codes: old } = await desk.enrol()
    await room.clock.advance(minutes(6))
    const early = await desk.post("/api/session/recovery-codes")
    await desk.stepUp()
    const { codes } = (await (await desk.post("/api/session/recovery-codes")).json()) as { codes: string[] }

    expect(early.status).toBe(403)
    expect(codes).toHaveLength(10)
    expect((await giveCode(await signedIn("setter"), old[0]!)).status).toBe(403)
    expect((await giveCode(await signedIn("setter"), codes[0]!)).status).toBe(201)
  })

  it("moves to another device, and the old one opens nothing", async () => {
    await room.clock.advance(minutes(20))
    const desk = await signedIn("reviewer")
    const { secret: old } = await desk.enrol()
    await nextStep()
    const { secret } = await desk.enrol()
    await room.clock.advance(minutes(2))

    expect((await giveCode(await signedIn("reviewer"), await codeNow(old))).status).toBe(403)
    expect((await giveCode(await signedIn("reviewer"), await codeNow(secret))).status).toBe(201)
  })

  it("comes off after a step-up, where no role asks for it", async () => {
    const desk = await signedIn("registrar")
    await desk.enrol()
    await room.clock.advance(minutes(6))
    const drop = () => desk.call("/api/session/second-factor", { method: "DELETE" })
    const early = await drop()
    await desk.stepUp()

    expect([early.status, (await drop()).status, (await drop()).status]).toEqual([403, 204, 409])
    expect(await (await signedIn("registrar")).stage()).toBe("open")
  })

  it("is lost with its device, and an administrator takes it off and signs the account out", async () => {
    const desk = await signedIn("invigilator")
    await desk.enrol()
    const staffId = await staffIdOf(room, "invigilator")
    const hadOne = await room.staffSql.begin((tx) => resetSecondFactor(tx, staffId))

    expect(hadOne).toBe(true)
    expect(await desk.stage()).toBeNull()
    expect(await (await signedIn("invigilator")).stage()).toBe("open")
    expect(await room.staffSql.begin((tx) => resetSecondFactor(tx, staffId))).toBe(false)
  })
})

describe("a role that asks for a second factor", () => {
  beforeAll(() => setSignInRules(room, { secondFactorRoles: ["ratifier"] }))

  it("is what every role does where nobody has said otherwise", () => {
    const { secondFactorRoles } = defaultPlatformConfiguration.signIn
    expect(secondFactorRoles).toContain("ratifier")
    expect(secondFactorRoles).toHaveLength(12)
  })

  it("lets its person no further than enrolment, and then in", async () => {
    const desk = await signedIn("ratifier")
    expect(await desk.stage()).toBe("enrolment")
    expect((await desk.call("/api/sittings")).status).toBe(401)

    await desk.enrol()
    expect(await desk.stage()).toBe("open")
    expect((await desk.call("/api/sittings")).status).toBe(200)
    expect(await (await signedIn("ratifier")).stage()).toBe("second-factor")
  })

  it("lets nobody take the factor off, and lets them move it", async () => {
    await room.clock.advance(minutes(20))
    const staffId = await staffIdOf(room, "ratifier")
    await room.staffSql.begin((tx) => resetSecondFactor(tx, staffId))
    const desk = await signedIn("ratifier")
    await desk.enrol()
    await desk.stepUp()
    const reply = await desk.call("/api/session/second-factor", { method: "DELETE" })

    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "second-factor-required" })
    expect((await account(desk)).isSecondFactorForced).toBe(true)
    await nextStep()
    await desk.enrol()
    expect(await desk.stage()).toBe("open")
  })

  it("asks nothing of the others", async () => {
    expect(await (await signedIn("auditor")).stage()).toBe("open")
  })
})
