import { minutes, seconds } from "@sworn/exam-core"
import { Button, Glyph } from "@sworn/ui"
import { createEffect, onCleanup, onMount, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import type { PaperView } from "./paper-view.ts"

/** How long a warning stays when nobody closes it; at least ten seconds (OF-05). */
const stayMs = seconds(15)

/** TIM-6: in the header, where it covers no item; takes no focus; Escape closes it. The one region that speaks of time. */
export function WarningBanner(props: { desk: AttemptDesk; view: PaperView }) {
  const message = () => {
    const left = props.desk.warning()
    if (left === undefined) return undefined
    const time =
      left >= minutes(1)
        ? words().warnings.left(left / minutes(1))
        : words().warnings.leftSeconds(left / 1000)
    const open = props.view.places.length - props.view.answeredCount()
    return `${time}${words().warnings.openCount(open)}`
  }

  createEffect(() => {
    if (props.desk.warning() === undefined) return
    const timer = setTimeout(props.desk.dismissWarning, stayMs)
    onCleanup(() => clearTimeout(timer))
  })

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && props.desk.warning() !== undefined) props.desk.dismissWarning()
  }
  onMount(() => document.addEventListener("keydown", onKey))
  onCleanup(() => document.removeEventListener("keydown", onKey))

  return (
    <div class="warning-place" data-shown={message() ? "" : undefined}>
      <p class="warning-words" aria-live="polite">
        <Show when={message()}>
          <Glyph shape="clock" />
        </Show>
        {message()}
      </p>
      <Show when={message()}>
        <Button small onClick={() => props.desk.dismissWarning()}>
          {words().warnings.dismiss}
        </Button>
      </Show>
    </div>
  )
}
