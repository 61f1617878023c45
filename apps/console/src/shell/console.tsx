import { Router, type RouteSectionProps } from "@solidjs/router"
import { ErrorBoundary, Suspense } from "solid-js"
import { words } from "../i18n/words.ts"
import { Failure } from "./failure.tsx"
import { Frame } from "./frame.tsx"
import { routes } from "./routes.ts"
import { SessionGate } from "./session.tsx"

/** The staff console: sign-in, then one frame for all roles, then the area that the address names. */
export function Console() {
  return (
    <Router root={Root} preload={false}>
      {routes}
    </Router>
  )
}

function Root(props: RouteSectionProps) {
  return (
    <ErrorBoundary fallback={(error, reset) => <Failure error={error} onRetry={reset} />}>
      <Suspense fallback={<Opening />}>
        <SessionGate>
          <Frame>{props.children}</Frame>
        </SessionGate>
      </Suspense>
    </ErrorBoundary>
  )
}

export function Opening() {
  return (
    <p class="opening" aria-busy="true" role="status">
      {words().shell.opening}
    </p>
  )
}
