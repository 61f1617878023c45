/** Every address of the console. An area's pages are fetched only when one of them is opened. */
import type { RouteDefinition } from "@solidjs/router"
import { adminRoutes } from "../admin/routes.ts"
import { accountRoutes } from "../account/routes.ts"
import { blueprintRoutes } from "../blueprints/routes.ts"
import { auditorRoutes } from "../auditor/routes.ts"
import { conflictRoutes } from "../conflicts/routes.ts"
import { exchangeRoutes } from "../exchange/routes.ts"
import { hrRoutes } from "../hr/routes.ts"
import { officeRoutes } from "../office/routes.ts"
import { paperRoutes } from "../papers/routes.ts"
import { ratifierRoutes } from "../ratifier/routes.ts"
import { editorRoutes } from "../trainer/editor/routes.ts"
import { trainerRoutes } from "../trainer/routes.ts"
import { requestRoutes } from "../requests/routes.ts"
import { statuteRoutes } from "../statutes/routes.ts"
import { NotFound } from "./not-found.tsx"
import { Start } from "./start.tsx"

export const routes: RouteDefinition[] = [
  { path: "/", component: Start },
  ...editorRoutes,
  ...trainerRoutes,
  ...officeRoutes,
  ...ratifierRoutes,
  ...hrRoutes,
  ...auditorRoutes,
  ...adminRoutes,
  ...requestRoutes,
  ...paperRoutes,
  ...blueprintRoutes,
  ...conflictRoutes,
  ...exchangeRoutes,
  ...statuteRoutes,
  ...accountRoutes,
  { path: "*", component: NotFound },
]
