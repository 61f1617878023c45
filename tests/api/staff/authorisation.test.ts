/** Which role may use which route: every pair of them, and nobody without a sign-in. */
import { roles, type Role } from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
const people = new Map<Role, Person>()

const usernames: Record<Role, string> = {
  "item-author": "author",
  "item-reviewer": "reviewer",
  "paper-setter": "setter",
  "exam-administrator": "office",
  "registration-officer": "registrar",
  invigilator: "invigilator",
  marker: "marker",
  ratifier: "ratifier",
  "hr-officer": "hr",
  auditor: "auditor",
  "system-administrator": "admin",
  "security-administrator": "security",
}

beforeAll(async () => {
  room = await openExamRoom()
  for (const role of roles) people.set(role, await room.as(usernames[role]))
})
afterAll(() => room.close())

const id = "00000000-0000-4000-8000-000000000000"
const everyone: readonly Role[] = roles

const routes: readonly { call: [method: string, path: string, body?: unknown]; for: readonly Role[] }[] = [
  { call: ["GET", "/api/session"], for: everyone },
  { call: ["GET", "/api/reference"], for: everyone },
  {
    call: ["GET", "/api/sittings"],
    for: ["exam-administrator", "registration-officer", "invigilator", "ratifier", "hr-officer", "auditor"],
  },
  {
    call: ["GET", `/api/sittings/${id}/registrations`],
    for: ["exam-administrator", "registration-officer", "invigilator", "auditor"],
  },
  {
    call: ["POST", `/api/sittings/${id}/registrations`, { policeNos: ["1"] }],
    for: ["exam-administrator", "registration-officer"],
  },
  { call: ["GET", `/api/sittings/${id}/results`], for: ["exam-administrator", "ratifier", "auditor"] },
  { call: ["POST", `/api/sittings/${id}/ratification`, { resultCount: 1 }], for: ["ratifier"] },
  { call: ["GET", "/api/qualifications"], for: ["hr-officer", "auditor"] },
  { call: ["GET", "/api/qualifications/export?format=csv&purpose=test"], for: ["hr-officer", "auditor"] },
  { call: ["GET", `/api/exports/${id}`], for: ["hr-officer", "auditor"] },
  {
    call: ["POST", "/api/confirmations", { certificateIds: [id], confirmedOn: "2026-11-01" }],
    for: ["hr-officer"],
  },
  { call: ["GET", `/api/officers/${id}`], for: ["hr-officer", "auditor"] },
  {
    call: ["POST", `/api/sittings/${id}/registrations/${id}/seat-codes`, { reason: "换机" }],
    for: ["exam-administrator", "invigilator"],
  },
  { call: ["POST", `/api/officers/${id}/account`], for: ["exam-administrator", "registration-officer"] },
  { call: ["GET", "/api/audit"], for: ["auditor"] },
  { call: ["GET", "/api/audit/export?purpose=test"], for: ["auditor"] },
  { call: ["POST", "/api/audit/verification"], for: ["auditor"] },
]

describe.each(routes)("$call.0 $call.1", ({ call: [method, path, body], for: allowed }) => {
  it.each(roles.map((role) => [allowed.includes(role) ? "is open to" : "is closed to", role] as const))(
    "%s the %s",
    async (_, role) => {
      const reply = await people.get(role)!.call(path, { method, body })
      const text = await reply.text()

      if (allowed.includes(role)) expect([200, 404]).toContain(reply.status)
      else {
        expect(reply.status).toBe(403)
        expect(JSON.parse(text)).toMatchObject({ refusal: "not-allowed" })
      }
    },
  )

  it("answers nobody who is not signed in", async () => {
    const reply = await room.atTheDesk().call(path, { method, body })

    expect(reply.status).toBe(401)
    expect(reply.headers.get("content-type")).toContain("application/problem+json")
  })

  it("takes no write from another site, and no form (S3, V13)", async () => {
    if (method === "GET") return
    const person = people.get("hr-officer")!
    const crossSite = await person.call(path, { method, body, headers: { origin: "http://elsewhere" } })
    const form = await person.call(path, { method, body, headers: { "content-type": "text/plain" } })

    expect([crossSite.status, form.status]).toEqual([403, 415])
  })
})

describe("every answer", () => {
  it("is problem JSON with a request id when there is no such path", async () => {
    const reply = await room.atTheDesk().call("/api/nothing-here")

    expect(reply.status).toBe(404)
    expect(await reply.json()).toMatchObject({
      refusal: "not-found",
      requestId: reply.headers.get("x-request-id"),
    })
  })

  it("carries the headers that keep other sites out, and is not kept by caches", async () => {
    const reply = await people.get("hr-officer")!.call("/api/qualifications/export?format=csv&purpose=test")
    await reply.body?.cancel()

    expect(reply.headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff")
    expect(reply.headers.get("cache-control")).toBe("no-store")
  })
})

describe("the API document", () => {
  it("describes every route with its answer and its problems", async () => {
    const reply = await room.atTheDesk().call("/api/openapi.json")
    const document = (await reply.json()) as {
      paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>
    }
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    )

    expect(described.map((one) => one.route).toSorted()).toEqual(
      [
        "POST /api/session",
        "DELETE /api/session",
        "POST /api/session/step-up",
        ...routes.map(({ call: [method, path] }) =>
          `${method} ${path.split("?")[0]!}`
            .replace(`sittings/${id}`, "sittings/{sittingId}")
            .replace(`registrations/${id}`, "registrations/{attemptId}")
            .replace(`exports/${id}`, "exports/{exportId}")
            .replace(`officers/${id}`, "officers/{officerId}"),
        ),
      ].toSorted(),
    )
    for (const { operation } of described) {
      expect(operation.summary).toBeTruthy()
      expect(Object.keys(operation.responses)).toContain("default")
    }
    const [row] = await room.sql`select 1 from audit_events where action = 'results-ratified'`
    expect(row).toBeUndefined()
  })
})

describe("the staff's database role", () => {
  it.each([
    "update audit_events set action = 'x'",
    "delete from audit_events",
    "truncate audit_events",
    "update results set score = 0",
    "delete from certificate_events",
    "update certificate_confirmations set number = '1'",
    "select * from item_keys",
    "select * from paper_contents",
    "select * from paper_package_keys",
    "insert into staff_grants values (gen_random_uuid())",
  ])("may not: %s (A7)", async (statement) => {
    await expect(room.staffSql.unsafe(statement)).rejects.toThrow(/permission denied/)
  })
})
