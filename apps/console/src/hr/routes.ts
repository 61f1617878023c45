import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const hrRoutes: RouteDefinition[] = [
  { path: "/qualifications", component: lazy(() => import("./qualified.page.tsx")) },
  { path: "/confirmations", component: lazy(() => import("./pending.page.tsx")) },
]
