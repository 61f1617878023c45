import { qualificationPage, qualificationQuery } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { pathsOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readQualifications } from "./read-qualifications.ts"

export const qualificationRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/",
    describes("Who is qualified on a day, as known at an instant", qualificationPage),
    requireRole(deps, "hr-officer", "auditor"),
    staffValid("query", qualificationQuery),
    async (c) => {
      const reader = { scope: c.var.scope, ownUnits: pathsOf(c.var.actor, "hr-officer") }
      const outcome = await readQualifications(deps, reader, c.req.valid("query"))

      if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
      return c.json(outcome.value, 200)
    },
  )
