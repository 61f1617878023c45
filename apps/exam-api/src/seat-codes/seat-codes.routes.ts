import { seatCode, seatCodeBody, seatCodeParams, type SeatCodeRefusalOfStaff } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { issueSeatCode } from "./issue-seat-code.ts"

const statusOf = {
  "not-found": 404,
  "sitting-not-under-way": 409,
  "no-device-to-release": 409,
} as const satisfies Record<SeatCodeRefusalOfStaff, number>

export const seatCodeRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().post(
    "/:sittingId/registrations/:attemptId/seat-codes",
    describes("A code that lets another device take the attempt over", seatCode, 201),
    requireRole(deps, "invigilator", "exam-administrator"),
    staffValid("param", seatCodeParams),
    staffValid("json", seatCodeBody),
    async (c) => {
      const outcome = await issueSeatCode(deps, authorOf(c), {
        ...c.req.valid("param"),
        ...c.req.valid("json"),
      })

      if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
      return c.json(outcome.value, 201)
    },
  )
