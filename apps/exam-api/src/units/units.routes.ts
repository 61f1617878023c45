import {
  unitBody,
  unitClosureBody,
  unitNameBody,
  unitParams,
  unitReply,
  unitsPage,
  type UnitRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { closeUnit } from "./close-unit.ts"
import { openUnit } from "./open-unit.ts"
import { readUnits } from "./read-units.ts"
import { renameUnit } from "./rename-unit.ts"

const statusOf = {
  "not-found": 404,
  "unit-not-found": 422,
  "unit-closed": 409,
  "unit-kind-too-high": 422,
  "province-needs-code": 422,
  "unit-name-taken": 409,
  "unit-is-own": 409,
  "unit-not-empty": 409,
  "closed-in-the-past": 422,
} as const satisfies Record<UnitRefusal | "not-found", number>

export const unitRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("The tree of units with how many are in each", unitsPage),
      requireRole(deps, "system-administrator", "security-administrator", "auditor"),
      async (c) => c.json(await readUnits(deps, c.var.scope), 200),
    )
    .post(
      "/",
      describes("Open a unit below another", unitReply, 201),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("json", unitBody),
      async (c) => {
        const outcome = await openUnit(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:unitId/names",
      describes("Give a unit another name", null, 204),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", unitParams),
      staffValid("json", unitNameBody),
      async (c) => {
        const { unitId } = c.req.valid("param")
        const outcome = await renameUnit(deps, authorOf(c), unitId, c.req.valid("json").name)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:unitId/closure",
      describes("Close an empty unit", null, 204),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", unitParams),
      staffValid("json", unitClosureBody),
      async (c) => {
        const { unitId } = c.req.valid("param")
        const outcome = await closeUnit(deps, authorOf(c), unitId, c.req.valid("json").closedOn)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
