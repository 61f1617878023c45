import { deadlineOf } from "@sworn/exam-core"
import { formatDuration, formatMinute } from "@sworn/ui"
import { Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"

export function Countdown(props: { desk: AttemptDesk }) {
  const left = () => props.desk.startsAt() - props.desk.now()
  const endsAt = () => deadlineOf(props.desk.candidacy().attempt.timetable)

  return (
    <section class="countdown" aria-labelledby="countdown-label">
      <h2 class="countdown-label" id="countdown-label">
        {words().lobby.startsIn}
      </h2>
      <Show
        when={props.desk.phase() === "waiting"}
        fallback={
          <p class="countdown-opening" role="status">
            {words().lobby.openingPaper}
          </p>
        }
      >
        <p class="countdown-time" role="timer" aria-live="off">
          {formatDuration(left())}
        </p>
      </Show>
      <p class="countdown-note">{words().lobby.startsAt(formatMinute(props.desk.startsAt()))}</p>
      <p class="countdown-note">{words().lobby.endsAt(formatMinute(endsAt()))}</p>
    </section>
  )
}
