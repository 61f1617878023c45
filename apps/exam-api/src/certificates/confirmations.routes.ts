import { confirmationsBody, confirmationsReply } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { localeOf } from "../http/problem.ts"
import { staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { confirmCertificates } from "./confirm-certificates.ts"

export const confirmationRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().post(
    "/",
    describes("Confirm certificates: one answer for each", confirmationsReply),
    requireRole(deps, "hr-officer"),
    staffValid("json", confirmationsBody),
    async (c) => {
      const body = c.req.valid("json")
      const outcomes = await confirmCertificates(deps, authorOf(c), c.var.scope, localeOf(c), body)
      return c.json({ outcomes: [...outcomes] }, 200)
    },
  )
