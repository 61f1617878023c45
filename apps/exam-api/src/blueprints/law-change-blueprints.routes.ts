/** What a change in the law touches of blueprints, and what paper setters do about it. */
import {
  blueprintRebindingBody,
  lawChangeActReply,
  lawChangeParams,
  touchedBlueprints,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readTouched } from "./read-touched.ts"
import { rebindBlueprints } from "./rebind-blueprints.ts"

export const lawChangeBlueprintRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/:lawChangeId/blueprints",
      describes("The blueprints it touches, with what became of each", touchedBlueprints),
      // Not those who write items: which articles a paper must ask about is not for them to know.
      requireRole(deps, "paper-setter", "item-reviewer"),
      staffValid("param", lawChangeParams),
      async (c) => {
        const list = await readTouched(deps, c.var.scope, c.req.valid("param").lawChangeId)
        return list === null ? staffProblem(c, "not-found", 404) : c.json(list, 200)
      },
    )
    .post(
      "/:lawChangeId/blueprint-rebindings",
      describes("Bind blueprints to the identical text under its new number", lawChangeActReply, 201),
      requireRole(deps, "paper-setter"),
      staffValid("param", lawChangeParams),
      staffValid("json", blueprintRebindingBody),
      async (c) => {
        const { lawChangeId } = c.req.valid("param")
        const { blueprintVersionIds } = c.req.valid("json")
        const outcome = await rebindBlueprints(deps, authorOf(c), lawChangeId, blueprintVersionIds)
        return outcome.ok ? c.json(outcome.value, 201) : staffProblem(c, outcome.refusal, 404)
      },
    )
