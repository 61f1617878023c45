/** Questions in files on their way into the bank: uploaded, mapped, checked, and only then taken (ITM-9). */
import {
  commitBody,
  defaultPageSize,
  errorFileQuery,
  findingPage,
  findingQuery,
  importList,
  importPage,
  importParams,
  importProgress,
  importSettings,
  pageQuery,
  templateQuery,
  uploadQuery,
  type ImportRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { attachment } from "../http/attachment.ts"
import { isUpload } from "../http/hygiene.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, readerOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { uploadAt } from "../http/uploads.ts"
import { makeImportBegin } from "./begin-import.ts"
import { makeImportCheck } from "./check-import.ts"
import { makeImportCommit } from "./commit-import.ts"
import { giveUpImport } from "./give-up-import.ts"
import { findImportPage, findProgress, readFindings, readImportList } from "./imports.store.ts"
import { makeErrorFile } from "./make-error-file.ts"
import { makeTemplate } from "./make-template.ts"
import { receiveFile } from "./receive-file.ts"
import { setImportSettings } from "./set-settings.ts"

const statusOf = {
  "not-found": 404,
  busy: 503,
  "file-too-large": 413,
  "file-format-unknown": 422,
  "file-cannot-be-read": 422,
  "file-already-imported": 409,
  "too-many-open-imports": 409,
  "mapping-does-not-fit": 422,
  "law-not-readable": 422,
  "import-under-way": 409,
  "import-is-over": 409,
  "import-not-checked": 409,
  "import-has-faults": 409,
  "import-has-changed": 409,
  "nothing-to-import": 422,
  "subject-not-known": 422,
  "category-not-known": 422,
} as const satisfies Record<ImportRefusal | "not-found" | "busy", number>

const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const

export function importRoutes(deps: StaffDeps) {
  const beginImport = makeImportBegin(deps)
  const checkImport = makeImportCheck(deps)
  const commitImport = makeImportCommit(deps)
  const { bankSql } = deps

  return new Hono<StaffEnv>()
    .get(
      "/",
      describes("Files of questions that came to these units, newest first", importList),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", pageQuery),
      async (c) => {
        const { page = 1, size = defaultPageSize } = c.req.valid("query")
        const list = await readImportList(bankSql, c.var.scope, { limit: size, offset: (page - 1) * size })
        return c.json(list, 200)
      },
    )
    .get(
      "/template",
      describesFile("A table to fill in", mediaTypes.xlsx, mediaTypes.csv),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", templateQuery),
      async (c) => {
        const { kind, format, language = "zh-CN" } = c.req.valid("query")
        const bytes = await makeTemplate(kind, format, language)
        const name = language === "zh-CN" ? "试题模板" : "question-template"
        return c.body(new Uint8Array(bytes), 200, {
          "content-type": mediaTypes[format],
          "content-disposition": attachment(`${name}_${kind}.${format}`, "question-template"),
        })
      },
    )
    .post(
      "/",
      describes("Upload a file of questions, as the raw body", importPage, 201),
      requireRole(deps, "item-author"),
      staffValid("query", uploadQuery),
      async (c) => {
        if (!isUpload(c)) return staffProblem(c, "unsupported-media-type", 415)
        const most = uploadAt("POST", c.req.path)?.mostBytes ?? 0
        const bytes = await receiveFile(c.req.raw.body, most)
        if (bytes === "too-large") return staffProblem(c, "file-too-large", 413)
        const outcome = await beginImport(authorOf(c), c.req.valid("query"), bytes)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const page = await findImportPage(bankSql, readerOf(c), outcome.value.importId)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 201)
      },
    )
    .get(
      "/:importId",
      describes(
        "An import: what was seen in the file, what was said of it, and what a check came to",
        importPage,
      ),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", importParams),
      async (c) => {
        const page = await findImportPage(bankSql, readerOf(c), c.req.valid("param").importId)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .put(
      "/:importId/settings",
      describes("Say what the file means", importPage),
      requireRole(deps, "item-author"),
      staffValid("param", importParams),
      staffValid("json", importSettings),
      async (c) => {
        const { importId } = c.req.valid("param")
        const outcome = await setImportSettings(deps, authorOf(c), importId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const page = await findImportPage(bankSql, readerOf(c), importId)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .post(
      "/:importId/check",
      describes("Judge every question of the file; nothing is taken yet", importProgress, 201),
      requireRole(deps, "item-author"),
      staffValid("param", importParams),
      async (c) => {
        const outcome = await checkImport(authorOf(c), c.req.valid("param").importId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value.progress, 201)
      },
    )
    .get(
      "/:importId/progress",
      describes("How far it has come", importProgress),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", importParams),
      async (c) => {
        const progress = await findProgress(bankSql, readerOf(c), c.req.valid("param").importId)
        return progress === null ? staffProblem(c, "not-found", 404) : c.json(progress, 200)
      },
    )
    .get(
      "/:importId/findings",
      describes("What is wrong, row by row, and what is asked twice", findingPage),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", importParams),
      staffValid("query", findingQuery),
      async (c) => {
        const { importId } = c.req.valid("param")
        const { page = 1, size = defaultPageSize, ...filter } = c.req.valid("query")
        if ((await findProgress(bankSql, readerOf(c), importId)) === null)
          return staffProblem(c, "not-found", 404)
        const findings = await readFindings(bankSql, importId, filter, {
          limit: size,
          offset: (page - 1) * size,
        })
        return c.json(findings, 200)
      },
    )
    .get(
      "/:importId/error-file",
      describesFile("The rows with faults, to mend", mediaTypes.xlsx, mediaTypes.csv),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", importParams),
      staffValid("query", errorFileQuery),
      async (c) => {
        const { language = "zh-CN" } = c.req.valid("query")
        const file = await makeErrorFile(deps, readerOf(c), c.req.valid("param").importId, language)
        if (file === null) return staffProblem(c, "not-found", 404)
        return c.body(new Uint8Array(file.bytes), 200, {
          "content-type": mediaTypes[file.format],
          "content-disposition": attachment(file.fileName, "errors"),
        })
      },
    )
    .post(
      "/:importId/commit",
      describes("Take the questions into the bank: all, or knowingly the good ones alone", importPage, 201),
      requireRole(deps, "item-author"),
      staffValid("param", importParams),
      staffValid("json", commitBody),
      async (c) => {
        const { importId } = c.req.valid("param")
        const outcome = await commitImport(authorOf(c), importId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        const page = await findImportPage(bankSql, readerOf(c), importId)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 201)
      },
    )
    .delete(
      "/:importId",
      describes("Give an import up", null, 204),
      requireRole(deps, "item-author"),
      staffValid("param", importParams),
      async (c) => {
        const outcome = await giveUpImport(deps, authorOf(c), c.req.valid("param").importId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
}
