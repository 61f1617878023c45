import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

/** Everybody's own, whatever their roles. */
export const accountRoutes: RouteDefinition[] = [
  { path: "/account", component: lazy(() => import("./account.page.tsx")) },
]
