/** The register of statutes: read by all who work on items and papers, written by those who review. */
import {
  comparisonPage,
  comparisonQuery,
  loadedVersion,
  loadingPreview,
  namedStatute,
  newStatuteVersionBody,
  readingBody,
  readingReply,
  repealBody,
  shortNamesBody,
  statuteList,
  statuteParams,
  statuteVersionPage,
  statuteVersionParams,
  type StatuteRefusal,
} from "@sworn/contract/staff"
import type { Role } from "@sworn/exam-core"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { compareVersions } from "./compare-versions.ts"
import { loadVersion, previewLoading } from "./load-version.ts"
import { nameStatute } from "./name-statute.ts"
import { readPublicText } from "./read-public-text.ts"
import { readStatuteVersion } from "./read-statute-version.ts"
import { readStatutes } from "./read-statutes.ts"
import { repealStatute } from "./repeal-statute.ts"

const statusOf = {
  "statute-has-no-articles": 422,
  "statute-needs-a-name": 422,
  "version-already-loaded": 409,
  "version-days-differ": 409,
  "version-between-others": 409,
  "version-before-has-no-text": 409,
  "ends-before-it-begins": 422,
  "versions-overlap": 409,
  "gap-between": 409,
  "statute-not-in-force": 409,
  "statute-name-taken": 409,
  "not-found": 404,
} as const satisfies Record<StatuteRefusal | "not-found", number>

export const lawReaders: readonly Role[] = ["item-author", "item-reviewer", "paper-setter", "auditor"]

export const statuteRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("The register of statutes", statuteList),
      requireRole(deps, ...lawReaders),
      async (c) => c.json(await readStatutes(deps, c.var.scope), 200),
    )
    .post(
      "/readings",
      describes("What a public text is read as; nothing is kept of it", readingReply),
      requireRole(deps, "item-reviewer"),
      staffValid("json", readingBody),
      async (c) => c.json(await readPublicText(deps, c.req.valid("json").text), 200),
    )
    .get(
      "/:statute/versions/:version",
      describes("A version of a statute, with its text", statuteVersionPage),
      requireRole(deps, ...lawReaders),
      staffValid("param", statuteVersionParams),
      async (c) => {
        const { statute, version } = c.req.valid("param")
        const page = await readStatuteVersion(deps, c.var.scope, statute, version)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .get(
      "/:statute/comparison",
      describes("Two versions of a statute, article by article", comparisonPage),
      requireRole(deps, ...lawReaders),
      staffValid("param", statuteParams),
      staffValid("query", comparisonQuery),
      async (c) => {
        const { from, to } = c.req.valid("query")
        const page = await compareVersions(deps, c.req.valid("param").statute, from, to)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .post(
      "/:statute/previews",
      describes("What loading a version would do; nothing of it is done", loadingPreview),
      requireRole(deps, "item-reviewer"),
      staffValid("param", statuteParams),
      staffValid("json", newStatuteVersionBody),
      async (c) => {
        const outcome = await previewLoading(deps, c.req.valid("param").statute, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/:statute/versions",
      describes("Load a version of a statute, and flag all that it touches", loadedVersion, 201),
      requireRole(deps, "item-reviewer"),
      staffValid("param", statuteParams),
      staffValid("json", newStatuteVersionBody),
      async (c) => {
        const outcome = await loadVersion(
          deps,
          authorOf(c),
          c.req.valid("param").statute,
          c.req.valid("json"),
        )
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .put(
      "/:statute/short-names",
      describes("Say what else texts call a statute, and look for its mentions anew", namedStatute),
      requireRole(deps, "item-reviewer"),
      staffValid("param", statuteParams),
      staffValid("json", shortNamesBody),
      async (c) => {
        const outcome = await nameStatute(
          deps,
          authorOf(c),
          c.req.valid("param").statute,
          c.req.valid("json"),
        )
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/:statute/repeals",
      describes("End a statute without another version", loadedVersion, 201),
      requireRole(deps, "item-reviewer"),
      staffValid("param", statuteParams),
      staffValid("json", repealBody),
      async (c) => {
        const outcome = await repealStatute(
          deps,
          authorOf(c),
          c.req.valid("param").statute,
          c.req.valid("json"),
        )
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
