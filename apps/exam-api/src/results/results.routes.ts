import { sittingParams } from "@sworn/contract"
import {
  ratificationBody,
  ratificationReply,
  resultPage,
  resultQuery,
  type RatifyRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { ratifyResults } from "./ratify-results.ts"
import { readResults } from "./read-results.ts"

const statusOf = {
  "not-found": 404,
  "not-allowed": 403,
  "sitting-not-over": 409,
  "attempts-not-graded": 409,
  "nothing-to-ratify": 409,
  "sitting-already-published": 409,
  "results-have-changed": 409,
} as const satisfies Record<RatifyRefusal | "not-found" | "not-allowed", number>

export const resultRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/:sittingId/results",
      describes("Results as they stand, with what is in the way of ratification", resultPage),
      requireRole(deps, "ratifier", "exam-administrator", "auditor"),
      staffValid("param", sittingParams),
      staffValid("query", resultQuery),
      async (c) => {
        const ask = { ...c.req.valid("param"), ...c.req.valid("query") }
        const outcome = await readResults(deps, c.var.scope, ask)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/:sittingId/ratification",
      describes("Ratify and publish the results that were seen", ratificationReply, 201),
      requireRole(deps, "ratifier"),
      staffValid("param", sittingParams),
      staffValid("json", ratificationBody),
      async (c) => {
        const command = { ...c.req.valid("param"), ...c.req.valid("json") }
        const outcome = await ratifyResults(deps, authorOf(c), c.var.scope, command)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
