/** Lists that people keep under a name. Whoever is signed in has their own, and sees nobody else's. */
import {
  savedView,
  savedViews,
  viewBody,
  viewParams,
  viewsQuery,
  type ViewRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { dropView } from "./drop-view.ts"
import { readViews } from "./read-views.ts"
import { saveView } from "./save-view.ts"

const statusOf = {
  "view-name-taken": 409,
  "too-many-views": 409,
} as const satisfies Record<ViewRefusal, number>

export const viewRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("One's own views of a list", savedViews),
      requireRole(deps),
      staffValid("query", viewsQuery),
      async (c) => c.json(await readViews(deps, c.var.actor.staffId, c.req.valid("query").list), 200),
    )
    .post(
      "/",
      describes("Keep a list under a name", savedView, 201),
      requireRole(deps),
      staffValid("json", viewBody),
      async (c) => {
        const outcome = await saveView(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .delete(
      "/:viewId",
      describes("Drop one of one's own views", null, 204),
      requireRole(deps),
      staffValid("param", viewParams),
      async (c) => {
        const outcome = await dropView(deps, authorOf(c), c.req.valid("param").viewId)
        return outcome.ok ? c.body(null, 204) : staffProblem(c, outcome.refusal, 404)
      },
    )
