/** Blueprints: written by paper setters, decided on by another one or by an exam administrator, read by auditors. */
import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const blueprintRoutes: RouteDefinition[] = [
  { path: "/blueprints", component: lazy(() => import("./blueprints.page.tsx")) },
  { path: "/blueprints/new", component: lazy(() => import("./new-blueprint.page.tsx")) },
  { path: "/blueprints/:blueprintId", component: lazy(() => import("./blueprint.page.tsx")) },
  { path: "/blueprints/:blueprintId/edit", component: lazy(() => import("./edit-blueprint.page.tsx")) },
]
