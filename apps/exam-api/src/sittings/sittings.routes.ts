import { sittingList } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readSittings } from "./read-sittings.ts"

export const sittingRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/",
    describes("Sittings and where they stand", sittingList),
    requireRole(
      deps,
      "exam-administrator",
      "registration-officer",
      "invigilator",
      "ratifier",
      "hr-officer",
      "auditor",
    ),
    async (c) => c.json(await readSittings(deps, c.var.scope), 200),
  )
