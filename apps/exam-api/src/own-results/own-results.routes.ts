/** The candidate's own result after ratification, with the certificate that follows a pass. */
import { attemptParams } from "@sworn/contract"
import { ownResult } from "@sworn/contract/candidate"
import { Hono } from "hono"
import { findAttempt, isSignedIn } from "../attempts/attempts.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { candidateProblem, candidateValid } from "../http/candidate-problem.ts"
import { requireCandidate, type CandidateEnv } from "../http/candidate-sign-in.ts"
import { describes } from "../http/openapi.ts"
import { readOwnResult } from "./read-own-result.ts"

export const ownResultRoutes = (deps: CandidateDeps) =>
  new Hono<CandidateEnv>().get(
    "/:attemptId/result",
    requireCandidate,
    describes("The own result", ownResult),
    candidateValid("param", attemptParams),
    async (c) => {
      const { attemptId } = c.req.valid("param")
      const { tokenHash } = c.var
      const own = await readOwnResult(deps, tokenHash, attemptId)
      if (own !== null) return c.json(own, 200)

      if (!(await isSignedIn(deps.sql, tokenHash))) return candidateProblem(c, "not-signed-in", 401)
      const isOwn = (await findAttempt(deps.sql, { tokenHash, attemptId })) !== null
      return isOwn ? candidateProblem(c, "result-not-published", 403) : candidateProblem(c, "not-found", 404)
    },
  )
