/** The audit log, for the auditor alone: read, verified, and taken away as a file. */
import { auditExportQuery, auditPage, auditQuery, auditVerification } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { makeAuditCheck } from "./check-audit.ts"
import { exportAudit } from "./export-audit.ts"
import { readAudit } from "./read-audit.ts"

export function auditRoutes(deps: StaffDeps) {
  const checkAudit = makeAuditCheck(deps)
  return new Hono<StaffEnv>()
    .get(
      "/",
      describes("What was done, by whom and when, newest first", auditPage),
      requireRole(deps, "auditor"),
      staffValid("query", auditQuery),
      async (c) => c.json(await readAudit(deps, c.req.valid("query")), 200),
    )
    .get(
      "/export",
      describesFile("A part of the audit log as a file", "text/csv; charset=utf-8"),
      requireRole(deps, "auditor"),
      staffValid("query", auditExportQuery),
      async (c) => {
        const { exportId, rowCount, fileName, body } = await exportAudit(
          deps,
          authorOf(c),
          c.req.valid("query"),
        )
        return c.body(body, 200, {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="${fileName}"`,
          "x-sworn-rows": String(rowCount),
          "x-sworn-export-id": exportId,
        })
      },
    )
    .post(
      "/verification",
      describes("Whether the log is what was written", auditVerification),
      requireRole(deps, "auditor"),
      async (c) => {
        const outcome = await checkAudit(authorOf(c))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, 503)
        return c.json(outcome.value, 200)
      },
    )
}
