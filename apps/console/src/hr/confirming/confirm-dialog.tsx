import type { ConfirmationOutcome, QualificationRow } from "@sworn/contract/staff"
import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { ConfirmationOutcomes } from "./confirmation-outcomes.tsx"
import { ConfirmationPreview } from "./confirmation-preview.tsx"
import type { Selection } from "./selection.ts"

type Props = {
  open: boolean
  selection: Selection
  onClose: () => void
  onConfirm: (ids: readonly string[], confirmedOn: string) => Promise<Reply<readonly ConfirmationOutcome[]>>
  onConfirmed: () => void
}

/** How many go in one request. */
const batchSize = 200

export type Decided = { readonly row: QualificationRow; readonly outcome: ConfirmationOutcome }

/** The day, what it would do, the act, and what became of each certificate. Those refused stay chosen. */
export function ConfirmDialog(props: Props) {
  const { reference } = useReference()
  const [confirmedOn, setConfirmedOn] = createSignal(reference().today)
  const [decided, setDecided] = createSignal<readonly Decided[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number }>()
  const [problem, setProblem] = createSignal<string>()
  const isSending = () => progress() !== undefined
  const isOver = () => !isSending() && decided().length > 0
  createEffect(
    on(
      () => props.open,
      () => {
        setDecided([])
        setProblem(undefined)
      },
    ),
  )

  async function confirm() {
    if (isSending()) return
    if (confirmedOn() === "") return void setProblem(words().pending.needDate)
    const rows = props.selection.rows()
    setProblem(undefined)
    for (let done = 0; done < rows.length; done += batchSize) {
      setProgress({ done, all: rows.length })
      const batch = rows.slice(done, done + batchSize)
      const reply = await props.onConfirm(
        batch.map((row) => row.certificateId),
        confirmedOn(),
      )
      if (!reply.ok) {
        setProblem(reply.problem.title)
        break
      }
      const byId = new Map(batch.map((row) => [row.certificateId, row]))
      setDecided((earlier) => [
        ...earlier,
        ...reply.value.flatMap((outcome) => {
          const row = byId.get(outcome.certificateId)
          return row === undefined ? [] : [{ row, outcome }]
        }),
      ])
    }
    setProgress(undefined)
    const confirmed = decided().filter((one) => one.outcome.outcome === "confirmed")
    props.selection.take(new Set(confirmed.map((one) => one.row.certificateId)))
    if (confirmed.length > 0) props.onConfirmed()
  }

  return (
    <Dialog
      wide
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={words().pending.dialogTitle}
      closeLabel={words().shell.close}
      footer={
        <Show
          when={isOver()}
          fallback={
            <>
              <Button aria-disabled={isSending()} onClick={() => isSending() || props.onClose()}>
                {words().shell.cancel}
              </Button>
              <Button kind="primary" aria-disabled={isSending()} onClick={() => void confirm()}>
                <Show when={progress()} fallback={words().pending.submit(props.selection.rows().length)}>
                  {(now) => words().pending.submitting(now().done, now().all)}
                </Show>
              </Button>
            </>
          }
        >
          <Button kind="primary" onClick={() => props.onClose()}>
            {words().pending.done}
          </Button>
        </Show>
      }
    >
      <Show when={!isOver()} fallback={<ConfirmationOutcomes decided={decided()} problem={problem()} />}>
        <div class="form">
          <Field label={words().pending.date} hint={words().pending.dateHint} error={problem()}>
            {(control) => (
              <input
                {...control}
                class="input day-input"
                type="date"
                max={reference().today}
                value={confirmedOn()}
                onInput={(event) => setConfirmedOn(event.currentTarget.value)}
              />
            )}
          </Field>
          <ConfirmationPreview rows={props.selection.rows()} confirmedOn={confirmedOn()} />
          <StatusLine>{words().pending.note}</StatusLine>
        </div>
      </Show>
    </Dialog>
  )
}
