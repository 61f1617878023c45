/** The register's addresses: read by all who work on items and papers, written by those who review. */
import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const statuteRoutes: RouteDefinition[] = [
  { path: "/statutes", component: lazy(() => import("./statutes.page.tsx")) },
  { path: "/statutes/loading", component: lazy(() => import("./import.page.tsx")) },
  { path: "/statutes/changes/:lawChangeId", component: lazy(() => import("./change.page.tsx")) },
  { path: "/statutes/:statute", component: lazy(() => import("./statute.page.tsx")) },
  { path: "/statutes/:statute/comparison", component: lazy(() => import("./comparison.page.tsx")) },
]
