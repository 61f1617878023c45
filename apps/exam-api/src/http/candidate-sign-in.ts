/**
 * Lets only requests with a candidate's cookie through. The cookie is checked where the attempt is read: in the same
 * statement, so that a save costs no extra query and a sign-in ended a moment ago is already worth nothing.
 */
import { createMiddleware } from "hono/factory"
import { candidateProblem } from "./candidate-problem.ts"
import { tokenHashIn } from "./cookies.ts"
import type { RequestEnv } from "./problem.ts"

export type CandidateEnv = { Variables: RequestEnv["Variables"] & { tokenHash: Buffer } }

export const requireCandidate = createMiddleware<CandidateEnv>(async (c, next) => {
  const tokenHash = tokenHashIn(c, "sworn-candidate")
  if (tokenHash === null) return candidateProblem(c, "not-signed-in", 401)
  c.set("tokenHash", tokenHash)
  return next()
})
