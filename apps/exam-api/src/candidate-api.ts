/** The candidates' API: everything their origin answers, and nothing else. Its type is the exam client's typed client. */
import { openAPIRouteHandler } from "hono-openapi"
import { Hono } from "hono"
import { attemptRoutes } from "./attempts/attempts.routes.ts"
import { candidateSignInRoutes } from "./candidate-sign-in/candidate-sign-in.routes.ts"
import type { CandidateDeps } from "./deps.ts"
import { makeApiBase } from "./http/api-base.ts"
import { candidateProblem } from "./http/candidate-problem.ts"
import type { RequestEnv } from "./http/problem.ts"
import { officerSignInRoutes } from "./officer-sign-in/officer-sign-in.routes.ts"
import { ownRecordRoutes } from "./own-records/own-records.routes.ts"
import { paperRoutes } from "./papers/papers.routes.ts"
import { practiceRoutes } from "./practice/practice.routes.ts"

export function createCandidateApi(deps: CandidateDeps) {
  const { log, chance, origin, trustedProxies } = deps
  const routes = new Hono<RequestEnv>()
    .route("/", candidateSignInRoutes(deps))
    .route("/papers", paperRoutes(deps))
    .route("/attempts", attemptRoutes(deps))
    .route("/account", officerSignInRoutes(deps))
    .route("/account", ownRecordRoutes(deps))
    .route("/account/practice", practiceRoutes(deps))

  const api = makeApiBase({
    log,
    newRequestId: chance.uuid,
    origin,
    trustedProxies,
    problem: candidateProblem,
  }).route("/api", routes)
  api.get(
    "/api/openapi.json",
    openAPIRouteHandler(api, {
      // What is malformed is a problem like any other.
      defaultValidationErrorResponse: false,
      documentation: {
        info: { title: "Sworn for candidates", version: "1", description: "Sitting an exam" },
      },
    }),
  )
  return api
}

export type CandidateApi = ReturnType<typeof createCandidateApi>
