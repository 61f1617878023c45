/** The staff API: everything the console's origin answers, and nothing else. Its type is the console's typed client. */
import { Hono } from "hono"
import { openAPIRouteHandler } from "hono-openapi"
import { auditRoutes } from "./audit/audit.routes.ts"
import { blueprintRoutes } from "./blueprints/blueprints.routes.ts"
import { lawChangeBlueprintRoutes } from "./blueprints/law-change-blueprints.routes.ts"
import { bulkActRoutes } from "./bulk-acts/bulk-acts.routes.ts"
import { certificateRoutes } from "./certificates/certificates.routes.ts"
import { confirmationRoutes } from "./certificates/confirmations.routes.ts"
import { configurationRoutes } from "./configuration/configuration.routes.ts"
import { conflictRoutes } from "./conflicts/conflicts.routes.ts"
import type { StaffDeps } from "./deps.ts"
import { exportRoutes } from "./exports/exports.routes.ts"
import { importRoutes } from "./exchange/imports.routes.ts"
import { itemExportRoutes } from "./exchange/item-exports.routes.ts"
import { itemDraftRoutes } from "./item-drafts/item-drafts.routes.ts"
import { itemRelationRoutes } from "./items/item-relations.routes.ts"
import { itemRoutes, itemVersionRoutes } from "./items/items.routes.ts"
import { lawOfToday } from "./http/law-of-today.ts"
import { makeApiBase } from "./http/api-base.ts"
import type { RequestEnv } from "./http/problem.ts"
import { staffProblem } from "./http/staff-problem.ts"
import { issueAccountRoutes } from "./officer-sign-in/issue-account.routes.ts"
import { officerRoutes } from "./officers/officers.routes.ts"
import { mediaRoutes } from "./media/media.routes.ts"
import { grantRoutes } from "./people/grants.routes.ts"
import { peopleRoutes } from "./people/people.routes.ts"
import { staffPaperRoutes } from "./papers/staff-papers.routes.ts"
import { qualificationRoutes } from "./qualifications/qualifications.routes.ts"
import { referenceRoutes } from "./reference/reference.routes.ts"
import { registrationRoutes } from "./registrations/registrations.routes.ts"
import { reviewTaskRoutes } from "./review-tasks/review-tasks.routes.ts"
import { resultRoutes } from "./results/results.routes.ts"
import { seatCodeRoutes } from "./seat-codes/seat-codes.routes.ts"
import { sittingRoutes } from "./sittings/sittings.routes.ts"
import { ownAccountRoutes } from "./staff-sign-in/own-account.routes.ts"
import { ssoRoutes } from "./staff-sign-in/sso.routes.ts"
import { lawChangeRoutes } from "./statutes/law-changes.routes.ts"
import { itemLawRoutes, paperLawRoutes } from "./statutes/law-of.routes.ts"
import { statuteRoutes } from "./statutes/statutes.routes.ts"
import { staffSignInRoutes } from "./staff-sign-in/staff-sign-in.routes.ts"
import { unitRoutes } from "./units/units.routes.ts"
import { requestRoutes } from "./two-person-acts/requests.routes.ts"
import { viewRoutes } from "./views/views.routes.ts"

export function createStaffApi(deps: StaffDeps) {
  const { log, chance, origin, trustedProxies } = deps
  const law = lawOfToday(deps)
  const routes = new Hono<RequestEnv>()
    .use("/items/*", law)
    .use("/bulk-acts/*", law)
    .route("/session", staffSignInRoutes(deps))
    .route("/session", ownAccountRoutes(deps))
    .route("/session", ssoRoutes(deps))
    .route("/reference", referenceRoutes(deps))
    .route("/sittings", sittingRoutes(deps))
    .route("/sittings", registrationRoutes(deps))
    .route("/sittings", resultRoutes(deps))
    .route("/sittings", seatCodeRoutes(deps))
    .route("/qualifications", qualificationRoutes(deps))
    .route("/confirmations", confirmationRoutes(deps))
    .route("/officers", officerRoutes(deps))
    .route("/officers", issueAccountRoutes(deps))
    .route("/imports", importRoutes(deps))
    .route("/", itemExportRoutes(deps))
    .route("/items", itemRoutes(deps))
    .route("/items", itemRelationRoutes(deps))
    .route("/item-versions", itemVersionRoutes(deps))
    .route("/statutes", statuteRoutes(deps))
    .route("/law-changes", lawChangeRoutes(deps))
    .route("/items", itemLawRoutes(deps))
    .route("/papers", paperLawRoutes(deps))
    .route("/item-drafts", itemDraftRoutes(deps))
    .route("/review-tasks", reviewTaskRoutes(deps))
    .route("/bulk-acts", bulkActRoutes(deps))
    .route("/media", mediaRoutes(deps))
    .route("/audit", auditRoutes(deps))
    .route("/people", peopleRoutes(deps))
    .route("/grants", grantRoutes(deps))
    .route("/units", unitRoutes(deps))
    .route("/", configurationRoutes(deps))
    .route("/certificates", certificateRoutes(deps))
    .route("/requests", requestRoutes(deps))
    .route("/papers", staffPaperRoutes(deps))
    .route("/conflicts", conflictRoutes(deps))
    .route("/views", viewRoutes(deps))
    .route("/blueprints", blueprintRoutes(deps))
    .route("/law-changes", lawChangeBlueprintRoutes(deps))
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
      // What is malformed is a problem like any other.
      defaultValidationErrorResponse: false,
      documentation: {
        info: { title: "Sworn for staff", version: "1", description: "Sittings, results, qualifications" },
      },
    }),
  )
  return api
}

export type StaffApi = ReturnType<typeof createStaffApi>
