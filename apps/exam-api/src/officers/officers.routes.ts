import { officerParams } from "@sworn/contract"
import { officerLookUp, officerLookUpBody, officerPage, type LookUpRefusal } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { lookUpOfficer } from "./look-up-officer.ts"
import { readOfficer } from "./read-officer.ts"

const statusOfLookUp = {
  "not-a-national-id": 422,
  "no-such-officer": 404,
} as const satisfies Record<LookUpRefusal, number>

export const officerRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .post(
      "/look-ups",
      describes("Find an officer by national ID", officerLookUp),
      requireRole(deps, "hr-officer", "auditor"),
      staffValid("json", officerLookUpBody),
      async (c) => {
        const outcome = await lookUpOfficer(deps, authorOf(c), c.req.valid("json").nationalId)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOfLookUp[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .get(
      "/:officerId",
      describes("An officer with every certificate and what happened to it", officerPage),
      requireRole(deps, "hr-officer", "auditor"),
      staffValid("param", officerParams),
      async (c) => {
        const officer = await readOfficer(deps, c.var.scope, c.req.valid("param").officerId)

        if (officer === null) return staffProblem(c, "not-found", 404)
        return c.json(officer, 200)
      },
    )
