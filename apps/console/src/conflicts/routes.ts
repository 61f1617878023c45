import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const conflictRoutes: RouteDefinition[] = [
  { path: "/conflicts", component: lazy(() => import("./conflicts.page.tsx")) },
]
