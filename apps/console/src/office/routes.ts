import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const officeRoutes: RouteDefinition[] = [
  { path: "/sittings", component: lazy(() => import("./sittings.page.tsx")) },
  { path: "/sittings/:sittingId", component: lazy(() => import("./sitting.page.tsx")) },
]
