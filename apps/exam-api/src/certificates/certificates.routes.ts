import { certificateChangeBody, certificateChangeReply, certificateParams } from "@sworn/contract/staff"
import type { CertificateChangeRefusal } from "@sworn/exam-core"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { changeCertificate } from "./change-certificate.ts"

const statusOf = {
  "not-found": 404,
  "certificate-not-in-force": 409,
  "certificate-not-suspended": 409,
  "certificate-is-final": 409,
  "effective-in-future": 422,
  "effective-before-last-event": 422,
} as const satisfies Record<CertificateChangeRefusal | "not-found", number>

export const certificateRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .post(
      "/:certificateId/suspension",
      describes("Suspend a certificate on a document", certificateChangeReply, 201),
      requireRole(deps, "hr-officer"),
      requireStepUp,
      staffValid("param", certificateParams),
      staffValid("json", certificateChangeBody),
      async (c) => {
        const command = { ...c.req.valid("param"), ...c.req.valid("json") }
        const outcome = await changeCertificate(deps, authorOf(c), c.var.scope, "suspended", command)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:certificateId/reinstatement",
      describes("Lift the suspension of a certificate on a document", certificateChangeReply, 201),
      requireRole(deps, "hr-officer"),
      requireStepUp,
      staffValid("param", certificateParams),
      staffValid("json", certificateChangeBody),
      async (c) => {
        const command = { ...c.req.valid("param"), ...c.req.valid("json") }
        const outcome = await changeCertificate(deps, authorOf(c), c.var.scope, "reinstated", command)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
