import { Glyph } from "@sworn/ui"
import { onMount, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { TopBar } from "../shell/top-bar.tsx"

/** The deadline has come: what was chosen counts, and what is still on its way is said by number (OF-07). */
export function ClosingScreen(props: { desk: AttemptDesk }) {
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())

  const save = () => props.desk.saveState()
  const waiting = () => {
    const state = save()
    return state.kind === "saving" || state.kind === "offline" ? state.waiting : 0
  }

  return (
    <div class="page">
      <TopBar />
      <main class="notice">
        <div role="alert">
          <h1 class="document-title" tabindex="-1" ref={heading}>
            {words().finish.closingTitle}
          </h1>
        </div>
        <p class="notice-body">{words().finish.closingBody}</p>
        <p class="closing-count" role="status">
          {words().finish.closingWaiting(waiting())}
        </p>
        <Show when={save().kind === "offline"}>
          <p class="callout" data-tone="warn">
            <Glyph shape="pause" />
            <span>{words().finish.closingOffline}</span>
          </p>
        </Show>
      </main>
    </div>
  )
}
