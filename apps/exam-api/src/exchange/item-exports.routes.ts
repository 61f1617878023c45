/** Questions with their keys on their way out of the house. */
import { itemExportManifest, itemExportParams, itemExportQuery } from "@sworn/contract/staff"
import { formats } from "@sworn/interchange"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { attachment } from "../http/attachment.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, readerOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { findItemExport } from "../items/item-export.store.ts"
import { makeItemExport } from "./export-items.ts"

const statusOf = { busy: 503, "file-format-unknown": 422 } as const

/** Mounted before the items themselves, whose ids stand where its name does. */
export function itemExportRoutes(deps: StaffDeps) {
  const exportItems = makeItemExport(deps)
  return new Hono<StaffEnv>()
    .get(
      "/items/export",
      describesFile(
        "Everything a filter matches, as a file",
        ...new Set(formats.map(({ mediaType }) => mediaType)),
      ),
      requireRole(deps, "item-author", "item-reviewer"),
      requireStepUp,
      staffValid("query", itemExportQuery),
      async (c) => {
        const outcome = await exportItems(authorOf(c), c.req.valid("query"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const { exportId, itemCount, fileName, mediaType, body } = outcome.value
        return c.body(body, 200, {
          "content-type": mediaType,
          "content-disposition": attachment(fileName, "questions"),
          "x-sworn-rows": String(itemCount),
          "x-sworn-export-id": exportId,
        })
      },
    )
    .get(
      "/item-exports/:exportId",
      describes(
        "What left the bank, for whom and why, and what the format could not carry",
        itemExportManifest,
      ),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemExportParams),
      async (c) => {
        const manifest = await findItemExport(deps.bankSql, readerOf(c), c.req.valid("param").exportId)
        return manifest === null ? staffProblem(c, "not-found", 404) : c.json(manifest, 200)
      },
    )
}
