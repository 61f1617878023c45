/** Signing in with the organisation's own sign-in, at a real OpenID Connect provider and at one that lies. */
import type { SignInOptions } from "@sworn/contract/staff"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"
import { openLiar, openProvider, type IdentityProvider, type Lie } from "../../support/identity-provider.ts"
import {
  actionsOn,
  codeAt,
  openDesk,
  setSignInRules,
  staffIdOf,
  type Desk,
} from "../../support/staff-desk.ts"

let provider: IdentityProvider
let room: ExamRoom
beforeAll(async () => {
  provider = await openProvider()
  room = await openExamRoom({ sso: provider.settings })
})
afterAll(async () => {
  await room.close()
  await provider.close()
})

async function link(username: string, subject: string, { at = room, issuer = provider.issuer } = {}) {
  await at.sql`
    insert into staff_identities (issuer, subject, staff_id, linked_by, linked_at)
    values (${issuer}, ${subject}, ${await staffIdOf(at, username)}, 'test', exam_now())`
}

const leave = async (desk: Desk, query = ""): Promise<string> => {
  const reply = await desk.call(`/api/session/sso${query}`)
  expect(reply.status).toBe(303)
  return reply.headers.get("location") ?? ""
}
const comeBack = async (
  desk: Desk,
  back: URL,
  headers: Record<string, string> = {},
): Promise<string | null> =>
  (await desk.call(back.pathname + back.search, { headers })).headers.get("location")

/** The whole way there and back; where it ends. */
async function signInAs(desk: Desk, subject: string, { amr = [] as string[], query = "" } = {}) {
  return comeBack(desk, await provider.goThrough(await leave(desk, query), subject, amr))
}

describe("single sign-on", () => {
  it("is offered by its name to whoever stands before the sign-in", async () => {
    const options = (await (await openDesk(room).call("/api/session/options")).json()) as SignInOptions
    expect(options.sso).toEqual({ name: "省厅统一登录" })
  })

  it("opens the linked account, leads back, and is on record", async () => {
    await link("hr", "person-1")
    const desk = openDesk(room, { userAgent: "Firefox/115.0", address: "10.4.4.4" })
    const landed = await signInAs(desk, "person-1", { query: "?returnTo=%2Fqualifications%3Fpage%3D2" })
    const [session] = await room.sql`
      select method, browser, address from staff_sessions order by started_at desc limit 1`

    expect(landed).toBe("/qualifications?page=2")
    expect(await desk.stage()).toBe("open")
    expect((await desk.call("/api/qualifications")).status).toBe(200)
    expect(session).toEqual({ method: "sso", browser: "Firefox/115.0", address: "10.4.4.4" })
    expect(await actionsOn(room, await staffIdOf(room, "hr"))).toContain("signed-in")
    expect(await room.sql`select 1 from sso_journeys`).toHaveLength(0)
  })

  it("asks with a state, a nonce and a proof key, and gives the browser a cookie that may come back from another site", async () => {
    const reply = await openDesk(room).call("/api/session/sso")
    const asked = new URL(reply.headers.get("location") ?? "")

    expect(asked.origin).toBe(provider.issuer)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: "code",
      scope: "openid",
      redirect_uri: "http://localhost/api/session/sso/callback",
      code_challenge_method: "S256",
    })
    for (const name of ["state", "nonce", "code_challenge"])
      expect((asked.searchParams.get(name) ?? "").length).toBeGreaterThanOrEqual(43)
    expect(reply.headers.get("set-cookie")).toMatch(
      /^__Host-sworn-sso=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it("sends the browser back to the configured origin, whatever host it named (bad/N7)", async () => {
    const reply = await openDesk(room).call("/api/session/sso", {
      headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
    })
    expect(reply.headers.get("location")).toContain(
      encodeURIComponent("http://localhost/api/session/sso/callback"),
    )
    expect(reply.headers.get("location")).not.toContain("evil")
  })

  it.each([
    "//evil.example",
    "\\\\evil.example",
    "/%2f%2fevil.example",
    "https://evil.example/",
    "/\\evil.example",
  ])("leads back to no other site: %s (bad/S7)", async (returnTo) => {
    const desk = openDesk(room)
    expect(await signInAs(desk, "person-1", { query: `?returnTo=${encodeURIComponent(returnTo)}` })).toBe("/")
    expect(await desk.stage()).toBe("open")
  })

  it.each([
    "issuer=http://127.0.0.1:1",
    "iss=http://169.254.169.254/",
    "metadata=http://[::1]/",
    "redirect_uri=http://evil.example/",
  ])("takes no address from a request: %s (bad/N5)", async (query) => {
    const to = new URL(await leave(openDesk(room), `?${query}`))
    expect(to.origin).toBe(provider.issuer)
    expect(to.searchParams.get("redirect_uri")).toBe("http://localhost/api/session/sso/callback")
  })

  it("makes no account for somebody who has none here, and says whom to ask", async () => {
    const [before] = await room.sql<[{ count: number }]>`select count(*)::int as count from staff`
    const desk = openDesk(room)

    expect(await signInAs(desk, "somebody-else")).toBe("/?refused=sso-account-unknown")
    expect(await desk.stage()).toBeNull()
    const [after] = await room.sql<[{ count: number }]>`select count(*)::int as count from staff`
    expect(after.count).toBe(before.count)
  })

  it("opens no account that is closed", async () => {
    await link("registrar", "person-left")
    await room.sql`update staff set closed_at = exam_now() where username = 'registrar'`

    expect(await signInAs(openDesk(room), "person-left")).toBe("/?refused=sso-account-unknown")
  })

  it("asks for no new password, however old or first the one here is", async () => {
    await link("office", "person-office")
    await room.sql`update staff set password_expires_at = exam_now() where username = 'office'`
    const desk = openDesk(room)
    await signInAs(desk, "person-office")

    expect(await desk.stage()).toBe("open")
  })

  it("is a proof just given where there is neither password nor device", async () => {
    await link("author", "person-author")
    await room.sql`update staff set password_hash = null where username = 'author'`
    const desk = openDesk(room)
    await signInAs(desk, "person-author")

    expect((await desk.post("/api/session/enrolment")).status).toBe(201)
    await room.clock.advance(minutes(6))
    expect((await desk.post("/api/session/enrolment")).status).toBe(403)
  })
})

describe("coming back from it", () => {
  it("with another state than one left with opens nothing (bad/S3)", async () => {
    const desk = openDesk(room)
    const back = await provider.goThrough(await leave(desk), "person-1")
    back.searchParams.set("state", "x".repeat(43))

    expect(await comeBack(desk, back)).toBe("/?refused=sso-journey-gone")
    expect(await desk.stage()).toBeNull()
  })

  it("in another browser than left opens nothing (bad/S3)", async () => {
    const back = await provider.goThrough(await leave(openDesk(room)), "person-1")
    const victim = openDesk(room)

    expect(await comeBack(victim, back)).toBe("/?refused=sso-journey-gone")
    expect(await victim.stage()).toBeNull()
  })

  it("twice opens once (bad/S6)", async () => {
    const desk = openDesk(room)
    const back = await provider.goThrough(await leave(desk), "person-1")
    const cookie = `__Host-sworn-sso=${desk.cookies.get("__Host-sworn-sso")}`
    const first = await comeBack(desk, back)
    const thief = openDesk(room)

    expect(first).toBe("/")
    expect(await comeBack(thief, back, { cookie })).toBe("/?refused=sso-journey-gone")
    expect(await thief.stage()).toBeNull()
  })

  it("after more than ten minutes opens nothing", async () => {
    const desk = openDesk(room)
    const back = await provider.goThrough(await leave(desk), "person-1")
    await room.clock.advance(minutes(10) + 1000)

    expect(await comeBack(desk, back)).toBe("/?refused=sso-journey-gone")
  })

  it("with a made-up code, or without having signed in, opens nothing", async () => {
    const desk = openDesk(room)
    const back = await provider.goThrough(await leave(desk), "person-1")
    back.searchParams.set("code", "made-up")
    expect(await comeBack(desk, back)).toBe("/?refused=sso-not-finished")

    const declined = openDesk(room)
    const state = new URL(await leave(declined)).searchParams.get("state") ?? ""
    const url = new URL("http://localhost/api/session/sso/callback")
    url.search = new URLSearchParams({ error: "access_denied", state }).toString()
    expect(await comeBack(declined, url)).toBe("/?refused=sso-not-finished")
    expect([await desk.stage(), await declined.stage()]).toEqual([null, null])
  })
})

describe("a second factor and single sign-on", () => {
  it("is asked for here where the provider does not vouch for one, and not where it does", async () => {
    await link("marker", "person-marker")
    const own = openDesk(room)
    await own.signIn("marker")
    const { secret } = await own.enrol()
    await room.clock.advance(minutes(2))

    const without = openDesk(room)
    await signInAs(without, "person-marker", { amr: ["pwd"] })
    expect(await without.stage()).toBe("second-factor")
    const code = codeAt(secret, await room.clock.now())
    expect((await without.post("/api/session/second-factor", { code })).status).toBe(201)

    for (const amr of [["mfa"], ["pwd", "otp"], ["hwk"]]) {
      const desk = openDesk(room)
      await signInAs(desk, "person-marker", { amr })
      expect(await desk.stage()).toBe("open")
    }
  })

  it("is enrolled here where a role asks for it and nobody vouches", async () => {
    await link("ratifier", "person-ratifier")
    await setSignInRules(room, { secondFactorRoles: ["ratifier"] })
    const desk = openDesk(room)
    await signInAs(desk, "person-ratifier")
    const vouched = openDesk(room)
    await signInAs(vouched, "person-ratifier", { amr: ["mfa"] })
    await setSignInRules(room, { secondFactorRoles: [] })

    expect([await desk.stage(), await vouched.stage()]).toEqual(["enrolment", "open"])
  })
})

describe("an ID token", () => {
  let liar: Awaited<ReturnType<typeof openLiar>>
  let elsewhere: ExamRoom
  beforeAll(async () => {
    liar = await openLiar()
    elsewhere = await openExamRoom({ sso: liar.settings })
    await link("hr", "person-1", { at: elsewhere, issuer: liar.issuer })
  })
  afterAll(async () => {
    await elsewhere.close()
    await liar.close()
  })

  const landing = async (desk: Desk, lie?: Lie) =>
    comeBack(desk, liar.comeBack(await leave(desk), "person-1", lie))

  it("that is right opens the account, so that what follows is refused for its lie alone", async () => {
    const desk = openDesk(elsewhere)
    expect(await landing(desk)).toBe("/")
    expect(await desk.stage()).toBe("open")
  })

  it.each<[string, Lie]>([
    ["with another nonce", { claims: { nonce: "another" } }],
    ["with no nonce", { claims: { nonce: undefined } }],
    ["for another client", { claims: { aud: "another-client" } }],
    ["of another issuer", { claims: { iss: "http://127.0.0.1:1" } }],
    ["long expired", { claims: { iat: 1_000_000, exp: 1_000_060 } }],
    ["unsigned", { header: { alg: "none" }, signature: "none" }],
    ["signed with another key", { signature: "of-another-key" }],
    ["signed with the public key as if it were a secret", { header: { alg: "HS256" } }],
    ["naming its key by a path", { header: { kid: "../../../../dev/null" }, signature: "of-another-key" }],
    ["without a subject", { claims: { sub: undefined } }],
  ])("%s is refused (bad/S6)", async (_what, lie) => {
    const desk = openDesk(elsewhere)
    expect(await landing(desk, lie)).toBe("/?refused=sso-not-finished")
    expect(await desk.stage()).toBeNull()
  })
})

describe("a provider that is down", () => {
  it("is said in a sentence, before leaving and when coming back, and passwords still work", async () => {
    const gone = await openProvider()
    const there = await openExamRoom({ sso: gone.settings })
    try {
      const desk = openDesk(there)
      const back = await gone.goThrough(await leave(desk), "person-1")
      await gone.close()

      expect(await comeBack(desk, back)).toBe("/?refused=sso-unavailable")
      expect((await openDesk(there).signIn("hr")).status).toBe(201)
    } finally {
      await there.close()
    }

    const never = await openExamRoom({ sso: { ...provider.settings, issuer: gone.issuer } })
    try {
      expect(await leave(openDesk(never))).toBe("/?refused=sso-unavailable")
    } finally {
      await never.close()
    }
  })

  it("is not there at all where none is configured", async () => {
    const without = await openExamRoom()
    try {
      const replies = [
        await openDesk(without).call("/api/session/sso"),
        await openDesk(without).call("/api/session/sso/callback?state=x&code=y"),
      ]
      expect(replies.map((reply) => reply.status)).toEqual([404, 404])
    } finally {
      await without.close()
    }
  })
})
