import type { BulkActDone, BulkActUndone } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { ExcuseTable } from "./excuse-table.tsx"
import { bankWords } from "./words.ts"

/** What became of it, as the API said; and the way back at once; later it is among past acts. */
export function BulkOutcome(props: { done: BulkActDone; onUndone: () => void }) {
  const [undone, setUndone] = createSignal<BulkActUndone>()
  const [problem, setProblem] = createSignal<string>()
  const [isBusy, setIsBusy] = createSignal(false)
  const staying = () => props.done.refused.reduce((sum, { count }) => sum + count, 0)

  async function undo() {
    if (isBusy()) return
    setIsBusy(true)
    const reply = await bankApi.undoBulk(props.done.actId)
    setIsBusy(false)
    setProblem(reply.ok ? undefined : reply.problem.title)
    if (!reply.ok) return
    setUndone(reply.value)
    props.onUndone()
  }

  return (
    <div class="form">
      <StatusLine tone="ok" shape="check">
        {undone() === undefined
          ? bankWords().bulk.changed(props.done.done)
          : bankWords().bulk.undone(undone()!.reverted, undone()!.leftAlone)}
      </StatusLine>
      <Show when={undone() === undefined}>
        <Show when={staying() > 0}>
          <p>{bankWords().bulk.stayed(staying())}</p>
          <ExcuseTable refused={props.done.refused} />
        </Show>
        <Show when={props.done.done > 0}>
          <p class="acts">
            <Button small aria-disabled={isBusy()} onClick={() => void undo()}>
              {isBusy() ? bankWords().bulk.undoing : bankWords().bulk.undo}
            </Button>
            <span class="quiet">{bankWords().bulk.undoHint}</span>
          </p>
        </Show>
        <StatusLine tone="bad" shape={problem() === undefined ? undefined : "alert"}>
          {problem()}
        </StatusLine>
      </Show>
    </div>
  )
}
