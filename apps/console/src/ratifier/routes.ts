import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const ratifierRoutes: RouteDefinition[] = [
  { path: "/ratification", component: lazy(() => import("./ratification.page.tsx")) },
  { path: "/ratification/:sittingId", component: lazy(() => import("./desk.page.tsx")) },
]
