/** Changes in the law: what they touch, and what reviewers do about it. */
import {
  lawChangeActBody,
  lawChangeActReply,
  lawChangeItemQuery,
  lawChangeItems,
  lawChangeList,
  lawChangePage,
  lawChangeParams,
} from "@sworn/contract/staff"
import type { Role } from "@sworn/exam-core"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { approveRebound } from "./approve-rebound.ts"
import { readLawChange, readLawChangeItems, readLawChanges } from "./read-law-changes.ts"
import { rebindItems } from "./rebind-items.ts"

/** Whose items, papers and blueprints it touches; the items themselves are for those who write and review them. */
const changeReaders: readonly Role[] = ["item-author", "item-reviewer", "paper-setter"]

export const lawChangeRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("Every change in the law that the register knows", lawChangeList),
      requireRole(deps, ...changeReaders),
      async (c) => c.json(await readLawChanges(deps, c.var.scope), 200),
    )
    .get(
      "/:lawChangeId",
      describes("A change, how much it touches, and which papers and sittings", lawChangePage),
      requireRole(deps, ...changeReaders),
      staffValid("param", lawChangeParams),
      async (c) => {
        const reader = { staffId: c.var.actor.staffId, scope: c.var.scope }
        const page = await readLawChange(deps, reader, c.req.valid("param").lawChangeId)
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .get(
      "/:lawChangeId/items",
      describes("The items it touches, with what became of each", lawChangeItems),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", lawChangeParams),
      staffValid("query", lawChangeItemQuery),
      async (c) => {
        const { lawChangeId } = c.req.valid("param")
        const page = await readLawChangeItems(deps, c.var.scope, lawChangeId, c.req.valid("query"))
        return page === null ? staffProblem(c, "not-found", 404) : c.json(page, 200)
      },
    )
    .post(
      "/:lawChangeId/rebindings",
      describes("Bind items to the identical text under its new number", lawChangeActReply, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", lawChangeParams),
      staffValid("json", lawChangeActBody),
      async (c) => {
        const { lawChangeId } = c.req.valid("param")
        const outcome = await rebindItems(deps, authorOf(c), lawChangeId, c.req.valid("json").itemVersionIds)
        return outcome.ok ? c.json(outcome.value, 201) : staffProblem(c, outcome.refusal, 404)
      },
    )
    .post(
      "/:lawChangeId/approvals",
      describes("Approve what others bound anew", lawChangeActReply, 201),
      requireRole(deps, "item-reviewer"),
      staffValid("param", lawChangeParams),
      staffValid("json", lawChangeActBody),
      async (c) => {
        const { lawChangeId } = c.req.valid("param")
        const outcome = await approveRebound(
          deps,
          authorOf(c),
          lawChangeId,
          c.req.valid("json").itemVersionIds,
        )
        return outcome.ok ? c.json(outcome.value, 201) : staffProblem(c, outcome.refusal, 404)
      },
    )
