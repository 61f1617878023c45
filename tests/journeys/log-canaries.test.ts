/**
 * What people are called, their numbers, passwords and answers: planted in every input of the running product, and then
 * looked for in all that it writes for others to read: its own output, its error pages, PostgreSQL's log, the audit log
 * (security.md §9, canary run).
 */
import type { Candidacy } from "@sworn/contract/candidate"
import { roles } from "@sworn/exam-core"
import fc from "fast-check"
import { once } from "node:events"
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fitting } from "../support/json-schema.ts"
import { operationsOf, type ApiDocument } from "../support/mounted-routes.ts"
import { startProduct, type Product } from "../support/product.ts"
import { addStanding, twoUnits } from "../support/standing-people.ts"

const planted = {
  nationalId: "110101199003070019",
  phone: "13912345678",
  password: "Kanarienvogel-7391",
  response: "canaryoption7391",
  name: "金丝雀七三九一",
}
let product: Product
/** Planted words, and what is known of the candidate who sits here. */
let canaries: Record<string, string> = planted
let who: { attemptId: string; ticketNo: string; nationalId: string; name: string }
let sentCount = 0
const errorPages: string[] = []

beforeAll(async () => {
  product = await startProduct()
  const sitting = await product.plan({ level: "basic", startsInMs: 0, candidateCount: 4 })
  who = sitting.candidates[0]!
  canaries = { ...planted, ownNationalId: who.nationalId, ownName: who.name }
})
afterAll(() => product.stop())

async function call(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
  sentCount += 1
  const reply = await fetch(`${origin}${path}`, { ...init, redirect: "manual" })
  if (reply.status >= 400) errorPages.push(await reply.clone().text())
  return reply
}
const post = (origin: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(origin, path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  })

/** Where each canary still stands in a text. */
const foundIn = (text: string) =>
  Object.entries(canaries).flatMap(([what, word]) => {
    const spelled = [word, encodeURIComponent(word), JSON.stringify(word).slice(1, -1)]
    return spelled.some((one) => text.includes(one)) ? [what] : []
  })

const withWord = (value: unknown, word: string): unknown => {
  if (typeof value === "string") return word
  if (Array.isArray(value)) return value.map((one) => withWord(one, word))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withWord(one, word)]))
}

describe("planted words", () => {
  it("go through a whole sitting: sign-ins right and wrong, an attempt, its answers", async () => {
    const { origin } = product
    for (const word of Object.values(planted)) {
      await post(origin, "/api/session", { ticketNo: word, idNumber: word })
      await post(origin, "/api/session", { ticketNo: who.ticketNo, idNumber: word, [word]: word })
    }
    await new Promise((resolve) => setTimeout(resolve, 9000))
    const signedIn = await post(origin, "/api/session", { ticketNo: who.ticketNo, idNumber: who.nationalId })
    expect(signedIn.status).toBe(201)
    const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0]!
    const { attempt } = (await signedIn.json()) as Candidacy
    const path = `/api/attempts/${attempt.attemptId}`
    expect((await post(origin, `${path}/openings`, {}, { cookie })).status).toBe(201)
    for (const [at, word] of Object.values(planted).entries()) {
      const entry = { epoch: 1, seq: at + 1, itemId: crypto.randomUUID(), response: { optionIds: [word] } }
      await post(origin, `${path}/journal`, { entries: [entry] }, { cookie })
      await post(origin, `${path}/journal`, { entries: [{ ...entry, [word]: word }] }, { cookie })
    }
    await post(origin, `${path}/hand-in`, { epoch: 1 }, { cookie })
  })

  it("go through every operation of both documents, as every role, in every place of a request", async () => {
    const { unitId } = (await twoUnits(product)).here
    const staff = await Promise.all(
      roles.map((role) => addStanding(product, role, "in force", "here", unitId)),
    )
    for (const [origin, cookies] of [
      [product.origin, [""]],
      [product.staffOrigin, ["", ...staff.map(({ cookie }) => cookie)]],
    ] as const) {
      const document = (await (await call(origin, "/api/openapi.json")).json()) as ApiDocument
      for (const { route, operation } of operationsOf(document)) {
        const [method = "", pattern = ""] = route.split(" ")
        if (method === "DELETE") continue
        const schema = operation.requestBody?.content["application/json"]?.schema
        const fits =
          schema === undefined ? undefined : fc.sample(fitting(schema, []), { numRuns: 1, seed: 1 })[0]
        const names = (operation.parameters ?? []).filter((one) => one.in === "query").map(({ name }) => name)
        for (const cookie of cookies) {
          const sendEverywhere = async (word: string) => {
            const query = new URLSearchParams(names.map((name) => [name, name === "format" ? "csv" : word]))
            // Why a list is taken is kept on purpose: it is asked for as such.
            if (query.has("purpose")) query.set("purpose", "canary run")
            const path = pattern.replace(/:\w+/g, encodeURIComponent(word))
            const headers = {
              cookie,
              "user-agent": encodeURIComponent(word),
              referer: `http://x/${encodeURIComponent(word)}`,
              "x-forwarded-for": encodeURIComponent(word),
            }
            if (schema === undefined) {
              const reply = await call(origin, method === "GET" ? `${path}?${query}` : path, {
                method,
                headers,
              })
              await reply.body?.cancel()
            } else {
              for (const body of [withWord(fits, word), { ...(fits as object), [word]: word }])
                await (await post(origin, path, body, headers)).body?.cancel()
            }
          }
          await Promise.all(Object.values(canaries).map(sendEverywhere))
        }
      }
    }
    expect(sentCount).toBeGreaterThan(1000)
  })

  it("are searched for, and the lists found taken away", async () => {
    const { unitId } = (await twoUnits(product)).here
    const { cookie } = await addStanding(product, "hr-officer", "in force", "here", unitId)
    for (const search of Object.values(canaries)) {
      const query = new URLSearchParams({ search, format: "csv", purpose: "canary run" })
      const reply = await call(product.staffOrigin, `/api/qualifications/export?${query}`, {
        headers: { cookie },
      })
      expect(reply.status).toBe(200)
      await reply.text()
    }
  })

  it("are sent as what is no request at all", async () => {
    const { port } = new URL(product.origin)
    for (const word of Object.values(canaries).map(encodeURIComponent)) {
      for (const words of [
        `${word}\r\n\r\n`,
        `GET /${word} HTTP/9.9\r\n\r\n`,
        `GET / HTTP/1.1\r\n${word} :: ${word}\r\n\r\n`,
      ]) {
        const socket = connect(Number(port), "127.0.0.1")
        let heard = ""
        socket.on("error", () => {}).on("data", (chunk) => (heard += chunk.toString()))
        socket.write(words)
        await Promise.race([once(socket, "close"), new Promise((resolve) => setTimeout(resolve, 500))])
        socket.destroy()
        errorPages.push(heard)
      }
    }
  })

  it("are in the hands of statements that fail, in the database and in a fault of ours", async () => {
    const { unitId } = (await twoUnits(product)).here
    const hr = await addStanding(product, "hr-officer", "in force", "here", unitId)
    await product.sql`alter table certificate_events rename to certificate_events_away`
    try {
      const query = new URLSearchParams({ search: planted.name })
      const reply = await call(product.staffOrigin, `/api/qualifications?${query}`, {
        headers: { cookie: hr.cookie },
      })
      expect(reply.status).toBe(500)
    } finally {
      await product.sql`alter table certificate_events_away rename to certificate_events`
    }
    const [officer] = await product.sql<[{ id: string }]>`select officer_id as id from officers limit 1`
    await product.sql`update officers set police_no = ${planted.phone}, name = ${planted.name} where officer_id = ${officer.id}`
    const again = product.sql`insert into officers (officer_id, police_no, name, unit_id, category, rank, employment, joined_on)
      select gen_random_uuid(), police_no, ${planted.name}, unit_id, category, rank, employment, joined_on
      from officers where officer_id = ${officer.id}`
    await expect(again).rejects.toMatchObject({ code: "23505" })
    const unfit = product.sql`update officers set employment = ${planted.name} where officer_id = ${officer.id}`
    await expect(unfit).rejects.toMatchObject({ code: "23514" })
  })
})

describe("what others may read", () => {
  it("has none of them: the product's own output", () => {
    expect(product.log().split("\n").length).toBeGreaterThan(1000)
    expect(foundIn(product.log())).toEqual([])
  })

  it("has none of them: the pages that say what went wrong", () => {
    expect(errorPages.length).toBeGreaterThan(500)
    expect(foundIn(errorPages.join("\n"))).toEqual([])
  })

  it("has none of them: PostgreSQL's log, which tells of the failed statements", () => {
    const log = product.fileIn("postgres/server.log")
    expect(log).toContain("police_numbers_are_unique")
    expect(log).toContain("certificate_events")
    expect(foundIn(log)).toEqual([])
  })

  it("has none of them: the audit log", async () => {
    const rows = await product.sql<
      { text: string }[]
    >`select row_to_json(e)::text as text from audit_events e`
    expect(rows.length).toBeGreaterThan(100)
    const strays = rows.filter(({ text }) => foundIn(text).length > 0).map(({ text }) => text.slice(0, 300))
    expect(strays).toEqual([])
  })
})
