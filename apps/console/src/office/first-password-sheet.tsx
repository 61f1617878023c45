import type { FirstPassword, RegistrationRow } from "@sworn/contract/staff"
import { Button, formatDayMinute, Sheet } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { SaidOnce } from "./said-once.tsx"

/** A first password for the officer's own account, said once; the one before it, and every sign-in with it, ends. */
export function FirstPasswordSheet(props: { row: RegistrationRow; open: boolean; onClose: () => void }) {
  const [problem, setProblem] = createSignal<string>()
  const [issued, setIssued] = createSignal<FirstPassword>()
  const [busy, setBusy] = createSignal(false)

  async function issue() {
    if (busy()) return
    setBusy(true)
    setProblem(undefined)
    const reply = await api.issueAccount(props.row.officerId)
    setBusy(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setIssued(reply.value)
  }

  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      title={words().handOver.account}
      closeLabel={words().shell.close}
    >
      <p class="hand-over-who">{words().handOver.officer(props.row.name, props.row.policeNo)}</p>
      <Show
        when={issued()}
        fallback={
          <div class="form">
            <p>{words().handOver.accountBefore}</p>
            <p role="alert">
              <Show when={problem()}>{(text) => <span class="field-error">{text()}</span>}</Show>
            </p>
            <div class="form-foot">
              <Button kind="primary" aria-disabled={busy()} onClick={() => void issue()}>
                {words().handOver.issueAccount}
              </Button>
            </div>
          </div>
        }
      >
        {(account) => (
          <div class="hand-over">
            <SaidOnce text={account().password} label={words().handOver.account} long />
            <p>{words().handOver.goodUntil(formatDayMinute(account().expiresAt))}</p>
            <p>{words().handOver.accountAfter}</p>
          </div>
        )}
      </Show>
    </Sheet>
  )
}
