/** Files of questions, in and out. */
import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const exchangeRoutes: RouteDefinition[] = [
  { path: "/imports", component: lazy(() => import("./imports.page.tsx")) },
  { path: "/imports/new", component: lazy(() => import("./new-import.page.tsx")) },
  { path: "/imports/:importId", component: lazy(() => import("./import.page.tsx")) },
  // Before any item: its address would be one's id.
  { path: "/items/export", component: lazy(() => import("./export.page.tsx")) },
]
