/** The encrypted paper, fetched ahead of the start (PAP-7): unreadable until its key is released. */
import { paperParams } from "@sworn/contract"
import { Hono } from "hono"
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
        const sealed = await findPackage(deps.sql, c.var.tokenHash, c.req.valid("param").paperId)
        if (sealed === null) return candidateProblem(c, "not-found", 404)
        return c.body(new Uint8Array(sealed), 200, { "content-type": "application/octet-stream" })
      },
    )
