/** Passwords of staff: first ones, one's own, and those grown old; once a profile, over real routes and a real database. */
import type { SignInOptions } from "@sworn/contract/staff"
import { issueFirstPassword } from "@sworn/exam-api/staff-sign-in/issue-first-password"
import { minutes, seconds } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { demoPassword, openExamRoom, type ExamRoom } from "../../support/exam-room.ts"
import { actionsOn, openDesk, setSignInRules, staffIdOf, type Desk } from "../../support/staff-desk.ts"

const day = minutes(24 * 60)
const good = "Nine horses, 4 carts"

describe.each(["asvs", "mlps3"] as const)("under %s,", (profile) => {
  let room: ExamRoom
  beforeAll(async () => {
    room = await openExamRoom()
    await setSignInRules(room, { profile })
  })
  afterAll(() => room.close())

  const signedIn = async (username: string, password = demoPassword): Promise<Desk> => {
    const desk = openDesk(room)
    expect((await desk.signIn(username, password)).status).toBe(201)
    return desk
  }
  const change = (desk: Desk, next: string, current = demoPassword) =>
    desk.post("/api/session/password", { current, next })
  const refusalOf = async (reply: Response) => ((await reply.json()) as { refusal: string }).refusal
  const issue = async (username: string) => {
    const staffId = await staffIdOf(room, username)
    return room.staffSql.begin((tx) => issueFirstPassword(tx, staffId))
  }

  describe("changing one's own password", () => {
    it("takes the new one, ends every other session, and keeps this one under a new token (bad/S1)", async () => {
      const elsewhere = await signedIn("author")
      const desk = await signedIn("author")
      const token = desk.cookies.get("__Host-sworn-staff")
      const reply = await change(desk, good)

      expect(reply.status).toBe(204)
      expect([await elsewhere.stage(), await desk.stage()]).toEqual([null, "open"])
      expect(desk.cookies.get("__Host-sworn-staff")).not.toBe(token)
      expect((await openDesk(room).signIn("author")).status).toBe(401)
      expect(await (await signedIn("author", good)).stage()).toBe("open")
      expect(await actionsOn(room, await staffIdOf(room, "author"))).toContain("password-changed")
    })

    it("refuses a wrong current one, slows the account, and changes nothing", async () => {
      await setSignInRules(room, { firstWaitMs: seconds(50) })
      const desk = await signedIn("setter")
      const wrong = await change(desk, good, "not it")
      await change(desk, good, "not it either")
      const slowed = await change(desk, good)

      expect([wrong.status, slowed.status]).toEqual([403, 429])
      expect(await refusalOf(wrong)).toBe("password-wrong")
      await room.clock.advance(seconds(61))
      expect((await openDesk(room).signIn("setter")).status).toBe(201)
      await setSignInRules(room, { firstWaitMs: seconds(1) })
    })

    it.each([
      ["seven characters", "aB3$efg", "password-too-short"],
      ["a hundred and twenty-nine characters", "aB3$".repeat(32) + "x", "password-too-long"],
      ["one of the commonest", "Password1", "password-too-common"],
      ["the person's own name in the organisation", "hr-qingxi 1A", "password-names-you"],
      ["a unit's name", "青溪市公安局Aa1", "password-names-you"],
      ["the one there is", demoPassword, "password-unchanged"],
    ])("refuses %s, in words that say what to do (bad/S8)", async (_what, next, refusal) => {
      const desk = await signedIn("hr-qingxi")
      const reply = await change(desk, next)
      const problem = (await reply.json()) as { refusal: string; title: string }

      expect([reply.status, problem.refusal]).toEqual([422, refusal])
      expect(problem.title.length).toBeGreaterThan(10)
      expect((await openDesk(room).signIn("hr-qingxi")).status).toBe(201)
    })

    it.each([
      ["sixty-four characters, typed to the last", "Ab3 ".repeat(16)],
      ["a hundred and twenty-eight", "aB3$".repeat(32)],
      ["emoji, Han characters and spaces", " 🚓夜班 3 Uhr früh "],
      ["four emoji of several units each, made eight", "👮‍♀️A1🛡️b"],
    ])("takes %s, and then exactly that and nothing shorter (bad/S8)", async (_what, next) => {
      const username = "marker"
      await room.clock.advance(minutes(1))
      const desk = await signedIn(username)
      expect((await change(desk, next)).status).toBe(204)
      try {
        expect((await openDesk(room).signIn(username, next)).status).toBe(201)
        expect((await openDesk(room).signIn(username, next.slice(0, -1))).status).toBe(401)
      } finally {
        await room.sql`
          update staff set password_hash = (select password_hash from staff where username = 'hr') where username = ${username}`
      }
    })

    it("asks for kinds of characters under mlps3 alone (bad/S8)", async () => {
      const desk = await signedIn("reviewer")
      const reply = await change(desk, "nine horses and a cart")

      expect(reply.status).toBe(profile === "mlps3" ? 422 : 204)
      if (profile === "mlps3") expect(await refusalOf(reply)).toBe("password-of-too-few-kinds")
    })

    it("takes no half characters and no body with more in it", async () => {
      const desk = await signedIn("office")
      const half = await desk.post("/api/session/password", { current: demoPassword, next: "abcdefgh\ud800" })
      const more = await desk.post("/api/session/password", {
        current: demoPassword,
        next: good,
        staffId: "x",
      })

      expect([half.status, more.status]).toEqual([400, 400])
    })
  })

  describe("a first password", () => {
    it("is easy to read out, hard to guess, and never twice the same", async () => {
      const passwords = [await issue("invigilator"), await issue("invigilator")]

      for (const one of passwords) expect(one).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/)
      expect(passwords[0]).not.toBe(passwords[1])
    })

    it("signs the account out, and opens nothing but its own change", async () => {
      const before = await signedIn("ratifier")
      const password = await issue("ratifier")
      expect(await before.stage()).toBeNull()

      const desk = await signedIn("ratifier", password)
      expect(await desk.stage()).toBe("password-change")
      expect((await desk.call("/api/sittings")).status).toBe(401)
      expect((await change(desk, good, password)).status).toBe(204)
      expect(await desk.stage()).toBe("open")
      expect((await desk.call("/api/sittings")).status).toBe(200)
      expect((await openDesk(room).signIn("ratifier", password)).status).toBe(401)
    })

    it("is refused once it has expired, though it is right", async () => {
      const password = await issue("registrar")
      await room.clock.advance(day)
      const reply = await openDesk(room).signIn("registrar", password)
      const wrong = await openDesk(room).signIn("registrar", "not it")

      expect(reply.status).toBe(401)
      expect(await refusalOf(reply)).toBe("first-password-expired")
      expect(await refusalOf(wrong)).toBe("name-or-password-wrong")
      expect(await actionsOn(room, await staffIdOf(room, "registrar"))).toContain("sign-in-refused")
    })
  })

  describe("a closed account", () => {
    it("is refused as a wrong password is, and its sessions end at once", async () => {
      const desk = await signedIn("auditor")
      await room.sql`update staff set closed_at = exam_now() where username = 'auditor'`
      const reply = await openDesk(room).signIn("auditor")

      expect(reply.status).toBe(401)
      expect(await refusalOf(reply)).toBe("name-or-password-wrong")
      expect(await desk.stage()).toBeNull()
    })
  })

  it("tells whoever stands before the sign-in what a password has to be", async () => {
    const options = (await (await openDesk(room).call("/api/session/options")).json()) as SignInOptions

    expect(options).toEqual({ sso: null, password: { profile, least: 8, most: 128, kinds: 3 } })
  })

  // The last, because it makes the whole house older.
  it(`asks ${profile === "mlps3" ? "for a new one after ninety days" : "for no new one, however old"}`, async () => {
    await room.clock.advance(90 * day)
    const desk = await signedIn("hr")

    expect(await desk.stage()).toBe(profile === "mlps3" ? "password-change" : "open")
    if (profile === "mlps3") {
      expect((await change(desk, good)).status).toBe(204)
      expect(await (await signedIn("hr", good)).stage()).toBe("open")
    }
  })
})
