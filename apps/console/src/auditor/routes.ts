import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const auditorRoutes: RouteDefinition[] = [
  { path: "/audit", component: lazy(() => import("./audit.page.tsx")) },
]
