import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const adminRoutes: RouteDefinition[] = [
  { path: "/people", component: lazy(() => import("./people.page.tsx")) },
  { path: "/people/:staffId", component: lazy(() => import("./person.page.tsx")) },
  { path: "/units", component: lazy(() => import("./units.page.tsx")) },
  { path: "/configuration", component: lazy(() => import("./configuration.page.tsx")) },
  { path: "/assumptions", component: lazy(() => import("./assumptions.page.tsx")) },
]
