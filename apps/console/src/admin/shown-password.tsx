import type { FirstPasswordReply } from "@sworn/contract/staff"
import { Button, formatDayMinute, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"

/** Large enough to be copied by hand, once: nobody can show it again. */
export function ShownPassword(props: { name: string; issued: FirstPasswordReply }) {
  const [copied, setCopied] = createSignal<boolean>()
  async function copy() {
    const isDone = await navigator.clipboard?.writeText(props.issued.password).then(
      () => true,
      () => false,
    )
    setCopied(isDone === true)
  }
  return (
    <div class="form">
      <p>{words().admin.passwordOf(props.name)}</p>
      <p class="shown-password">
        <code>{props.issued.password}</code>
        <Button small onClick={() => void copy()}>
          {words().admin.copy}
        </Button>
      </p>
      <Show when={copied() !== undefined}>
        <StatusLine tone={copied() === true ? "ok" : "warn"} shape={copied() === true ? "check" : "alert"}>
          {copied() === true ? words().admin.copied : words().admin.notCopied}
        </StatusLine>
      </Show>
      <StatusLine tone="warn" shape="alert">
        {words().admin.passwordOnce}
      </StatusLine>
      <p>{words().admin.passwordHandOver}</p>
      <p class="quiet">{words().admin.passwordUntil(formatDayMinute(props.issued.validUntil))}</p>
    </div>
  )
}
