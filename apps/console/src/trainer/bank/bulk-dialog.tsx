import type { BulkAct, BulkActDone, BulkPreview } from "@sworn/contract/staff"
import { Button, Dialog, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { BulkOutcome } from "./bulk-outcome.tsx"
import { BulkPreviewTable } from "./bulk-preview.tsx"
import { BulkTerms } from "./bulk-terms.tsx"
import { selectionOf, type Selection } from "./selection.ts"
import type { BulkActName } from "./selection-bar.tsx"
import { bankWords } from "./words.ts"

type Props = {
  act: BulkActName | undefined
  selection: Selection
  onClose: () => void
  /** Something has changed in the bank. */
  onChanged: () => void
}

/** One act over all that is chosen: its terms, what it would do, the act, what became of it, and the way back (TR-05). */
export function BulkDialog(props: Props) {
  const [looked, setLooked] = createSignal<{ act: BulkAct; preview: BulkPreview }>()
  const [done, setDone] = createSignal<BulkActDone>()
  const [problem, setProblem] = createSignal<string>()
  const [isBusy, setIsBusy] = createSignal(false)
  const startOver = () => {
    setLooked(undefined)
    setDone(undefined)
    setProblem(undefined)
  }
  createEffect(on(() => props.act, startOver))

  async function look(act: BulkAct) {
    if (isBusy()) return
    setProblem(undefined)
    setIsBusy(true)
    const reply = await bankApi.previewBulk({ act, ...selectionOf(props.selection.chosen()) })
    setIsBusy(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setLooked({ act, preview: reply.value })
  }
  async function run() {
    const known = looked()
    if (isBusy() || known === undefined || known.preview.possible === 0) return
    setProblem(undefined)
    setIsBusy(true)
    const reply = await bankApi.runBulk({
      act: known.act,
      ...selectionOf(props.selection.chosen()),
      matched: known.preview.matched,
    })
    setIsBusy(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    setDone(reply.value)
    props.selection.clear()
    props.onChanged()
  }

  return (
    <Dialog
      open={props.act !== undefined}
      onClose={() => isBusy() || props.onClose()}
      title={props.act === undefined ? "" : bankWords().bulk.titles[props.act]}
      closeLabel={words().shell.close}
      footer={
        <Show
          when={done() === undefined}
          fallback={
            <Button kind="primary" onClick={() => props.onClose()}>
              {bankWords().bulk.done}
            </Button>
          }
        >
          <Button aria-disabled={isBusy()} onClick={() => isBusy() || props.onClose()}>
            {words().shell.cancel}
          </Button>
          <Show
            when={looked()}
            fallback={
              <Button kind="primary" type="submit" form="bulk-terms" aria-disabled={isBusy()}>
                {isBusy() ? bankWords().bulk.previewing : bankWords().bulk.preview}
              </Button>
            }
          >
            {(known) => (
              <Button
                kind={props.act === "retire" ? "danger" : "primary"}
                aria-disabled={isBusy() || known().preview.possible === 0}
                onClick={() => void run()}
              >
                {isBusy() ? bankWords().bulk.performing : bankWords().bulk.perform(known().preview.possible)}
              </Button>
            )}
          </Show>
        </Show>
      }
    >
      <Show when={props.act} keyed>
        {(act) => (
          <Show when={done()} fallback={<Before act={act} />}>
            {(outcome) => <BulkOutcome done={outcome()} onUndone={() => props.onChanged()} />}
          </Show>
        )}
      </Show>
    </Dialog>
  )

  function Before(own: { act: BulkActName }) {
    return (
      <div class="form">
        <p>{bankWords().bulk.leads[own.act]}</p>
        <BulkTerms
          act={own.act}
          onTerms={(act) => void look(act)}
          // What was looked at is no longer what would be done.
          onTouched={() => setLooked(undefined)}
        />
        <Show when={looked()}>{(known) => <BulkPreviewTable preview={known().preview} />}</Show>
        <StatusLine tone="bad" shape={problem() === undefined ? undefined : "alert"}>
          {problem()}
        </StatusLine>
      </div>
    )
  }
}
