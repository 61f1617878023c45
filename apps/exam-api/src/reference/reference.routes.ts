import { reference } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readReference } from "./read-reference.ts"

export const referenceRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/",
    describes("Levels, categories, subjects and the units you may see", reference),
    requireRole(deps),
    async (c) => c.json(await readReference(deps, c.var.scope), 200),
  )
