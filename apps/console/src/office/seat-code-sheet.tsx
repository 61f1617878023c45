import type { RegistrationRow, SeatCode } from "@sworn/contract/staff"
import { Button, Field, formatDayMinute, Sheet } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { api } from "../api/client.ts"
import { words } from "../i18n/words.ts"
import { SaidOnce } from "./said-once.tsx"

/** ATT-5: lets another device take this candidate's attempt over. The code is said once, large enough to read out. */
export function SeatCodeSheet(props: {
  sittingId: string
  row: RegistrationRow
  open: boolean
  onClose: () => void
}) {
  const [problem, setProblem] = createSignal<string>()
  const [issued, setIssued] = createSignal<SeatCode>()
  const [busy, setBusy] = createSignal(false)
  let reason!: HTMLInputElement

  async function issue(event: SubmitEvent) {
    event.preventDefault()
    if (busy()) return
    const given = reason.value.trim()
    setProblem(given.length < 2 ? words().handOver.reasonMissing : undefined)
    if (given.length < 2) return reason.focus()

    setBusy(true)
    const reply = await api.issueSeatCode(props.sittingId, props.row.attemptId, { reason: given })
    setBusy(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setIssued(reply.value)
  }

  return (
    <Sheet
      open={props.open}
      onClose={() => props.onClose()}
      title={words().handOver.seatCode}
      closeLabel={words().shell.close}
    >
      <p class="hand-over-who">{words().handOver.who(props.row.name, props.row.room, props.row.seat)}</p>
      <Show
        when={issued()}
        fallback={
          <form class="form" onSubmit={issue}>
            <p>{words().handOver.seatCodeBefore}</p>
            <Field label={words().handOver.reason} hint={words().handOver.reasonHint} error={problem()}>
              {(control) => (
                <input {...control} ref={reason} class="input" maxlength={200} autocomplete="off" />
              )}
            </Field>
            <div class="form-foot">
              <Button kind="primary" type="submit" aria-disabled={busy()}>
                {words().handOver.issueSeatCode}
              </Button>
            </div>
          </form>
        }
      >
        {(code) => (
          <div class="hand-over">
            <SaidOnce text={code().code} label={words().handOver.seatCodeName} />
            <p>{words().handOver.goodUntil(formatDayMinute(code().expiresAt))}</p>
            <p>{words().handOver.seatCodeAfter}</p>
          </div>
        )}
      </Show>
    </Sheet>
  )
}
