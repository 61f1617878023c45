/** Staff sign-in, over real routes and a real database. */
import type { StaffSession } from "@sworn/contract/staff"
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { demoPassword, openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { setSignInRules } from "../../support/staff-desk.ts"

/** The whole of it once a profile (security.md decision b). */
describe.each(["asvs", "mlps3"] as const)("under %s,", (profile) => {
  let room: ExamRoom

  beforeAll(async () => {
    room = await openExamRoom()
    await setSignInRules(room, { profile })
  })
  afterAll(() => room.close())

  const signIn = (username: string, password = demoPassword, person: Person = room.atTheDesk()) =>
    person.call("/api/session", { method: "POST", body: { username, password } })

  describe("staff sign-in", () => {
    it("opens a sign-in with a host-only cookie that scripts cannot read (bad/S2)", async () => {
      const reply = await signIn("hr")

      expect(reply.status).toBe(201)
      expect(await reply.json()).toMatchObject({ username: "hr", grants: [{ role: "hr-officer" }] })
      expect(reply.headers.get("set-cookie")).toMatch(
        /^__Host-sworn-staff=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      )
    })

    it("keeps only a hash of the token", async () => {
      const reply = await signIn("hr")
      const token = /=([0-9a-f]{64})/.exec(reply.headers.get("set-cookie") ?? "")?.[1] ?? ""
      const [kept] = await room.sql`
      select 1 from staff_sessions where token_hash = sha256(decode(${Buffer.from(token).toString("hex")}, 'hex'))`

      expect(kept).toBeDefined()
    })

    it("gives a new token to a browser that brings an old one, which is worth nothing from then on (bad/S1)", async () => {
      const person = await room.as("hr")
      const again = await signIn("hr", demoPassword, person)

      expect(again.headers.get("set-cookie")).toMatch(/^__Host-sworn-staff=[0-9a-f]{64}/)
      expect((await person.call("/api/session")).status).toBe(401)
    })

    it("takes the name in capitals or with full-width letters", async () => {
      expect((await signIn(" ＨＲ ")).status).toBe(201)
    })

    it("says the same of a wrong password and of a name nobody has", async () => {
      const wrong = await signIn("marker", "not it")
      const nobody = await signIn("nobody-at-all", "not it")
      const { requestId: _one, ...first } = (await wrong.json()) as Record<string, unknown>
      const { requestId: _other, ...second } = (await nobody.json()) as Record<string, unknown>

      expect([wrong.status, nobody.status]).toEqual([401, 401])
      expect(first).toEqual(second)
      expect(
        await room.sql`select 1 from sign_in_failures where account = 'staff:nobody-at-all'`,
      ).toHaveLength(1)
    })

    it("takes as long over a name nobody has as over a wrong password", async () => {
      const timed = async (username: string) => {
        const startedAt = performance.now()
        await signIn(username, "not it")
        return performance.now() - startedAt
      }
      await timed("warm-up")
      const nobody = await timed("someone-unknown")
      const known = await timed("setter")

      expect(nobody).toBeGreaterThan(known / 4)
    })

    it("slows the account that is tried, by a second and then twice as much each time, and no other (bad/S9)", async () => {
      const waits: string[] = []
      await signIn("invigilator", "one")
      for (const password of ["two", "three", "four"]) {
        expect((await signIn("invigilator", password)).status).toBe(401)
        const slowed = await signIn("invigilator")
        expect(slowed.status).toBe(429)
        const wait = slowed.headers.get("retry-after") ?? ""
        waits.push(wait)
        await room.clock.advance(seconds(Number(wait)))
      }

      expect(waits).toEqual(["1", "2", "4"])
      expect((await signIn("hr")).status).toBe(201)
      expect((await signIn("invigilator")).status).toBe(201)
      expect(await room.sql`select 1 from sign_in_failures where account = 'staff:invigilator'`).toHaveLength(
        0,
      )
    })

    it("waits a minute at the most, however often it was tried", async () => {
      await room.sql`
      insert into sign_in_failures (account, failure_count, last_failed_at) values ('staff:author', 4000, exam_now())`
      const slowed = await signIn("author")

      expect(slowed.status).toBe(429)
      expect(Number(slowed.headers.get("retry-after"))).toBeLessThanOrEqual(60)
      await room.clock.advance(seconds(61))
      expect((await signIn("author")).status).toBe(201)
    })

    it("lets no more than two of a hundred guesses at once be looked at", async () => {
      const replies = await Promise.all(
        Array.from({ length: 100 }, (_, at) => signIn("reviewer", `guess ${at}`)),
      )
      const looked = replies.filter((reply) => reply.status === 401)

      expect(looked.length).toBeLessThanOrEqual(2)
      expect(replies.every((reply) => reply.status === 401 || reply.status === 429)).toBe(true)
    })

    it("is refused to another site, and opens nothing (bad/S3)", async () => {
      const before = await sessionCount()
      const reply = await room.atTheDesk().call("/api/session", {
        method: "POST",
        body: { username: "hr", password: demoPassword },
        headers: { "sec-fetch-site": "cross-site" },
      })

      expect(reply.status).toBe(403)
      expect(await sessionCount()).toBe(before)
    })

    it("answers a body that is no JSON, or has too much in it, as malformed", async () => {
      const broken = await room.atTheDesk().call("/api/session", { method: "POST", body: "{" })
      const toomuch = await room.atTheDesk().call("/api/session", {
        method: "POST",
        body: { username: "hr", password: demoPassword, role: "admin" },
      })
      const nul = await signIn("h\u0000r")

      expect([broken.status, toomuch.status, nul.status]).toEqual([400, 400, 400])
      expect(broken.headers.get("content-type")).toContain("application/problem+json")
      expect(await toomuch.text()).not.toContain(demoPassword)
    })
  })

  describe("a staff sign-in", () => {
    it("tells who is signed in, and for which units", async () => {
      const person = await room.as("hr-qingxi")
      const session = (await (await person.call("/api/session")).json()) as StaffSession

      expect(session).toMatchObject({
        username: "hr-qingxi",
        grants: [{ role: "hr-officer", unitName: "青溪市公安局" }],
      })
    })

    it("ends at sign-out, once and for good", async () => {
      const person = await room.as("hr")
      const first = await person.call("/api/session", { method: "DELETE" })
      const second = await person.call("/api/session", { method: "DELETE" })

      expect([first.status, second.status]).toEqual([204, 401])
      expect(first.headers.get("set-cookie")).toContain("Max-Age=0")
      expect((await person.call("/api/session")).status).toBe(401)
    })

    it("ends after a quarter of an hour without a request, and lives on with one", async () => {
      const person = await room.as("hr")
      await room.clock.advance(minutes(14))
      expect((await person.call("/api/session")).status).toBe(200)
      await room.clock.advance(minutes(14))
      expect((await person.call("/api/session")).status).toBe(200)
      await room.clock.advance(minutes(15))
      expect((await person.call("/api/session")).status).toBe(401)
    })

    it("loses a role the moment its grant ends (bad/I13)", async () => {
      const person = await room.as("hr")
      expect((await person.call("/api/qualifications")).status).toBe(200)
      await room.sql`update staff_grants set until_day = from_day where role = 'hr-officer'`
      try {
        expect((await person.call("/api/qualifications")).status).toBe(403)
        expect((await person.call("/api/session")).status).toBe(200)
      } finally {
        await room.sql`update staff_grants set until_day = null where role = 'hr-officer'`
      }
    })

    it("is not opened by a candidate's cookie or by a made-up one", async () => {
      const reply = await room.atTheDesk().call("/api/session", {
        headers: { cookie: `__Host-sworn-candidate=${"a".repeat(64)}; __Host-sworn-staff=${"b".repeat(64)}` },
      })

      expect(reply.status).toBe(401)
      expect(await reply.json()).toMatchObject({ refusal: "not-signed-in" })
    })
  })

  const sessionCount = async () =>
    (await room.sql<[{ count: number }]>`select count(*)::int as count from staff_sessions`)[0].count

  describe("proving anew who one is", () => {
    const stepUp = (person: Person, password: string) =>
      person.call("/api/session/step-up", { method: "POST", body: { password } })
    const steppedUp = async () =>
      room.sql<
        { action: string }[]
      >`select action from audit_events where action like '%step%' order by seq desc limit 2`

    it("takes the password, and puts it on record", async () => {
      expect((await stepUp(await room.as("hr"), demoPassword)).status).toBe(204)
      expect((await steppedUp())[0]?.action).toBe("stepped-up")
    })

    it("refuses a wrong one, slows the account, and leaves the session as it was", async () => {
      const person = await room.as("setter")
      const refused = await stepUp(person, "not it")
      await stepUp(person, "not it")
      const slowed = await stepUp(person, demoPassword)

      expect([refused.status, slowed.status]).toEqual([403, 429])
      expect(await refused.json()).toMatchObject({ refusal: "password-wrong" })
      expect((await person.call("/api/session")).status).toBe(200)
      expect((await steppedUp())[0]?.action).toBe("step-up-refused")
    })
  })
})
