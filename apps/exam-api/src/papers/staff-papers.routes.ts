import { paperParams } from "@sworn/contract"
import { paperList, readablePaper, type PaperReadingRefusal } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { readPaper } from "./read-paper.ts"
import { readPapers } from "./read-papers.ts"

const statusOf = {
  "not-found": 404,
  "paper-sealed": 403,
  "paper-not-yet-unsealed": 403,
  "cohort-taught": 403,
} as const satisfies Record<PaperReadingRefusal | "not-found", number>

export const staffPaperRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("Papers and whether they are sealed; nothing of what stands in them", paperList),
      requireRole(deps, "paper-setter", "exam-administrator"),
      async (c) => c.json(await readPapers(deps, c.var.actor.staffId, c.var.scope), 200),
    )
    .get(
      "/:paperId/content",
      describes("A paper that two persons unsealed, or whose sittings are over; without keys", readablePaper),
      // The exam administrator helps to unseal and does not read (domain §3).
      requireRole(deps, "paper-setter", "ratifier"),
      staffValid("param", paperParams),
      async (c) => {
        const outcome = await readPaper(deps, authorOf(c), c.req.valid("param").paperId)

        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
