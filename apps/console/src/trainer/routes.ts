/**
 * The bank's addresses. Authors and reviewers share them: both read every item of their units, and what either may do with
 * one is said by the API, item by item.
 */
import { lazy } from "solid-js"
import type { RouteDefinition } from "@solidjs/router"

export const trainerRoutes: RouteDefinition[] = [
  // One page for the list and for the item that lies over it, so that closing the item finds the list as it was.
  { path: "/items/:itemId?", component: lazy(() => import("./bank/bank.page.tsx")) },
  { path: "/reviews/:taskId?", component: lazy(() => import("./reviews/reviews.page.tsx")) },
]
