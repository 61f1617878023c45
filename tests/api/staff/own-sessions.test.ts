/** Where one is signed in: listed, ended, and nobody else's business. */
import type { OwnSessions } from "@sworn/contract/staff"
import { minutes } from "@sworn/exam-core"
import { endSession } from "@sworn/exam-api/staff-sign-in/end-session"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"
import { actionsOn, openDesk, type Desk } from "../../support/staff-desk.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const chrome =
  "Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36"
const signedIn = async (username: string, origin = {}): Promise<Desk> => {
  const desk = openDesk(room, origin)
  expect((await desk.signIn(username)).status).toBe(201)
  return desk
}
const list = async (desk: Desk) =>
  ((await (await desk.call("/api/session/list")).json()) as OwnSessions).sessions
const end = (desk: Desk, path: string) => desk.call(path, { method: "DELETE" })

describe("the list of one's own sessions", () => {
  it("says of each which browser, from where, since when, and which is this one", async () => {
    await signedIn("hr", { address: "10.9.8.7", userAgent: chrome })
    await room.clock.advance(minutes(5))
    const desk = await signedIn("hr", { userAgent: `x${"y".repeat(5000)}` })
    await signedIn("auditor")
    const sessions = await list(desk)
    const now = await room.clock.now()

    expect(sessions.map(({ browser, address, isThis }) => ({ browser, address, isThis }))).toEqual([
      { browser: "", address: "10.1.2.3", isThis: true },
      { browser: "Chrome 109 · Windows 7", address: "10.9.8.7", isThis: false },
    ])
    expect(now - sessions[1]!.startedAt).toBeGreaterThanOrEqual(minutes(5))
    const [longest] = await room.sql<[{ length: number }]>`
      select max(length(browser)) as length from staff_sessions`
    expect(longest.length).toBe(200)
    expect(JSON.stringify(sessions)).not.toMatch(/[0-9a-f]{64}/)
  })

  it("leaves out what has ended or would no longer be let in", async () => {
    const desk = await signedIn("marker")
    await (await signedIn("marker")).call("/api/session", { method: "DELETE" })
    const idle = await signedIn("marker")
    await room.clock.advance(minutes(14))
    await desk.stage()
    await room.clock.advance(minutes(2))

    expect(await list(desk)).toHaveLength(1)
    expect(await idle.stage()).toBeNull()
  })
})

describe("ending one's own sessions", () => {
  it("ends the one that is named, at once, and puts it on record", async () => {
    const lost = await signedIn("setter")
    const desk = await signedIn("setter")
    const { sessionId } = (await list(desk)).find((one) => !one.isThis)!
    const [first, again] = [
      await end(desk, `/api/session/list/${sessionId}`),
      await end(desk, `/api/session/list/${sessionId}`),
    ]

    expect([first.status, again.status]).toEqual([204, 404])
    expect([await lost.stage(), await desk.stage()]).toEqual([null, "open"])
    expect(await actionsOn(room, sessionId)).toEqual(["session-ended"])
  })

  it("does not find somebody else's, and leaves it open (bad/I1)", async () => {
    const other = await signedIn("ratifier")
    const { sessionId } = (await list(other))[0]!
    const reply = await end(await signedIn("author"), `/api/session/list/${sessionId}`)

    expect(reply.status).toBe(404)
    expect(await other.stage()).toBe("open")
  })

  it("signs out when it is this one", async () => {
    const desk = await signedIn("office")
    const { sessionId } = (await list(desk))[0]!

    expect((await end(desk, `/api/session/list/${sessionId}`)).status).toBe(204)
    expect(desk.cookies.size).toBe(0)
  })

  it("ends all the others and keeps this one", async () => {
    const others = [await signedIn("reviewer"), await signedIn("reviewer")]
    const bystander = await signedIn("registrar")
    const desk = await signedIn("reviewer")

    expect((await end(desk, "/api/session/list")).status).toBe(204)
    expect(await Promise.all(others.map((one) => one.stage()))).toEqual([null, null])
    expect([await desk.stage(), await bystander.stage()]).toEqual(["open", "open"])
  })

  it("is not done from another site (bad/S3)", async () => {
    const desk = await signedIn("invigilator")
    const reply = await desk.call("/api/session", {
      method: "DELETE",
      headers: { "sec-fetch-site": "cross-site" },
    })

    expect(reply.status).toBe(403)
    expect(await desk.stage()).toBe("open")
  })
})

describe("ending anybody's session", () => {
  it("is for administrators' acts: once, by its id", async () => {
    const desk = await signedIn("hr-qingxi")
    const { sessionId } = (await list(desk))[0]!
    const endIt = () => room.staffSql.begin((tx) => endSession(tx, sessionId))

    expect([await endIt(), await endIt()]).toEqual([true, false])
    expect(await desk.stage()).toBeNull()
  })
})

it("a token planted before the sign-in is not the one it opens under (bad/S1)", async () => {
  const planted = "a".repeat(64)
  const desk = openDesk(room)
  desk.cookies.set("__Host-sworn-staff", planted)
  await desk.signIn("hr")
  const thief = openDesk(room)
  thief.cookies.set("__Host-sworn-staff", planted)

  expect([await desk.stage(), await thief.stage()]).toEqual(["open", null])
})
