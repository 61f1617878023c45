/** The encrypted paper, fetched ahead of the start (PAP-7): unreadable until its key is released. */
import { paperParams } from "@sworn/contract"
import { Hono } from "hono"
import { isSignedIn } from "../attempts/attempts.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { candidateProblem, candidateValid } from "../http/candidate-problem.ts"
import { requireCandidate, type CandidateEnv } from "../http/candidate-sign-in.ts"
import { describesFile } from "../http/openapi.ts"
import { findPackage } from "./papers.store.ts"

export const paperRoutes = (deps: CandidateDeps) =>
  new Hono<CandidateEnv>()
    .use(requireCandidate)
    .get(
      "/:paperId/package",
      describesFile("The encrypted paper", "application/octet-stream"),
      candidateValid("param", paperParams),
      async (c) => {
        const { tokenHash } = c.var
        const sealed = await findPackage(deps.sql, tokenHash, c.req.valid("param").paperId)
        if (sealed === null) {
          return (await isSignedIn(deps.sql, tokenHash))
            ? candidateProblem(c, "not-found", 404)
            : candidateProblem(c, "not-signed-in", 401)
        }
        return c.body(new Uint8Array(sealed), 200, { "content-type": "application/octet-stream" })
      },
    )
