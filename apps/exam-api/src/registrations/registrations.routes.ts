import { sittingParams } from "@sworn/contract"
import {
  registrationPage,
  registrationQuery,
  registrationsBody,
  registrationsReply,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { localeOf } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readRegistrations } from "./read-registrations.ts"
import { registerOfficers } from "./register-officers.ts"

export const registrationRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/:sittingId/registrations",
      describes("Who is registered", registrationPage),
      requireRole(deps, "exam-administrator", "registration-officer", "invigilator", "auditor"),
      staffValid("param", sittingParams),
      staffValid("query", registrationQuery),
      async (c) => {
        const ask = { ...c.req.valid("param"), ...c.req.valid("query") }
        const outcome = await readRegistrations(deps, c.var.scope, ask)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/:sittingId/registrations",
      describes("Register officers by police number: one answer for each", registrationsReply),
      requireRole(deps, "exam-administrator", "registration-officer"),
      staffValid("param", sittingParams),
      staffValid("json", registrationsBody),
      async (c) => {
        const command = { ...c.req.valid("param"), ...c.req.valid("json") }
        const outcome = await registerOfficers(deps, authorOf(c), c.var.scope, localeOf(c), command)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        return c.json({ outcomes: [...outcome.value] }, 200)
      },
    )
