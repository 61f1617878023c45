import { officerParams } from "@sworn/contract"
import { officerPage, revealBody, revealedNationalId } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, pathsOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { readOfficer } from "./read-officer.ts"
import { revealNationalId } from "./reveal-national-id.ts"

export const officerRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/:officerId",
      describes("An officer with every certificate and what happened to it", officerPage),
      requireRole(deps, "hr-officer", "auditor"),
      staffValid("param", officerParams),
      async (c) => {
        const reader = { scope: c.var.scope, ownUnits: pathsOf(c.var.actor, "hr-officer") }
        const officer = await readOfficer(deps, reader, c.req.valid("param").officerId)

        if (officer === null) return staffProblem(c, "not-found", 404)
        return c.json(officer, 200)
      },
    )
    .post(
      "/:officerId/national-id",
      describes("The full national ID, for a purpose that is written down first", revealedNationalId),
      requireRole(deps, "hr-officer"),
      requireStepUp,
      staffValid("param", officerParams),
      staffValid("json", revealBody),
      async (c) => {
        const { officerId } = c.req.valid("param")
        const revealed = await revealNationalId(
          deps,
          authorOf(c),
          c.var.scope,
          officerId,
          c.req.valid("json"),
        )

        if (revealed === null) return staffProblem(c, "not-found", 404)
        return c.json(revealed, 200)
      },
    )
