import { officerParams } from "@sworn/contract"
import { firstPassword, type OfficerAccountRefusal } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { issueAccount } from "./issue-account.ts"

const statusOf = {
  "not-found": 404,
  "officer-has-left": 409,
} as const satisfies Record<OfficerAccountRefusal, number>

export const issueAccountRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().post(
    "/:officerId/account",
    describes("A first password for an officer's own account", firstPassword, 201),
    requireRole(deps, "registration-officer", "exam-administrator"),
    staffValid("param", officerParams),
    async (c) => {
      const outcome = await issueAccount(deps, authorOf(c), c.req.valid("param").officerId)

      if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
      return c.json(outcome.value, 201)
    },
  )
