import type { AuditVerification } from "@sworn/contract/staff"
import { StatusLine } from "@sworn/ui"
import { Match, Show, Switch } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"

/** Whether the log holds, or where it breaks; nothing before it was asked. */
export function Verification(props: { state: Reply<AuditVerification> | "under-way" | undefined }) {
  const reply = () => (props.state === "under-way" ? undefined : props.state)
  const found = () => {
    const known = reply()
    return known?.ok ? known.value : undefined
  }
  const problem = () => {
    const known = reply()
    return known?.ok === false ? known.problem : undefined
  }
  return (
    <Switch>
      <Match when={props.state === "under-way"}>
        <StatusLine>{words().audit.verifying}</StatusLine>
      </Match>
      <Match when={problem()}>
        {(refused) => (
          <StatusLine tone="warn" shape="alert">
            {refused().title}
          </StatusLine>
        )}
      </Match>
      <Match when={found()}>
        {(verification) => (
          <Show
            when={verification().broken}
            fallback={
              <Show
                when={verification().anchorCount > 0}
                fallback={
                  <StatusLine tone="warn" shape="alert">
                    {words().audit.holdsUnanchored(verification().eventCount)}
                  </StatusLine>
                }
              >
                <StatusLine tone="ok" shape="check">
                  {words().audit.holds(verification().eventCount, verification().anchorCount)}
                </StatusLine>
              </Show>
            }
          >
            {(broken) => (
              <StatusLine tone="bad" shape="alert">
                {words().audit.breaks[broken().kind](broken().seq)}
              </StatusLine>
            )}
          </Show>
        )}
      </Match>
    </Switch>
  )
}
