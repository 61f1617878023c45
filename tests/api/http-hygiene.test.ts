/**
 * What every route of both APIs keeps to, whatever is sent: taken from the routes that are mounted and the documents that
 * describe them, so that a new route is held to it by being there (security.md §4).
 */
import { createStaffApi } from "@sworn/exam-api/staff-api"
import { errorInLog } from "@sworn/exam-api/http/log"
import fc from "fast-check"
import { pino } from "pino"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { candidateTable, staffTable, type PlacedThings } from "../support/authorisation-table.ts"
import { demoPassword, openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { hostileJson, injections, oddDays, oddNumbers, oddTexts } from "../support/hostile.ts"
import { fitting } from "../support/json-schema.ts"
import { documentOf, operationsOf, routesOf, type Described, type Schema } from "../support/mounted-routes.ts"
import { addStanding, placedThings, twoUnits } from "../support/standing-people.ts"
import { stageCandidates } from "../support/staged-candidates.ts"

// Thousands of requests each: a busy machine takes its time over them.
vi.setConfig({ testTimeout: 180_000 })

type Api = { request: (path: string, init?: RequestInit) => Response | Promise<Response> }
/** An operation with somebody who may use it, on something that is theirs. */
type Ready = Described & {
  readonly api: Api
  readonly path: string
  readonly method: string
  readonly cookie: string
}

let room: ExamRoom
let own: PlacedThings
let candidateSide: Ready[] = []
let staffSide: Ready[] = []
let candidateCookie: string

beforeAll(async () => {
  room = await openExamRoom()
  const { staged } = await stageCandidates(room, 1)
  own = (await placedThings(room)).here
  const [officer] = staged.get("sitting")!
  candidateCookie = `${officer!.cookie}; ${officer!.officerCookie}`
  const { unitId } = (await twoUnits(room)).here
  const cookies = new Map<string, string>()

  for (const one of operationsOf(await documentOf(room.staffApi))) {
    const row = staffTable[one.route]
    if (!row || row.endsSession) continue
    const role = typeof row.for === "string" ? "auditor" : row.for[0]!
    if (!cookies.has(role))
      cookies.set(role, (await addStanding(room, role, "in force", "here", unitId)).cookie)
    const params = row.aims[0]?.params?.(own, own) ?? {}
    staffSide.push({
      ...one,
      api: room.staffApi,
      cookie: cookies.get(role)!,
      ...addressOf(one.route, params),
    })
  }
  for (const one of operationsOf(await documentOf(room.candidateApi))) {
    if (!candidateTable[one.route] || one.route === "DELETE /api/session") continue
    const address = addressOf(one.route, { attemptId: officer!.attemptId, paperId: officer!.paperId })
    candidateSide.push({ ...one, api: room.candidateApi, cookie: candidateCookie, ...address })
  }
}, 60_000)
afterAll(() => room.close())

const addressOf = (route: string, params: Readonly<Record<string, string>>) => {
  const [method = "", pattern = ""] = route.split(" ")
  return { method, path: pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "none") }
}
const both = () => [...candidateSide, ...staffSide]
const bodyOf = ({ operation }: Described): Schema | undefined =>
  operation.requestBody?.content["application/json"]?.schema
const withBody = () => both().filter((one) => bodyOf(one) !== undefined)
const queriesOf = ({ operation }: Described) =>
  (operation.parameters ?? []).filter((one) => one.in === "query")
const withQuery = () => both().filter((one) => queriesOf(one).length > 0)

const send = (one: Ready, text: string | Uint8Array, headers: Record<string, string> = {}) => {
  const body = typeof text === "string" ? Buffer.from(text) : text
  return one.api.request(one.path, {
    method: one.method,
    body: body as BodyInit,
    headers: {
      cookie: one.cookie,
      "content-type": "application/json",
      "content-length": String(body.byteLength),
      ...headers,
    },
  })
}
const ask = async (one: Ready, query: string, headers: Record<string, string> = {}) => {
  const reply = await one.api.request(`${one.path}?${query}`, {
    method: one.method,
    headers: { cookie: one.cookie, ...headers },
  })
  return { status: reply.status, text: await reply.text() }
}
/** What a route needs before anything else is looked at. */
const neededBy = (one: Described, except = ""): string =>
  queriesOf(one)
    .filter((query) => query.required && query.name !== except)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sample(schema)))}`)
    .join("&")
/** What is malformed is 400; before that comes only a sign-in at another step, or a feature that is switched off. */
function refusalsOf({ route, api }: Ready): number[] {
  const row = api === room.staffApi ? staffTable[route] : undefined
  const own = typeof row?.for === "string" ? (row.aims[0]?.status ?? 400) : 400
  return own === 409 || own === 404 ? [400, own] : [400]
}
const sample = (schema: Schema) => fc.sample(fitting(schema, ["hygiene"]), { numRuns: 1, seed: 7 })[0]
const isOfTime = (ms: number) => ms < 1500

describe("every answer", () => {
  it("keeps other sites and caches out, whatever the route and whoever asks (bad/S4, bad/N8)", async () => {
    for (const api of [room.candidateApi, room.staffApi]) {
      for (const route of [
        ...routesOf(api),
        "GET /api/attempts/x.css",
        "GET /attempts/x.css",
        "GET /api/nothing",
      ]) {
        const [method = "", path = ""] = route.split(" ")
        const { headers } = await api.request(path, { method })
        expect(headers.get("content-security-policy"), route).toContain("frame-ancestors 'none'")
        expect(headers.get("content-security-policy"), route).not.toContain("unsafe")
        expect(headers.get("x-frame-options"), route).toBe("DENY")
        expect(headers.get("x-content-type-options"), route).toBe("nosniff")
        expect(headers.get("referrer-policy"), route).toBe("no-referrer")
        expect(headers.get("cache-control"), route).toBe("no-store")
        expect(headers.get("access-control-allow-origin"), route).toBeNull()
        expect(headers.get("x-request-id"), route).toBeTruthy()
      }
    }
  })

  it("asks browsers to come back over TLS alone where the origin is https, and nowhere else", async () => {
    const secure = createStaffApi({ ...silentDeps(), origin: "https://staff.example" })
    expect((await secure.request("/api/nothing")).headers.get("strict-transport-security")).toBe(
      "max-age=63072000; includeSubDomains",
    )
    expect((await room.staffApi.request("/api/nothing")).headers.get("strict-transport-security")).toBeNull()
  })

  it("is problem JSON with the request's id where there is no such path, style sheets among them (bad/N8)", async () => {
    for (const path of [
      "/api/nothing-here",
      "/api/attempts/x.css",
      "/api/session/..%2fopenapi.json",
      "/attempts/x.css",
    ]) {
      const reply = await room.staffApi.request(path)
      expect(reply.status).toBe(404)
      expect(await reply.json()).toMatchObject({
        refusal: "not-found",
        requestId: reply.headers.get("x-request-id"),
      })
    }
  })
})

describe("a sign-in", () => {
  const signIn = (headers: Record<string, string> = {}) =>
    room
      .atTheDesk()
      .call("/api/session", { method: "POST", body: { username: "hr", password: demoPassword }, headers })

  it("sets and clears its cookie out of reach of scripts, other hosts and other sites (bad/S2)", async () => {
    const shape =
      /^__Host-sworn-(staff|candidate)=[0-9a-f]*;(?=.*\bPath=\/(;|$))(?=.*\bHttpOnly\b)(?=.*\bSecure\b)(?=.*\bSameSite=Strict\b)(?!.*\bDomain=)/
    const opened = (await signIn()).headers.get("set-cookie") ?? ""
    expect(opened).toMatch(shape)
    const cookie = opened.split(";")[0]!
    const closed = await room.atTheDesk().call("/api/session", { method: "DELETE", headers: { cookie } })
    expect(closed.headers.get("set-cookie")).toMatch(shape)
  })

  it("never takes on a token that was there before (bad/S1)", async () => {
    const planted = `__Host-sworn-staff=${"a".repeat(64)}`
    const given = (await signIn({ cookie: planted })).headers.get("set-cookie") ?? ""
    expect(given).toMatch(/^__Host-sworn-staff=[0-9a-f]{64}/)
    expect(given.startsWith(planted)).toBe(false)
    expect((await room.atTheDesk().call("/api/session", { headers: { cookie: planted } })).status).toBe(401)
  })

  it.each(["hr\u202e", "h\u200br", "\u04bbr", "hr\u0000", "hr\r\nlevel"])(
    "as %j is nobody's, however it looks (bad/V8)",
    async (username) => {
      const reply = await room
        .atTheDesk()
        .call("/api/session", { method: "POST", body: { username, password: demoPassword } })
      expect([400, 401]).toContain(reply.status)
      expect(reply.headers.get("set-cookie")).toBeNull()
    },
  )
})

describe("every route that takes a body", () => {
  it("refuses what no schema has, beside what it does take (bad/I9)", async () => {
    for (const one of withBody()) {
      const fits = sample(bodyOf(one)!) as object
      for (const more of [{ role: "admin" }, { score: 100 }, { deadline: 1 }, { staffId: "x" }]) {
        expect(refusalsOf(one), one.route).toContain(
          (await send(one, JSON.stringify({ ...fits, ...more }))).status,
        )
      }
      const secret = await send(one, JSON.stringify({ ...fits, "110101199003070015": 1 }))
      expect(await secret.text(), `${one.route} says back what was sent`).not.toContain("110101199003070015")
    }
  })

  it("refuses names that reach a prototype, and none is reached (bad/I10)", async () => {
    for (const one of withBody()) {
      const fits = JSON.stringify(sample(bodyOf(one)!)).slice(0, -1)
      for (const more of [
        '"__proto__":{"x":1}',
        '"constructor":{"prototype":{"x":1}}',
        '"\\u005f_proto__":{"x":1}',
      ])
        expect((await send(one, `${fits},${more}}`)).status, one.route).toBe(400)
    }
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it("refuses text that is no text, nests without end, and names given twice, at once (bad/V4, bad/V5, bad/V12)", async () => {
    const notUtf8 = Buffer.concat([Buffer.from('{"a":"'), Buffer.of(0xc3, 0x28, 0xff), Buffer.from('"}')])
    for (const one of withBody()) {
      for (const text of [...hostileJson.filter((json) => json !== ""), notUtf8]) {
        const startedAt = performance.now()
        const reply = await send(one, text as string)
        const said = await reply.text()
        expect(refusalsOf(one), `${one.route} ${String(text).slice(0, 30)}`).toContain(reply.status)
        expect(said).not.toContain("JSON.parse")
        expect(performance.now() - startedAt).toBeLessThan(500)
      }
    }
  })

  it("takes JSON by its name alone (bad/V13)", async () => {
    for (const one of withBody()) {
      const fits = JSON.stringify(sample(bodyOf(one)!))
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/jsonp",
        "text/json",
      ])
        expect((await send(one, fits, { "content-type": type })).status, `${one.route} ${type}`).toBe(415)
    }
  })

  it("evaluates no text in it (bad/Q1, bad/Q4)", async () => {
    for (const one of withBody()) {
      for (const words of injections) {
        const startedAt = performance.now()
        const body = withTexts(sample(bodyOf(one)!), words)
        const reply = await send(one, JSON.stringify(body))
        const text = await reply.text()
        expect(reply.status, `${one.route} ${words}: ${text.slice(0, 100)}`).toBeLessThan(500)
        expect(isOfTime(performance.now() - startedAt), `${one.route} ${words}`).toBe(true)
        expect(text).not.toMatch(/syntax error|PostgresError|pg_catalog/)
      }
    }
  })

  it("hears no other method behind the one it is asked by (bad/I11)", async () => {
    const { unitId } = (await twoUnits(room)).here
    const { cookie } = await addStanding(room, "hr-officer", "in force", "here", unitId)
    for (const name of ["x-http-method-override", "x-http-method", "x-method-override"]) {
      const reply = await room.staffApi.request("/api/session?_method=DELETE", {
        headers: { cookie, [name]: "DELETE" },
      })
      expect(reply.status).toBe(200)
    }
    expect((await room.staffApi.request("/api/session", { headers: { cookie } })).status).toBe(200)
  })
})

describe("every route of the staff", () => {
  it("is shut to a candidate by any method (bad/I11)", async () => {
    const asStaff = candidateCookie.replace("candidate", "staff")
    for (const one of staffSide) {
      if (staffTable[one.route]?.for === "anyone") continue
      for (const cookie of [candidateCookie, asStaff]) {
        for (const method of ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]) {
          const reply = await room.staffApi.request(one.path, { method, headers: { cookie } })
          await reply.body?.cancel()
          expect([400, 401, 403, 404, 405], `${method} ${one.path}`).toContain(reply.status)
        }
      }
    }
  })
})

describe("every route that takes a query", () => {
  it("refuses fields to add, orders to sort by and cursors of nobody's making (bad/I8, bad/V11)", async () => {
    for (const one of withQuery()) {
      const needed = neededBy(one)
      for (const query of [
        "include=key",
        "fields=*",
        "expand=officer.nationalId",
        "sort=%3Bdrop",
        "order=score",
        "cursor=AAAA",
        "__proto__=x",
      ])
        expect(refusalsOf(one), `${one.route} ${query}`).toContain(
          (await ask(one, `${needed}&${query}`)).status,
        )
    }
  })

  it("refuses pages that are none (bad/V11)", async () => {
    for (const one of withQuery()) {
      for (const { name } of queriesOf(one).filter(
        (query) => query.name === "page" || query.name === "size",
      )) {
        for (const value of ["-1", "0", "1000000000", "1.5", "1e3", "%20", "%00", "abc", "１"])
          expect(
            (await ask(one, `${neededBy(one)}&${name}=${value}`)).status,
            `${one.route} ${name}=${value}`,
          ).toBe(400)
      }
    }
  })

  it("breaks at no number, day or text, however odd (bad/V10, bad/V5, bad/V7)", async () => {
    const odd = [...oddNumbers.map(String), ...oddDays, ...oddTexts].map(encodeURIComponent)
    for (const one of withQuery()) {
      for (const { name } of queriesOf(one)) {
        for (const value of [...odd, "%00", "%ff", "%ed%a0%80", "%", "%zz"]) {
          const { status, text } = await ask(one, `${neededBy(one, name)}&${name}=${value}`)
          expect(status, `${one.route} ${name}=${value}: ${text.slice(0, 100)}`).toBeLessThan(500)
        }
      }
    }
  })

  it("evaluates nothing that is asked of it (bad/Q1, bad/Q4)", async () => {
    const whole = await ask(
      staffSide.find(({ route }) => route === "GET /api/qualifications")!,
      "search=nobody-is-called-this",
    )
    expect(JSON.parse(whole.text)).toMatchObject({ total: 0 })
    for (const one of withQuery()) {
      for (const { name } of queriesOf(one)) {
        for (const words of injections) {
          const startedAt = performance.now()
          const { status, text } = await ask(
            one,
            `${neededBy(one, name)}&${name}=${encodeURIComponent(words)}`,
          )
          expect(status, `${one.route} ${name}=${words}: ${text.slice(0, 100)}`).toBeLessThan(500)
          expect(isOfTime(performance.now() - startedAt), `${one.route} ${name}=${words}`).toBe(true)
          expect(text).not.toMatch(/syntax error|PostgresError|pg_catalog|PostgreSQL \d/)
          if (name === "search" && status === 200 && text.startsWith("{"))
            expect(JSON.parse(text)).toMatchObject({ total: 0 })
        }
      }
    }
  })

  it("answers a search of nothing but wildcards as fast as other searches (bad/Q2)", async () => {
    for (const one of withQuery().filter((route) => queriesOf(route).some(({ name }) => name === "search"))) {
      for (const search of ["%_".repeat(32), "%".repeat(64), "_".repeat(64), "\\".repeat(64)]) {
        const startedAt = performance.now()
        const { status } = await ask(one, `${neededBy(one)}&search=${encodeURIComponent(search)}`)
        expect(status).toBe(200)
        expect(isOfTime(performance.now() - startedAt)).toBe(true)
      }
      expect(
        (await ask(one, `${neededBy(one)}&search=${encodeURIComponent("%_%".repeat(5000))}`)).status,
      ).toBe(400)
    }
  })

  it("finds a name by its rare characters, and takes them for nothing else (bad/V7)", async () => {
    const [officer] = await room.sql<[{ id: string; name: string }]>`
      select o.officer_id as id, o.name from officers o join certificates using (officer_id)
      join units u using (unit_id) join units here on here.unit_id = ${own.unitId} and u.path ^@ here.path limit 1`
    const list = staffSide.find(({ route }) => route === "GET /api/qualifications")!
    for (const name of ["𬱖䶮𠮷", "买买提·吐尔逊", "欧 阳　𠮷", "名".repeat(40), "㛃é"]) {
      await room.sql`update officers set name = ${name} where officer_id = ${officer.id}`
      const { text } = await ask(list, `status=any&search=${encodeURIComponent(name)}`)
      const { rows } = JSON.parse(text) as { rows: { name: string }[] }
      expect(new Set(rows.map((row) => row.name))).toEqual(new Set([name]))
    }
    await room.sql`update officers set name = ${officer.name} where officer_id = ${officer.id}`
  })
})

/** The same value with these words in place of each text. */
function withTexts(value: unknown, words: string): unknown {
  if (typeof value === "string") return words
  if (Array.isArray(value)) return value.map((one) => withTexts(one, words))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, words)]))
}

describe("a file's name (bad/Q6)", () => {
  it("is plain ASCII beside its UTF-8 form, on one line, whatever was asked for", async () => {
    const files = staffSide.filter(({ route }) => route.endsWith("/export"))
    expect(files.length).toBeGreaterThan(0)
    for (const one of files) {
      for (const words of [
        'a"; filename="evil.exe',
        "\r\nSet-Cookie: x=1",
        "😀".repeat(60),
        "x".repeat(190),
      ]) {
        const query = new URLSearchParams({
          purpose: words,
          ...(one.path.includes("qualifications") ? { format: "csv", search: "nobody" } : {}),
          ...(one.path.includes("items") ? { format: "csv", text: "nobody" } : {}),
        })
        const reply = await one.api.request(`${one.path}?${query}`, { headers: { cookie: one.cookie } })
        await reply.text()
        expect(reply.status).toBe(200)
        expect(reply.headers.get("content-disposition")).toMatch(
          /^attachment; filename="[A-Za-z0-9._-]{1,100}"(; filename\*=UTF-8''[A-Za-z0-9._%~!-]{1,300})?$/,
        )
        expect(reply.headers.get("set-cookie")).toBeNull()
      }
    }
  })
})

describe("the log (bad/Q5)", () => {
  it("has one line for each request, whatever a name brings along", async () => {
    let written = ""
    const log = pino(
      { base: null, serializers: { err: errorInLog } },
      { write: (line: string) => (written += line) },
    )
    const api = createStaffApi({ ...silentDeps(), sql: room.staffSql, log })
    const forged = '\r\n{"level":60,"msg":"forged"}'
    for (const username of [forged, `hr${forged}`, "\u2028forged", "\u001b[31mforged"]) {
      await api.request(`/api/session`, {
        method: "POST",
        headers: { "content-type": "application/json", "user-agent": "forged", "x-request-id": "forged" },
        body: JSON.stringify({ username, password: forged }),
      })
      await api.request(`/api/officers/${encodeURIComponent(forged)}?forged=${encodeURIComponent(forged)}`)
    }
    const lines = written.trimEnd().split("\n")
    expect(lines).toHaveLength(8)
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
    expect(written).not.toContain("forged")
  })
})

const silentDeps = () =>
  ({
    sql: room.staffSql,
    chance: { uuid: () => crypto.randomUUID(), hex: (count: number) => "ab".repeat(count) },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    origin: "http://localhost",
    trustedProxies: [],
    vault: {},
    openExportConnection: () => room.staffSql,
    readAnchors: async () => [],
  }) as unknown as Parameters<typeof createStaffApi>[0]
