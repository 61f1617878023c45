/** An officer's own account: police number and password, on any day that is not the exam's. */
import type { OwnCertificates, OwnEligibility, OwnRegistrations, OwnResult } from "@sworn/contract/candidate"
import type { FirstPassword } from "@sworn/contract/staff"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { cookiesIn, demoPassword, openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { seat } from "../support/seat.ts"

type Sitting = Awaited<ReturnType<ExamRoom["plan"]>>
type Candidate = Sitting["candidates"][number]

let room: ExamRoom
let sitting: Sitting
let who: Candidate
let next = 0
beforeAll(async () => {
  room = await openExamRoom()
  sitting = await room.plan({ level: "basic", startsInMs: minutes(20), durationMs: minutes(60) })
})
afterAll(() => room.close())
beforeEach(() => {
  who = sitting.candidates[next++]!
})

const signIn = (policeNo: string, password = demoPassword, more: object = {}) =>
  room.atTheDoor().call("/api/account/session", { method: "POST", body: { policeNo, password, ...more } })
const change = (person: Person, next: string, present = demoPassword) =>
  person.call("/api/account/password", { method: "POST", body: { present, next } })
const refusalOf = async (reply: Response) =>
  ((await reply.json()) as { refusal?: string }).refusal ?? reply.status
const officerIdOf = async (policeNo: string) =>
  (await room.sql<[{ id: string }]>`select officer_id as id from officers where police_no = ${policeNo}`)[0]
    .id
const issue = async (policeNo = who.policeNo, username = "registrar") =>
  (await room.as(username)).call(`/api/officers/${await officerIdOf(policeNo)}/account`, { method: "POST" })
const firstPasswordOf = async (policeNo = who.policeNo) =>
  ((await (await issue(policeNo)).json()) as FirstPassword).password

describe("signing in to the own account", () => {
  it("takes police number and password, sets a cookie of its own, and says whose it is (bad/S2)", async () => {
    const reply = await signIn(` ${who.policeNo} `)
    expect(reply.status).toBe(201)
    expect(await reply.json()).toMatchObject({ policeNo: who.policeNo, name: who.name, stage: "open" })
    const [cookie, ...others] = reply.headers.getSetCookie()
    expect(others).toEqual([])
    expect(cookie).toMatch(/^__Host-sworn-officer=[0-9a-f]{64};/)
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"])
      expect(cookie).toContain(attribute)
  })

  it("does not say whether number or password was wrong, nor that someone has left", async () => {
    await room.sql`update officers set employment = 'left' where police_no = ${who.policeNo}`
    const replies = [
      await signIn(sitting.candidates[next++]!.policeNo, "wrong password"),
      await signIn("999999"),
      await signIn(who.policeNo),
    ]
    expect(replies.map((reply) => reply.status)).toEqual([401, 401, 401])
    const titles = await Promise.all(
      replies.map(async (reply) => ((await reply.json()) as { title: string }).title),
    )
    expect(new Set(titles).size).toBe(1)
  })

  it("takes as long for a number that nobody has as for a wrong password", async () => {
    const time = async (policeNo: string) => {
      const startedAt = performance.now()
      await signIn(policeNo, "wrong password")
      return performance.now() - startedAt
    }
    await time("888888")
    const [nobody, somebody] = [[] as number[], [] as number[]]
    for (let round = 0; round < 15; round += 1) {
      nobody.push(await time(`77${1000 + round}`))
      somebody.push(await time(sitting.candidates[60 + round]!.policeNo))
    }
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[7]!
    expect(middle(nobody)).toBeGreaterThan(middle(somebody) / 3)
  })

  it("lets a whole room in within ten seconds from one address (bad/N1)", async () => {
    const startedAt = performance.now()
    const replies = await Promise.all(sitting.candidates.slice(25, 85).map((one) => signIn(one.policeNo)))
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(replies.map((reply) => reply.status)).toEqual(Array(60).fill(201))
  })

  it("is slowed for the account of ten thousand wrong passwords, from wherever, and for nobody else (bad/S9)", async () => {
    const neighbour = sitting.candidates[next++]!
    const statuses = new Map<number, number>()
    for (let round = 0; round < 100; round += 1) {
      const tries = Array.from({ length: 100 }, () => signIn(who.policeNo, "wrong password"))
      for (const { status } of await Promise.all(tries)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (round % 25 === 0) expect((await signIn(neighbour.policeNo)).status).toBe(201)
    }
    expect([...statuses.keys()].toSorted()).toEqual([401, 429])
    expect(statuses.get(401)).toBeLessThan(15)

    const held = await signIn(who.policeNo)
    expect(held.status).toBe(429)
    expect(Number(held.headers.get("retry-after"))).toBeLessThanOrEqual(60)
    // Exam day is another account: the ticket is as good as ever.
    expect((await room.candidate(who)).call).toBeDefined()
    await room.clock.advance(minutes(1))
    expect((await signIn(who.policeNo)).status).toBe(201)
  }, 120_000)

  it("writes down nowhere a password typed where the number belongs", async () => {
    await signIn("my-secret-password", "x")
    const [kept] = await room.sql<[{ text: string }]>`
      select (select string_agg(e::text, '') from audit_events e) || (select string_agg(f::text, '') from sign_in_failures f)
        as text`
    expect(kept.text).not.toContain("my-secret-password")
  })

  it("ends after a quarter of an hour without a sign of life, and at once when it is ended or its officer leaves", async () => {
    // One after another: tries at one account are counted before they are known to be right.
    const idle = await room.officer(who.policeNo)
    const out = await room.officer(who.policeNo)
    const gone = await room.officer(who.policeNo)
    expect((await out.call("/api/account/session", { method: "DELETE" })).status).toBe(204)
    expect((await out.call("/api/account/session")).status).toBe(401)
    await room.clock.advance(minutes(14))
    expect((await gone.call("/api/account/session")).status).toBe(200)
    await room.clock.advance(minutes(2))
    expect((await idle.call("/api/account/session")).status).toBe(401)
    expect((await gone.call("/api/account/session")).status).toBe(200)
    await room.sql`update officers set employment = 'left' where police_no = ${who.policeNo}`
    expect((await gone.call("/api/account/session")).status).toBe(401)
    await room.clock.advance(-minutes(16))
  })

  it("opens neither the exam nor a staff route, and a ticket opens no account (bad/I11)", async () => {
    const [officer, candidate] = [await room.officer(who.policeNo), await room.candidate(who)]
    expect((await officer.call("/api/session")).status).toBe(401)
    expect((await officer.call(`/api/attempts/${who.attemptId}`)).status).toBe(401)
    expect((await officer.call("/api/qualifications")).status).toBe(404)
    expect((await candidate.call("/api/account/registrations")).status).toBe(401)
    expect((await signIn(who.policeNo, demoPassword, { role: "admin" })).status).toBe(400)
  })
})

describe("a first password", () => {
  it("is said once, opens nothing but its own change, and ends every sign-in before it", async () => {
    const before = await room.officer(who.policeNo)
    const password = await firstPasswordOf()
    expect((await before.call("/api/account/session")).status).toBe(401)

    const person = await room.officer(who.policeNo, password)
    expect(await (await person.call("/api/account/session")).json()).toMatchObject({
      stage: "password-change",
    })
    for (const path of ["registrations", "certificates", "eligibility", `results/${who.attemptId}`])
      expect(await refusalOf(await person.call(`/api/account/${path}`))).toBe("password-change-needed")

    const changed = await change(person, "nine horses 4 carts", password)
    expect(changed.status).toBe(201)
    expect(await changed.json()).toMatchObject({ stage: "open" })
    const cookie = cookiesIn(changed).join("; ")
    const after = await room.atTheDoor().call("/api/account/registrations", { headers: { cookie } })
    expect(after.status).toBe(200)
    expect((await person.call("/api/account/session")).status).toBe(401)
    expect((await signIn(who.policeNo, password)).status).toBe(401)
    expect((await signIn(who.policeNo, "nine horses 4 carts")).status).toBe(201)
  })

  it("expires after a day, and says so to whoever has it, and to nobody else", async () => {
    const password = await firstPasswordOf()
    await room.clock.advance(minutes(24 * 60) + 1000)
    try {
      expect(await refusalOf(await signIn(who.policeNo, password))).toBe("first-password-expired")
      expect(await refusalOf(await signIn(who.policeNo, "wrong"))).toBe("police-number-or-password-wrong")
    } finally {
      await room.clock.advance(-minutes(24 * 60) - 1000)
    }
  })

  it("is issued by the registration officer and the exam administrator, for the own units, and is on record without itself", async () => {
    for (const username of ["hr", "invigilator", "auditor", "ratifier", "admin"])
      expect((await issue(who.policeNo, username)).status).toBe(403)
    expect((await issue(who.policeNo, "office")).status).toBe(201)
    const reply = await issue()
    const { password } = (await reply.json()) as FirstPassword
    const [event] = await room.sql`
      select action, subject, details from audit_events where request_id = ${reply.headers.get("x-request-id")}`
    expect(event).toEqual({
      action: "officer-account-issued",
      subject: await officerIdOf(who.policeNo),
      details: {},
    })
    const [kept] = await room.sql<[{ text: string }]>`
      select (select string_agg(e::text, '') from audit_events e) || (select string_agg(a::text, '') from officer_accounts a)
        as text`
    expect(kept.text).not.toContain(password)

    await room.sql`
      update staff_grants set unit_id = (select unit_id from units where name = '青溪市公安局') where role = 'registration-officer'`
    const elsewhere = await room.sql<{ policeNo: string }[]>`
      select police_no as "policeNo" from officers join units using (unit_id)
      where not path ^@ (select path from units where name = '青溪市公安局') limit 1`
    expect((await issue(elsewhere[0]!.policeNo)).status).toBe(404)
    await room.sql`
      update staff_grants set unit_id = (select unit_id from units where kind = 'ministry') where role = 'registration-officer'`
  })

  it("is not issued to whoever has left", async () => {
    await room.sql`update officers set employment = 'left' where police_no = ${who.policeNo}`
    expect(await refusalOf(await issue())).toBe("officer-has-left")
  })
})

describe("changing the own password", () => {
  it.each([
    ["the present one is wrong", "nine horses 4 carts", "wrong", "password-wrong"],
    ["it is the present one", demoPassword, demoPassword, "password-unchanged"],
    ["it is too short", "short", demoPassword, "password-too-short"],
    ["it is among the commonest", "password123", demoPassword, "password-too-common"],
    ["it is a unit's name", "青溪市公安局2026", demoPassword, "password-names-you"],
  ])("is refused when %s, and changes nothing (bad/S8)", async (_why, wanted, present, refusal) => {
    const person = await room.officer(who.policeNo)
    expect(await refusalOf(await change(person, wanted, present))).toBe(refusal)
    expect((await person.call("/api/account/session")).status).toBe(200)
    expect((await signIn(who.policeNo)).status).toBe(201)
  })

  it("is slowed like signing in, whoever has the cookie (bad/S9)", async () => {
    const person = await room.officer(who.policeNo)
    const replies = []
    for (let at = 0; at < 5; at += 1)
      replies.push(await refusalOf(await change(person, "nine horses 4 carts", "wrong")))
    expect(replies.slice(-1)).toEqual(["sign-in-too-fast"])
  })
})

describe("what the account shows", () => {
  const read = async <Answer>(person: Person, path: string) =>
    (await (await person.call(`/api/account/${path}`)).json()) as Answer

  it("is where to go and when ticket and ID number open the exam (SIT-3)", async () => {
    const { registrations } = await read<OwnRegistrations>(await room.officer(who.policeNo), "registrations")
    expect(registrations).toContainEqual(
      expect.objectContaining({
        attemptId: who.attemptId,
        ticketNo: who.ticketNo,
        room: who.room,
        seat: who.seat,
        signInOpensAt: sitting.startsAt - minutes(45),
        state: "sign-in-open",
        verdict: null,
      }),
    )
  })

  it("is the own result once it is published, and nobody else's ever (RES-1, bad/I1, bad/I7)", async () => {
    const day = await room.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(10),
      candidateCount: 2,
    })
    const [one, other] = day.candidates as [Candidate, Candidate]
    await seat(room, one)
    const during = await (await room.officer(one.policeNo)).call(`/api/account/results/${one.attemptId}`)
    expect([during.status, await refusalOf(during)]).toEqual([403, "result-not-published"])

    await room.clock.advance(minutes(11))
    await room.grade()
    const ratifier = await room.as("ratifier")
    const path = `/api/sittings/${day.sittingId}/ratification`
    const ratified = await ratifier.call(path, { method: "POST", body: { resultCount: 1 } })
    expect(ratified.status).toBe(201)

    const person = await room.officer(one.policeNo)
    const result = await read<OwnResult>(person, `results/${one.attemptId}`)
    expect(result).toMatchObject({ score: 0, verdict: "failed", certificate: null })
    expect(result.bySubject.length).toBeGreaterThan(0)
    expect(JSON.stringify(result)).not.toMatch(/rationale|"key|correct/)
    const { registrations } = await read<OwnRegistrations>(person, "registrations")
    expect(registrations.find((row) => row.attemptId === one.attemptId)).toMatchObject({
      state: "published",
      verdict: "failed",
    })

    const stranger = await room.officer(other.policeNo)
    expect((await stranger.call(`/api/account/results/${one.attemptId}`)).status).toBe(404)
    expect((await stranger.call(`/api/account/results/${other.attemptId}`)).status).toBe(403)
    await room.clock.advance(-minutes(11))
  })

  it("is the own certificates as they stand today, and nobody else's (bad/I1)", async () => {
    const [holder] = await room.sql<{ policeNo: string; count: number }[]>`
      select o.police_no as "policeNo", count(*)::int as count
      from officers o join certificates using (officer_id) join certificate_confirmations using (certificate_id)
      where o.employment = 'active' group by 1 order by 2 desc limit 1`
    const { certificates } = await read<OwnCertificates>(await room.officer(holder!.policeNo), "certificates")
    expect(certificates.length).toBeGreaterThanOrEqual(holder!.count)
    expect(new Set(certificates.map((one) => one.policeNo))).toEqual(new Set([holder!.policeNo]))
    expect(certificates.some((one) => one.verificationCode !== null)).toBe(true)
  })

  it("is the attempts left at each examined level, or the rule in the way (ELI-10)", async () => {
    const { levels } = await read<OwnEligibility>(await room.officer(who.policeNo), "eligibility")
    expect(levels.map((one) => one.level)).toEqual(["basic", "advanced"])
    // Registered for a basic sitting today, without a basic certificate.
    expect(levels).toMatchObject([
      { attemptsLeft: null, rule: "ELI-7" },
      { attemptsLeft: null, rule: "ELI-2", reason: { "zh-CN": expect.any(String) } },
    ])
  })
})
