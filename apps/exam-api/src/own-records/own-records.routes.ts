/** What an officer may read of the own exams, at the own account and nowhere else: nobody's id but the session's is asked. */
import { attemptParams } from "@sworn/contract"
import { ownCertificates, ownEligibility, ownRegistrations, ownResult } from "@sworn/contract/candidate"
import { Hono } from "hono"
import type { CandidateDeps } from "../deps.ts"
import { accountProblem, accountValid } from "../http/candidate-problem.ts"
import { requireOfficer, type OfficerEnv } from "../http/officer-session.ts"
import { describes } from "../http/openapi.ts"
import { judgeOwnEligibility } from "../registrations/judge-own-eligibility.ts"
import { isOwnAttempt } from "./own-records.store.ts"
import { readOwnCertificates } from "./read-own-certificates.ts"
import { readOwnRegistrations } from "./read-own-registrations.ts"
import { readOwnResult } from "./read-own-result.ts"

export const ownRecordRoutes = (deps: CandidateDeps) =>
  new Hono<OfficerEnv>()
    .get(
      "/registrations",
      describes("The own registrations", ownRegistrations),
      requireOfficer(deps),
      async (c) => c.json(await readOwnRegistrations(deps, c.var.officer.officerId), 200),
    )
    .get(
      "/results/:attemptId",
      describes("The own result", ownResult),
      requireOfficer(deps),
      accountValid("param", attemptParams),
      async (c) => {
        const { attemptId } = c.req.valid("param")
        const { officerId } = c.var.officer
        const own = await readOwnResult(deps, officerId, attemptId)
        if (own !== null) return c.json(own, 200)

        const isOwn = await isOwnAttempt(deps.sql, officerId, attemptId)
        return isOwn ? accountProblem(c, "result-not-published", 403) : accountProblem(c, "not-found", 404)
      },
    )
    .get(
      "/certificates",
      describes("The own certificates", ownCertificates),
      requireOfficer(deps),
      async (c) => c.json({ certificates: await readOwnCertificates(deps, c.var.officer.officerId) }, 200),
    )
    .get(
      "/eligibility",
      describes("What the officer may sit, and the attempts left", ownEligibility),
      requireOfficer(deps),
      async (c) => c.json(await judgeOwnEligibility(deps, c.var.officer.policeNo), 200),
    )
