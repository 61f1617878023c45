import { exportManifest, exportParams, exportQuery } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { makeQualificationExport, type ExportRefusal } from "./export-qualifications.ts"
import { readManifest } from "./read-manifest.ts"

const statusOf = { "not-found": 404, busy: 503 } as const satisfies Record<ExportRefusal, number>

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
        const outcome = await exportQualifications(authorOf(c), c.var.scope, query)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const { exportId, rowCount, fileName, body } = outcome.value
        return c.body(body, 200, {
          "content-type": mediaTypes[query.format],
          "content-disposition": attachment(fileName),
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

/** RFC 6266 with the name of RFC 5987; the plain name is for programs that know only ASCII. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9._-]+/g, "").replace(/^_/, "qualification-list_")
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
