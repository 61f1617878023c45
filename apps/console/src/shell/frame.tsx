import { createAsync, useIsRouting } from "@solidjs/router"
import { ErrorBoundary, Show, Suspense, type ParentProps } from "solid-js"
import { readReference } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Failure } from "./failure.tsx"
import { Rail } from "./rail.tsx"
import { ReferenceProvider } from "./reference.tsx"

/** One frame for all roles: the rail, and the place. A failure in the place leaves the rail standing. */
export function Frame(props: ParentProps) {
  const isRouting = useIsRouting()
  const reference = createAsync(() => readReference())
  return (
    <div class="frame">
      <a class="skip-link visually-hidden" href="#place">
        {words().shell.skip}
      </a>
      <Rail />
      <main id="place" class="place" tabindex="-1" aria-busy={isRouting()}>
        <ErrorBoundary fallback={(error, reset) => <Failure error={error} onRetry={reset} />}>
          <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
            <Show when={reference()}>
              {(loaded) => <ReferenceProvider reference={loaded()}>{props.children}</ReferenceProvider>}
            </Show>
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}
