import { Button } from "@sworn/ui"
import { Show } from "solid-js"
import { TopBar } from "./top-bar.tsx"

type Props = { title: string; body?: string; act?: string; onAct?: () => void; busy?: boolean }

/** A page that says one thing: what happened, what is safe, what to do next. */
export function Notice(props: Props) {
  return (
    <div class="page">
      <TopBar />
      <main class="notice" aria-busy={props.busy ? "true" : undefined}>
        <h1 class="document-title">{props.title}</h1>
        <Show when={props.body}>
          <p class="notice-body">{props.body}</p>
        </Show>
        <Show when={props.act}>
          <Button kind="primary" onClick={() => props.onAct?.()}>
            {props.act}
          </Button>
        </Show>
      </main>
    </div>
  )
}
