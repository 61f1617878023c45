import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const requestRoutes: RouteDefinition[] = [
  { path: "/requests", component: lazy(() => import("./requests.page.tsx")) },
]
