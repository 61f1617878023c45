import {
  decisionBody,
  decisionReply,
  requestParams,
  requestQuery,
  twoPersonRequestBody,
  twoPersonRequestPage,
  twoPersonRequestReply,
  type DecisionRefusal,
  type RequestRefusal,
} from "@sworn/contract/staff"
import { rolesOfAct } from "@sworn/exam-core"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { askForTwo } from "./ask-for-two.ts"
import { decideRequest } from "./decide-request.ts"
import { readRequests } from "./read-requests.ts"

const statusOf = {
  "not-found": 404,
  "not-allowed": 403,
  "cohort-taught": 403,
  "two-persons-needed": 403,
  "already-requested": 409,
  "request-decided": 409,
  "request-expired": 409,
  "certificate-not-in-force": 409,
  "certificate-not-suspended": 409,
  "certificate-is-final": 409,
  "effective-in-future": 422,
  "effective-before-last-event": 422,
} as const satisfies Record<RequestRefusal | DecisionRefusal | "not-found" | "not-allowed", number>

const acting = [...new Set(Object.values(rolesOfAct).flat())]

export const requestRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes(
        "Requests for acts of two persons: one's own, and those one may decide",
        twoPersonRequestPage,
      ),
      requireRole(deps, ...acting),
      staffValid("query", requestQuery),
      async (c) => c.json(await readRequests(deps, c.var.actor, c.req.valid("query")), 200),
    )
    .post(
      "/",
      describes("Ask for an act that takes two persons", twoPersonRequestReply, 201),
      requireRole(deps, ...acting),
      staffValid("json", twoPersonRequestBody),
      async (c) => {
        const outcome = await askForTwo(deps, authorOf(c), c.var.actor, c.req.valid("json"))

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:requestId/decision",
      describes("Approve or decline the request of somebody else", decisionReply, 201),
      requireRole(deps, ...acting),
      requireStepUp,
      staffValid("param", requestParams),
      staffValid("json", decisionBody),
      async (c) => {
        const command = { ...c.req.valid("param"), ...c.req.valid("json") }
        const outcome = await decideRequest(deps, authorOf(c), c.var.actor, command)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
