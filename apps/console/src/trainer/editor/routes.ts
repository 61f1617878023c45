import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const editorRoutes: RouteDefinition[] = [
  // One page for both: an item that has just got its address stays on the desk, cursor and all.
  { path: ["/items/new", "/items/:itemId/edit"], component: lazy(() => import("./editor.page.tsx")) },
]
