import { query, useLocation } from "@solidjs/router"
import { Button } from "@sworn/ui"
import { createEffect, on, Show } from "solid-js"
import { ProblemError } from "../api/reply.ts"
import { words } from "../i18n/words.ts"

/** What happened, what is safe, what to do next, and the number by which the log is found. */
export function Failure(props: { error: unknown; onRetry: () => void }) {
  const location = useLocation()
  const problem = () => (props.error instanceof ProblemError ? props.error.problem : undefined)
  const retry = () => {
    query.clear()
    props.onRetry()
  }
  createEffect(on(() => location.pathname, retry, { defer: true }))

  return (
    <section class="failure" role="alert">
      <h1>{words().failure.title}</h1>
      <p>{problem()?.title ?? words().failure.unexpected}</p>
      <p>{words().failure.safe}</p>
      <Show when={problem()?.requestId}>
        {(requestId) => (
          <p>
            {words().failure.requestId} <code>{requestId()}</code>
          </p>
        )}
      </Show>
      <p class="acts">
        <Button kind="primary" onClick={retry}>
          {words().shell.retry}
        </Button>
        <a class="button" href="/" target="_self">
          {words().failure.home}
        </a>
      </p>
    </section>
  )
}
