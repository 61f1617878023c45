import type { QualificationRow } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import type { Selection } from "./selection.ts"

type Props = {
  selection: Selection
  /** Those on this page. */
  rows: readonly QualificationRow[]
  total: number
  readAll: () => Promise<Reply<readonly QualificationRow[]>>
  onConfirm: () => void
}

/** How many are chosen, quicker ways to choose, and the act. */
export function SelectionBar(props: Props) {
  const [isReading, setIsReading] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const count = () => props.selection.rows().length

  async function selectAll() {
    if (isReading()) return
    setIsReading(true)
    const reply = await props.readAll()
    setIsReading(false)
    setProblem(reply.ok ? undefined : reply.problem.title)
    if (reply.ok) props.selection.put(reply.value)
  }

  return (
    <div class="selection-bar">
      <StatusLine tone={problem() ? "bad" : "plain"} shape={problem() ? "alert" : undefined}>
        <Show when={!isReading()} fallback={words().pending.selectingAll}>
          {problem() ?? words().pending.selected(count())}
        </Show>
      </StatusLine>
      <Button small onClick={() => props.selection.put(props.rows)}>
        {words().pending.selectPage}
      </Button>
      <Show when={props.total > props.rows.length}>
        <Button small onClick={() => void selectAll()}>
          {words().pending.selectAll(props.total)}
        </Button>
      </Show>
      <Show when={count() > 0}>
        <Button small kind="quiet" onClick={() => props.selection.clear()}>
          {words().pending.clear}
        </Button>
      </Show>
      <Button
        small
        kind="primary"
        aria-disabled={count() === 0}
        onClick={() => count() > 0 && props.onConfirm()}
      >
        {words().pending.confirm}
      </Button>
    </div>
  )
}
