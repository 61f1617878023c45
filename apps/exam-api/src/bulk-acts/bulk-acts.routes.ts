/** One act over everything a filter matches. */
import {
  bulkActBody,
  bulkActDone,
  bulkActList,
  bulkActParams,
  bulkActUndone,
  bulkPreview,
  bulkPreviewBody,
  type BulkAct,
  type BulkActRefusal,
  type Role,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, pathsOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { previewBulkAct, runBulkAct } from "./run-bulk-act.ts"
import { readBulkActs, undoBulkAct } from "./undo-bulk-act.ts"

const statusOf = {
  "not-found": 404,
  "unit-not-found": 422,
  "filter-matches-nothing": 409,
  "filter-matches-too-many": 422,
  "bank-has-changed": 409,
  "act-already-undone": 409,
} as const satisfies Record<BulkActRefusal | "not-found" | "unit-not-found", number>

const both: readonly Role[] = ["item-author", "item-reviewer"]

/** Whose act it is, as for a single item. */
const rolesOf = {
  "add-tag": both,
  "remove-tag": both,
  "set-difficulty": both,
  move: both,
  submit: ["item-author"],
  retire: ["item-reviewer"],
  assign: ["item-reviewer"],
} as const satisfies Record<BulkAct["act"], readonly Role[]>

export const bulkActRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("One's own acts over many items, the newest first", bulkActList),
      requireRole(deps, "item-author", "item-reviewer"),
      async (c) => c.json(await readBulkActs(deps, c.var.actor.staffId), 200),
    )
    .post(
      "/preview",
      describes("What an act over everything a filter matches would do", bulkPreview),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("json", bulkPreviewBody),
      async (c) => {
        const body = c.req.valid("json")
        const scope = pathsOf(c.var.actor, ...rolesOf[body.act.act])
        if (scope.length === 0) return staffProblem(c, "not-allowed", 403)

        const outcome = await previewBulkAct(deps, { ...authorOf(c), scope }, body)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/",
      describes("Do it", bulkActDone, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("json", bulkActBody),
      async (c) => {
        const body = c.req.valid("json")
        const scope = pathsOf(c.var.actor, ...rolesOf[body.act.act])
        if (scope.length === 0) return staffProblem(c, "not-allowed", 403)

        const outcome = await runBulkAct(deps, { ...authorOf(c), scope }, body)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:actId/undo",
      describes("Take it back, where it still stands as it was left", bulkActUndone, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", bulkActParams),
      async (c) => {
        const scopeFor = ({ act }: BulkAct) => pathsOf(c.var.actor, ...rolesOf[act])
        const outcome = await undoBulkAct(deps, authorOf(c), c.req.valid("param").actId, scopeFor)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
