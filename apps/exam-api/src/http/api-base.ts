/** What both APIs begin with: the request log, the headers, the write guard, and problem JSON for whatever goes wrong. */
import { Hono } from "hono"
import { HTTPException } from "hono/http-exception"
import { faultIn } from "./faults.ts"
import { dropUnreadBody, guardWrites, requirePath, securityHeaders, takePlainJson } from "./hygiene.ts"
import type { Log } from "./log.ts"
import { incomingOf } from "./outgoing.ts"
import { faultProblem, type ProblemWriter, type RequestEnv } from "./problem.ts"
import { requestLog } from "./request-log.ts"

export type ApiBase = {
  readonly log: Log
  readonly newRequestId: () => string
  readonly origin: string
  readonly trustedProxies: readonly string[]
  readonly problem: ProblemWriter
}

export function makeApiBase({ log, newRequestId, origin, trustedProxies, problem }: ApiBase) {
  const base = new Hono<RequestEnv>()
    .use(requestLog(log, newRequestId, trustedProxies))
    .use(dropUnreadBody)
    .use(securityHeaders(origin))
    .use(requirePath(problem))
    .use(guardWrites(problem, () => origin))
    .use(takePlainJson(problem))

  base.notFound((c) => problem(c, "not-found", 404))
  base.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return problem(c, "malformed-request", 400)
    // Whoever hung up in the middle of a request is no fault of ours, and must not fill the log with them.
    const incoming = incomingOf(c)
    if (incoming?.destroyed && !incoming.complete) return problem(c, "malformed-request", 400)

    const kind = faultIn(error)
    if (kind === "malformed") return problem(c, "malformed-request", 400)
    log.error({ requestId: c.get("requestId"), err: error }, "fault")
    if (kind !== "busy") return faultProblem(c)
    c.header("retry-after", "2")
    return problem(c, "busy", 503)
  })
  return base
}
