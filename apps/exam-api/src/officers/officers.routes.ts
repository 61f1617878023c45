import { officerParams } from "@sworn/contract"
import { officerPage } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readOfficer } from "./read-officer.ts"

export const officerRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
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
