import { exportManifest, exportParams, exportQuery } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { attachment } from "../http/attachment.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, pathsOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { makeQualificationExport, type ExportRefusal } from "./export-qualifications.ts"
import { readManifest } from "./read-manifest.ts"

const statusOf = {
  "not-found": 404,
  busy: 503,
  "approval-needed": 403,
  "approval-not-fitting": 409,
} as const satisfies Record<ExportRefusal, number>

const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const

export function exportRoutes(deps: StaffDeps) {
  const exportQualifications = makeQualificationExport(deps)
  return new Hono<StaffEnv>()
    .get(
      "/qualifications/export",
      describesFile("The list of qualifications as a file", mediaTypes.csv, mediaTypes.xlsx),
      requireRole(deps, "hr-officer", "auditor"),
      staffValid("query", exportQuery),
      async (c) => {
        const query = c.req.valid("query")
        const ownUnits = pathsOf(c.var.actor, "hr-officer")
        if (query.unmasked === "true") {
          if (ownUnits.length === 0) return staffProblem(c, "not-allowed", 403)
          if (!c.var.actor.isSteppedUp) return staffProblem(c, "step-up-needed", 403)
        }
        const scope = query.unmasked === "true" ? ownUnits : c.var.scope
        const outcome = await exportQualifications(authorOf(c), { scope, ownUnits }, query)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const { exportId, rowCount, fileName, body } = outcome.value
        return c.body(body, 200, {
          "content-type": mediaTypes[query.format],
          "content-disposition": attachment(fileName, "qualification-list"),
          "x-sworn-rows": String(rowCount),
          "x-sworn-export-id": exportId,
        })
      },
    )
    .get(
      "/exports/:exportId",
      describes("What left the system, for whom and why, with its hash", exportManifest),
      requireRole(deps, "hr-officer", "auditor"),
      staffValid("param", exportParams),
      async (c) => {
        const manifest = await readManifest(deps, c.var.actor, c.var.scope, c.req.valid("param").exportId)

        if (manifest === null) return staffProblem(c, "not-found", 404)
        return c.json(manifest, 200)
      },
    )
}
