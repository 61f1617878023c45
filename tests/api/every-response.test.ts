/** What every answer of both origins carries and never carries, asked of every route that their documents describe. */
import { makeApiBase } from "@sworn/exam-api/http/api-base"
import { candidateProblem } from "@sworn/exam-api/http/candidate-problem"
import { serveDocs } from "@sworn/exam-api/http/docs"
import { serveSite } from "@sworn/exam-api/http/site"
import { minutes } from "@sworn/exam-core"
import { serve } from "@hono/node-server"
import { once } from "node:events"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { connect, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"

let room: ExamRoom
let folder: string
let people: Record<"candidates" | "staff", readonly Person[]>
let routes: readonly Route[]

type Side = keyof typeof people
type Route = {
  readonly side: Side
  readonly method: string
  readonly path: string
  readonly parameters: readonly string[]
}

beforeAll(async () => {
  room = await openExamRoom()
  const { candidates } = await room.plan({ level: "basic", startsInMs: minutes(20), candidateCount: 1 })
  people = {
    candidates: [room.atTheDoor(), await room.candidate(candidates[0]!)],
    staff: [room.atTheDesk(), await room.as("hr"), await room.as("auditor"), await room.as("office")],
  }
  routes = [...(await routesOf("candidates")), ...(await routesOf("staff"))]

  folder = await mkdtemp(join(tmpdir(), "sworn-site-"))
  await mkdir(join(folder, "assets"))
  await mkdir(join(folder, ".git"))
  for (const name of [
    "index.html",
    "assets/a.js",
    "icon.svg",
    "assets/a.js.map",
    ".git/config",
    "secret.env",
  ])
    await writeFile(join(folder, name), `the file ${name}`)
})
afterAll(async () => {
  await room.close()
  await rm(folder, { recursive: true })
})

async function routesOf(side: Side): Promise<readonly Route[]> {
  const reply = await people[side][0]!.call("/api/openapi.json")
  const { paths } = (await reply.json()) as {
    paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      side,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((one) => `${one.in} ${one.name}`),
    })),
  )
}

/** Every route, by nobody and by somebody: with ids of nothing, so that nothing comes of it. */
async function* everyAnswer(): AsyncGenerator<{ readonly what: string; readonly reply: Response }> {
  for (const { side, method, path } of routes) {
    for (const [at, person] of people[side].entries()) {
      // Nobody's session is to end on the way.
      if (at > 0 && method === "DELETE") continue
      const address = path.replace(/\{[^}]+\}/g, "00000000-0000-4000-8000-000000000000")
      const body = ["POST", "PUT", "PATCH"].includes(method) ? {} : undefined
      yield { what: `${method} ${path}`, reply: await person.call(address, { method, body }) }
    }
  }
}

const held = (reply: Response, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, reply.headers.get(name)]))

const always = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
}
const ofData = {
  ...always,
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
}
const ofPages = {
  ...always,
  "content-security-policy":
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}

const silent = { info: () => {}, warn: () => {}, error: () => {} }
const baseAt = (origin: string, log: Parameters<typeof makeApiBase>[0]["log"] = silent) =>
  makeApiBase({ log, newRequestId: () => "r-1", origin, trustedProxies: [], problem: candidateProblem })

describe("every answer of every route", () => {
  it("carries the same headers, whoever asks and whatever comes of it (ASVS 3.4, 14.3.2)", async () => {
    const strays: unknown[] = []
    let count = 0
    for await (const { what, reply } of everyAnswer()) {
      await reply.body?.cancel()
      count += 1
      const found = held(reply, ...Object.keys(ofData))
      if (JSON.stringify(found) !== JSON.stringify(ofData)) strays.push({ what, status: reply.status, found })
    }
    expect(strays).toEqual([])
    expect(count).toBeGreaterThan(50)
  })

  it("says what it is, in UTF-8, where it has a body (ASVS 4.1.1)", async () => {
    const types = new Set<string | null>()
    for await (const { reply } of everyAnswer())
      if ((await reply.arrayBuffer()).byteLength > 0) types.add(reply.headers.get("content-type"))
    expect([...types].toSorted()).toEqual(["application/json", "application/problem+json; charset=utf-8"])
  })

  it("opens nothing to another origin, neither asked beforehand nor by the way (ASVS 3.4.2)", async () => {
    for (const { side, path } of routes) {
      const address = path.replace(/\{[^}]+\}/g, "x")
      const headers = { origin: "https://elsewhere.example", "access-control-request-method": "POST" }
      for (const method of ["OPTIONS", "GET"]) {
        const reply = await people[side].at(-1)!.call(address, { method, headers })
        await reply.body?.cancel()
        expect(reply.headers.get("access-control-allow-origin")).toBeNull()
        if (method === "OPTIONS") expect(reply.status).toBeGreaterThanOrEqual(400)
      }
    }
  })

  it("sends nobody elsewhere: no route redirects on its own (ASVS 4.1.2)", async () => {
    for await (const { reply } of everyAnswer()) {
      await reply.body?.cancel()
      expect(reply.status < 300 || reply.status >= 400).toBe(true)
    }
  })
})

describe("no address", () => {
  it("has room for a password, a token or an ID number (ASVS 14.2.1)", () => {
    const named = routes.flatMap(({ parameters }) => parameters.map((one) => one.split(" ")))
    expect(named.length).toBeGreaterThan(20)
    const telling = /password|token|secret|idNumber|nationalId|recovery|seatCode|key/i
    expect(named.filter(([place, name]) => place !== "header" && telling.test(name ?? ""))).toEqual([])
  })

  it("means two things: a parameter given twice is refused (ASVS 15.3.7)", async () => {
    const hr = people.staff[1]!
    for (const twice of ["size=1&size=2", "unit=1&unit=2", "status=valid&status=any"])
      expect((await hr.call(`/api/qualifications?${twice}`)).status).toBe(400)
  })
})

describe("asking", () => {
  it("changes nothing, whichever GET it is: only the log of having asked grows (ASVS 3.5.3)", async () => {
    const tables = await room.sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`
    const written = new Set(["audit_events", "audit_sources", "staff_sessions", "exports"])
    const counted = () =>
      Promise.all(
        tables
          .filter(({ name }) => !written.has(name))
          .map(async ({ name }) => {
            const [row] = await room.sql`select count(*)::int as count, ${name} as name,
              coalesce(sum(hashtext(t::text)::bigint), 0)::text as sum from ${room.sql(name)} t`
            return { ...row }
          }),
      )
    const before = await counted()
    for (const { side, method, path } of routes)
      if (method === "GET")
        for (const person of people[side])
          await (
            await person.call(path.replace(/\{[^}]+\}/g, "00000000-0000-4000-8000-000000000000"))
          ).body?.cancel()
    expect(await counted()).toEqual(before)
  })
})

describe("a fault", () => {
  it("tells the outside a number and nothing else, and the log everything (ASVS 16.5.1)", async () => {
    const said: unknown[] = []
    const api = baseAt("http://localhost", { ...silent, error: (what: unknown) => said.push(what) })
    api.get("/api/broken", () => {
      throw new Error("select secret from somewhere")
    })
    const reply = await api.request("/api/broken", { headers: { "accept-language": "en" } })
    const body = await reply.text()

    expect([reply.status, reply.headers.get("content-type")]).toEqual([
      500,
      "application/problem+json; charset=utf-8",
    ])
    expect(JSON.parse(body)).toEqual({
      type: "urn:sworn:fault",
      title: expect.any(String),
      status: 500,
      requestId: "r-1",
    })
    expect(body).not.toMatch(/select|secret|\.ts|stack/i)
    expect(said).toEqual([expect.objectContaining({ requestId: "r-1" })])
    expect(held(reply, ...Object.keys(ofData))).toEqual(ofData)
  })

  it("names no program and no version (ASVS 13.4)", async () => {
    for (const person of [...people.candidates, ...people.staff])
      for (const path of ["/api/nothing", "/", "/api/session"]) {
        const reply = await person.call(path)
        await reply.body?.cancel()
        expect(held(reply, "server", "x-powered-by")).toEqual({ server: null, "x-powered-by": null })
      }
  })
})

describe("a refusal", () => {
  it("is in the log as what it was, from where, and by whom of the staff (ASVS 16.3.3)", async () => {
    const lines: unknown[] = []
    const api = baseAt("http://localhost", { ...silent, info: (line: unknown) => lines.push(line) })
    api.get("/api/closed", (c) => {
      c.set("who", "staff-7")
      return candidateProblem(c, "not-allowed", 403)
    })
    await api.request("/api/closed")
    await api.request("/api/closed", { method: "POST", headers: { origin: "https://elsewhere.example" } })

    expect(lines).toEqual([
      expect.objectContaining({ refusal: "not-allowed", who: "staff-7", status: 403, requestId: "r-1" }),
      expect.objectContaining({ refusal: "cross-site-request", status: 403 }),
    ])
    expect(lines.every((line) => Object.hasOwn(line as object, "address"))).toBe(true)
  })
})

describe("over HTTPS, every answer", () => {
  it("keeps browsers to HTTPS for two years, other hosts below included; on localhost none does (ASVS 3.4.1)", async () => {
    const said = async (origin: string, path: string) => {
      const api = baseAt(origin)
      api.use(await serveSite(folder))
      return (await api.request(path)).headers.get("strict-transport-security")
    }
    for (const path of ["/", "/assets/a.js", "/api/nothing"]) {
      expect(await said("https://exam.example", path)).toBe("max-age=63072000; includeSubDomains")
      expect(await said("http://localhost:3000", path)).toBeNull()
    }
  })
})

describe("a client's own files", () => {
  const site = async (path: string, init: RequestInit = {}) => {
    const api = baseAt("http://localhost")
    api.use(await serveSite(folder))
    return api.request(path, init)
  }

  it("run no script and no style but their own, in no frame, and share no window (ASVS 3.4.3, 3.4.8)", async () => {
    for (const path of ["/", "/some/page", "/assets/a.js", "/icon.svg", "/missing.js"]) {
      const reply = await site(path)
      expect({ path, ...held(reply, ...Object.keys(ofPages)) }).toEqual({ path, ...ofPages })
      expect(reply.headers.get("content-security-policy")).not.toMatch(/unsafe|\*|https?:/)
    }
  })

  it("say what they are (ASVS 4.1.1)", async () => {
    expect((await site("/")).headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect((await site("/assets/a.js")).headers.get("content-type")).toBe("text/javascript; charset=utf-8")
    expect((await site("/icon.svg")).headers.get("content-type")).toBe("image/svg+xml; charset=utf-8")
  })

  it.each([
    "/.git/config",
    "/.git/",
    "/secret.env",
    "/assets/a.js.map",
    "/../package.json",
    "/..%2fpackage.json",
  ])("are all there is: not %s (ASVS 13.4.1)", async (path) => {
    const reply = await site(path)
    expect(await reply.text()).not.toMatch(/the file (\.git|secret|assets\/a\.js\.map)|"workspaces"/)
  })

  it("are listed nowhere (ASVS 13.4.3)", async () => {
    for (const path of ["/assets/", "/assets"])
      expect(await (await site(path)).text()).toBe("the file index.html")
  })

  it("and the API's description, of this machine's files, keep to the same rule for scripts (ASVS 13.4.5)", async () => {
    const api = baseAt("http://localhost")
    await serveDocs(api)
    const reply = await api.request("/api/docs")
    expect(held(reply, ...Object.keys(ofPages))).toEqual(ofPages)
    expect(reply.headers.get("cache-control")).toBe("no-store")
    expect(await reply.text()).not.toMatch(/https?:|<script>|style=/)
  })
})

describe("on the wire", () => {
  it("TRACE gives nothing back of what was sent (ASVS 13.4.4)", async () => {
    const server = serve({ fetch: room.staffApi.fetch, hostname: "127.0.0.1", port: 0 })
    await once(server, "listening")
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1")
    socket.end(
      "TRACE /api/session HTTP/1.1\r\nHost: localhost\r\nX-Canary: 4711\r\nConnection: close\r\n\r\n",
    )
    const said = await text(socket)
    server.close()

    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(said).not.toContain("4711")
  })
})
