import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const paperRoutes: RouteDefinition[] = [
  { path: "/papers", component: lazy(() => import("./papers.page.tsx")) },
  { path: "/papers/:paperId", component: lazy(() => import("./paper.page.tsx")) },
]
