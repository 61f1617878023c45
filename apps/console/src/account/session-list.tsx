import type { OwnSessions } from "@sworn/contract/staff"
import { Badge, Button, formatDayMinute } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"

type Props = {
  sessions: OwnSessions["sessions"]
  onEnd: (sessionId: string) => Promise<Reply<unknown>>
  onEndOthers: () => Promise<Reply<unknown>>
  onEnded: (sentence: string) => void
}

/** Where one is signed in: the one in use first, each other with its way out. */
export function SessionList(props: Props) {
  const [problem, setProblem] = createSignal<string>()
  const ordered = () => props.sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
  const hasOthers = () => props.sessions.some((one) => !one.isThis)

  async function end(asked: Promise<Reply<unknown>>, sentence: string) {
    const reply = await asked
    setProblem(reply.ok ? undefined : reply.problem.title)
    if (reply.ok) props.onEnded(sentence)
  }

  return (
    <section class="account-part" aria-labelledby="account-sessions">
      <h2 id="account-sessions">{words().account.sessions}</h2>
      <p>{words().account.sessionsLead}</p>
      <p class="field-error" role="alert" hidden={problem() === undefined}>
        {problem()}
      </p>
      <ul class="session-list">
        <For each={ordered()}>
          {(one) => (
            <li class="session">
              <div class="session-what">
                <p class="session-browser">
                  <span>{one.browser || words().account.unknownBrowser}</span>
                  <Show when={one.isThis}>
                    <Badge>{words().account.thisSession}</Badge>
                  </Show>
                </p>
                <p class="quiet">
                  {[
                    words().account.methods[one.method],
                    ...(one.address === "" ? [] : [words().account.fromAddress(one.address)]),
                    words().account.startedAt(formatDayMinute(one.startedAt)),
                    words().account.lastSeenAt(formatDayMinute(one.lastSeenAt)),
                  ].join(" · ")}
                </p>
              </div>
              <Show when={!one.isThis}>
                <Button
                  small
                  aria-label={words().account.endOf(
                    one.browser || words().account.unknownBrowser,
                    formatDayMinute(one.startedAt),
                  )}
                  onClick={() => void end(props.onEnd(one.sessionId), words().account.ended)}
                >
                  {words().account.end}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={hasOthers()}>
        <div class="acts">
          <Button onClick={() => void end(props.onEndOthers(), words().account.othersEnded)}>
            {words().account.endOthers}
          </Button>
        </div>
      </Show>
    </section>
  )
}
