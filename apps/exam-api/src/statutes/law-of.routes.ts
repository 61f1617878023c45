/** Which law, which version, in force on that day: of an item, and of a paper. */
import { paperParams } from "@sworn/contract"
import { itemLaw, itemParams, lawDayQuery, paperLaw } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readItemLaw } from "./read-item-law.ts"
import { readPaperLaw } from "./read-paper-law.ts"

export const itemLawRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/:itemId/law",
    describes("Which law an item rests on, and whether it was in force on a day", itemLaw),
    requireRole(deps, "item-author", "item-reviewer"),
    staffValid("param", itemParams),
    staffValid("query", lawDayQuery),
    async (c) => {
      const law = await readItemLaw(deps, c.var.scope, c.req.valid("param").itemId, c.req.valid("query").day)
      return law === null ? staffProblem(c, "not-found", 404) : c.json(law, 200)
    },
  )

export const paperLawRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>().get(
    "/:paperId/law",
    describes("Which law a paper asks about, and whether it was in force on a day", paperLaw),
    requireRole(deps, "paper-setter", "exam-administrator", "auditor"),
    staffValid("param", paperParams),
    staffValid("query", lawDayQuery),
    async (c) => {
      const reader = { staffId: c.var.actor.staffId, scope: c.var.scope }
      const law = await readPaperLaw(deps, reader, c.req.valid("param").paperId, c.req.valid("query").day)
      return law === null ? staffProblem(c, "not-found", 404) : c.json(law, 200)
    },
  )
