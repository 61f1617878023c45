/** The log says what happened to requests, and nothing of a person. */
import { makeApiBase } from "@sworn/exam-api/http/api-base"
import { candidateProblem } from "@sworn/exam-api/http/candidate-problem"
import { describe, expect, it } from "vitest"

describe("the request log", () => {
  it("names the route by its pattern, the status and the request, never the path's own values", async () => {
    const lines: unknown[] = []
    const log = { info: (line: unknown) => lines.push(line), warn: () => {}, error: () => {} }
    const api = makeApiBase({
      trustedProxies: [],
      log,
      newRequestId: () => "r-1",
      origin: "http://localhost",
      problem: candidateProblem,
    })
    api.get("/api/attempts/:attemptId", (c) => c.json({}, 200))
    api.use(async (_c, next) => next())

    const reply = await api.request("/api/attempts/a-secret")
    await api.request("/api/nothing/here")
    expect(reply.headers.get("x-request-id")).toBe("r-1")
    expect(lines).toEqual([
      expect.objectContaining({
        requestId: "r-1",
        method: "GET",
        route: "/api/attempts/:attemptId",
        status: 200,
      }),
      expect.objectContaining({ route: "no route", status: 404 }),
    ])
    expect(JSON.stringify(lines)).not.toContain("a-secret")
  })
})
