/**
 * One structured line for each API request: id, method, route pattern, status, milliseconds. Never a path's own values. A
 * request that was refused also says as what, from where, and who of the staff asked (ASVS 16.3).
 */
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { matchedRoutes } from "hono/route"
import { clientAddress } from "./client-address.ts"
import type { Log } from "./log.ts"
import { outgoingOf } from "./outgoing.ts"
import type { RequestEnv } from "./problem.ts"

export const requestLog = (log: Log, newId: () => string, trustedProxies: readonly string[]) =>
  createMiddleware<RequestEnv>(async (c, next) => {
    const requestId = newId()
    const startedAt = performance.now()
    c.set("requestId", requestId)
    c.set("trustedProxies", trustedProxies)
    const socketSide = outgoingOf(c)
    socketSide?.setHeader("x-request-id", requestId)
    await next()
    if (socketSide === undefined) c.res.headers.set("x-request-id", requestId)
    if (!c.req.path.startsWith("/api/")) return
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    const line = { requestId, method: c.req.method, route: patternOf(c), status: c.res.status, ms }
    const refusal = c.get("refusal")
    const told = refusal === undefined ? {} : { refusal, address: clientAddress(c), who: c.get("who") }
    log.info({ ...line, ...told }, "request")
  })

/** The pattern of the route that answered, as /api/attempts/:attemptId; what only passes by matches everything. */
export const patternOf = (c: Context): string =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? "no route"

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The path asked for, as it may stand in a record that is never erased: its ids, and nothing else that somebody wrote there. */
export function pathOnRecord(c: Context): string {
  const asked = c.req.path.split("/")
  return patternOf(c)
    .split("/")
    .map((step, at) => (step.startsWith(":") && id.test(asked[at] ?? "") ? asked[at] : step))
    .join("/")
}
