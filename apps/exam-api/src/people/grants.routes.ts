import { endingBody, grantParams } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { endGrant } from "./end-grant.ts"

const statusOf = { "not-found": 404, "not-to-oneself": 409, "grant-over": 409 } as const

export const grantRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().post(
    "/:grantId/ending",
    describes("Take a role away, from the next request on", null, 204),
    requireRole(deps, "security-administrator"),
    requireStepUp,
    staffValid("param", grantParams),
    staffValid("json", endingBody),
    async (c) => {
      const { grantId } = c.req.valid("param")
      const outcome = await endGrant(deps, authorOf(c), grantId, c.req.valid("json"))
      if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
      return c.body(null, 204)
    },
  )
