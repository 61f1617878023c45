import type { PersonPage } from "@sworn/contract/staff"
import { Button, formatDayMinute } from "@sworn/ui"
import { For, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  sessions: PersonPage["sessions"]
  mayEnd: boolean
  /** One of them, or all without an id. */
  onEnd: (sessionId?: string) => void
}

/** Where this person is signed in now. */
export function SessionList(props: Props) {
  return (
    <section class="card person-sessions" aria-labelledby="sessions">
      <div class="list-head">
        <h2 id="sessions">{words().admin.sessions(props.sessions.length)}</h2>
        <Show when={props.mayEnd && props.sessions.length > 0}>
          <Button small onClick={() => props.onEnd()}>
            {words().admin.endSessions}
          </Button>
        </Show>
      </div>
      <Show when={props.sessions.length > 0} fallback={<p class="quiet">{words().admin.noSessions}</p>}>
        <ul class="session-list">
          <For each={props.sessions}>
            {(session) => (
              <li>
                <div>
                  <span>
                    {words().admin.sessionMethods[session.method]}{" "}
                    <span class="quiet">{words().admin.sessionAt(session.browser, session.address)}</span>
                  </span>
                  <span class="timeline-record">
                    {words().admin.sessionTimes(
                      formatDayMinute(session.startedAt),
                      formatDayMinute(session.lastSeenAt),
                    )}
                  </span>
                </div>
                <Show when={props.mayEnd}>
                  <Button small onClick={() => props.onEnd(session.sessionId)}>
                    {words().admin.endSession}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
