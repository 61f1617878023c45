/** The staff API: everything the console's origin answers, and nothing else. Its type is the console's typed client. */
import { Hono } from "hono"
import { openAPIRouteHandler } from "hono-openapi"
import { auditRoutes } from "./audit/audit.routes.ts"
import { confirmationRoutes } from "./certificates/confirmations.routes.ts"
import type { StaffDeps } from "./deps.ts"
import { exportRoutes } from "./exports/exports.routes.ts"
import { itemRoutes, itemVersionRoutes } from "./items/items.routes.ts"
import { makeApiBase } from "./http/api-base.ts"
import type { RequestEnv } from "./http/problem.ts"
import { staffProblem } from "./http/staff-problem.ts"
import { officerRoutes } from "./officers/officers.routes.ts"
import { qualificationRoutes } from "./qualifications/qualifications.routes.ts"
import { referenceRoutes } from "./reference/reference.routes.ts"
import { registrationRoutes } from "./registrations/registrations.routes.ts"
import { resultRoutes } from "./results/results.routes.ts"
import { sittingRoutes } from "./sittings/sittings.routes.ts"
import { staffSignInRoutes } from "./staff-sign-in/staff-sign-in.routes.ts"

export function createStaffApi(deps: StaffDeps) {
  const { log, chance, origin, trustedProxies } = deps
  const routes = new Hono<RequestEnv>()
    .route("/session", staffSignInRoutes(deps))
    .route("/reference", referenceRoutes(deps))
    .route("/sittings", sittingRoutes(deps))
    .route("/sittings", registrationRoutes(deps))
    .route("/sittings", resultRoutes(deps))
    .route("/qualifications", qualificationRoutes(deps))
    .route("/confirmations", confirmationRoutes(deps))
    .route("/officers", officerRoutes(deps))
    .route("/items", itemRoutes(deps))
    .route("/item-versions", itemVersionRoutes(deps))
    .route("/audit", auditRoutes(deps))
    .route("/", exportRoutes(deps))

  const api = makeApiBase({
    log,
    newRequestId: chance.uuid,
    origin,
    trustedProxies,
    problem: staffProblem,
  }).route("/api", routes)
  api.get(
    "/api/openapi.json",
    openAPIRouteHandler(api, {
      documentation: {
        info: { title: "Sworn for staff", version: "1", description: "Sittings, results, qualifications" },
      },
    }),
  )
  return api
}

export type StaffApi = ReturnType<typeof createStaffApi>
