import type { ReviewTaskRow, TaskClosureBody } from "@sworn/contract/staff"
import { Button, Field } from "@sworn/ui"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import { reviewWords } from "./words.ts"

type Props = {
  task: ReviewTaskRow
  mayClose: boolean
  onClose: (body: TaskClosureBody) => Promise<string | undefined>
}

/** An amendment touches the item: the way to it, and closing the task by hand where nothing is to be re-bound (ITM-7). */
export function LawTask(props: Props) {
  const [note, setNote] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  // The list is read anew beneath; what was typed belongs to the task.
  const shown = createMemo(() => props.task.taskId)
  createEffect(
    on(shown, () => {
      setNote("")
      setProblem(undefined)
    }),
  )

  async function close(outcome: TaskClosureBody["outcome"]) {
    if (isSending()) return
    if (note().trim() === "") return void setProblem(reviewWords().closureMissing)
    setIsSending(true)
    setProblem(await props.onClose({ outcome, note: note().trim() }))
    setIsSending(false)
  }

  return (
    <div class="form law-task">
      <p>{reviewWords().lawLead}</p>
      <div class="acts">
        <Show when={props.task.lawChangeId}>
          {(lawChangeId) => (
            <a class="button" data-small="" data-kind="primary" href={`/statutes/changes/${lawChangeId()}`}>
              {reviewWords().toLaw}
            </a>
          )}
        </Show>
      </div>
      <Show when={props.mayClose}>
        <Field label={reviewWords().closureNote} hint={reviewWords().closureHint} error={problem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              data-small=""
              maxlength={1000}
              autocomplete="off"
              value={note()}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="acts">
          <Button small aria-disabled={isSending()} onClick={() => void close("settled")}>
            {reviewWords().settle}
          </Button>
          <Button small aria-disabled={isSending()} onClick={() => void close("not-needed")}>
            {reviewWords().notNeeded}
          </Button>
        </div>
      </Show>
    </div>
  )
}
