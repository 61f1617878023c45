import { minutes } from "@sworn/exam-core"
import { formatDuration, Glyph } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"

/** Time left. May be hidden, and comes back for the last five minutes. Never read out by itself (OF-04). */
export function Clock(props: { desk: AttemptDesk }) {
  const [hidden, setHidden] = createSignal(false)
  const remaining = () => props.desk.remainingMs()
  const isShown = () => !hidden() || remaining() <= minutes(5)
  const isLow = () => remaining() <= minutes(10)

  return (
    <div class="clock" data-low={isLow() ? "" : undefined}>
      <Show when={isShown()}>
        <div class="clock-time" role="timer" aria-live="off">
          <Show when={isLow()}>
            <Glyph shape="clock" />
          </Show>
          <span class="clock-label">{words().paper.remaining}</span>
          <span class="clock-digits">{formatDuration(remaining())}</span>
        </div>
      </Show>
      <button
        type="button"
        class="clock-toggle"
        disabled={remaining() <= minutes(5)}
        aria-label={isShown() ? words().paper.hideClock : words().paper.showClock}
        onClick={() => setHidden((was) => !was)}
      >
        {isShown() ? words().paper.hide : words().paper.showClock}
      </button>
    </div>
  )
}
