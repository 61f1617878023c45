import { conflictPage, pageQuery } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffValid } from "../http/staff-problem.ts"
import { requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readConflicts } from "./read-conflicts.ts"

export const conflictRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/",
    describes("Conflicts of duties: none is what is expected", conflictPage),
    requireRole(deps, "security-administrator", "auditor"),
    staffValid("query", pageQuery),
    async (c) => c.json(await readConflicts(deps, c.var.scope, c.req.valid("query")), 200),
  )
