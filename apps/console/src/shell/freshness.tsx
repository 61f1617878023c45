import { formatTime, StatusLine } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../i18n/words.ts"

/** How old a live page is. Silent while all is well; read out when the connection is lost or back. */
export function Freshness(props: { readAt: number; isStale: boolean }) {
  return (
    <div class="freshness">
      <Show
        when={props.isStale}
        fallback={<p class="quiet">{words().shell.updatedAt(formatTime(props.readAt))}</p>}
      >
        <StatusLine tone="warn" shape="alert">
          {words().shell.staleSince(formatTime(props.readAt))}
        </StatusLine>
      </Show>
    </div>
  )
}
