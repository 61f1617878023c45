import type { AssignmentBody, ReviewTaskRow } from "@sworn/contract/staff"
import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadBeside } from "../../shell/read-beside.ts"
import { reviewWords } from "./words.ts"

type Props = {
  task: ReviewTaskRow | undefined
  onClose: () => void
  /** Answers with what was in the way, if anything was; what was chosen stays then. */
  onAssign: (body: AssignmentBody) => Promise<string | undefined>
}

/** Who is to do it, until when, and a note on the way. */
export function AssignDialog(props: Props) {
  const [assignedTo, setAssignedTo] = createSignal("")
  const [dueOn, setDueOn] = createSignal("")
  const [note, setNote] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  // The list is read anew beneath; what was typed belongs to the task.
  const shown = createMemo(() => props.task?.taskId)
  createEffect(
    on(shown, () => {
      setAssignedTo(props.task?.assignedTo?.staffId ?? "")
      setDueOn(props.task?.dueOn ?? "")
      setNote(props.task?.note ?? "")
      setProblem(undefined)
    }),
  )

  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    setIsSending(true)
    const refused = await props.onAssign({
      assignedTo: assignedTo() === "" ? null : assignedTo(),
      dueOn: dueOn() === "" ? null : dueOn(),
      note: note().trim(),
    })
    setIsSending(false)
    setProblem(refused)
    if (refused === undefined) props.onClose()
  }

  return (
    <Dialog
      open={props.task !== undefined}
      onClose={() => isSending() || props.onClose()}
      title={reviewWords().assignTitle}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button kind="primary" type="submit" form="assign-task" aria-disabled={isSending()}>
            {isSending() ? reviewWords().saving : reviewWords().save}
          </Button>
        </>
      }
    >
      <form id="assign-task" class="form" onSubmit={(event) => void save(event)} novalidate>
        <Field label={reviewWords().assignee}>
          {(control) => (
            <select {...control} class="input" onChange={(event) => setAssignedTo(event.currentTarget.value)}>
              <option value="" selected={assignedTo() === ""}>
                {reviewWords().nobody}
              </option>
              <Show when={props.task}>{(task) => <Assignees task={task()} chosen={assignedTo()} />}</Show>
            </select>
          )}
        </Field>
        <Field label={reviewWords().due}>
          {(control) => (
            <input
              {...control}
              class="input day-input"
              type="date"
              value={dueOn()}
              onInput={(event) => setDueOn(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={reviewWords().note} hint={reviewWords().noteHint}>
          {(control) => (
            <textarea
              {...control}
              class="input"
              rows={2}
              maxlength={1000}
              value={note()}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <StatusLine tone="bad" shape={problem() === undefined ? undefined : "alert"}>
          {problem()}
        </StatusLine>
      </form>
    </Dialog>
  )
}

/** Whoever wrote the item is named too, so that nobody wonders where they are. */
function Assignees(props: { task: ReviewTaskRow; chosen: string }) {
  const known = createReadBeside(() => bankApi.readAssignees(props.task.itemId))
  const isBarred = (mayReview: boolean) => props.task.kind === "review" && !mayReview
  return (
    <For each={known()?.people}>
      {({ staffId, name, mayReview, openTasks }) => (
        <option value={staffId} selected={staffId === props.chosen} disabled={isBarred(mayReview)}>
          {isBarred(mayReview) ? reviewWords().isAuthor(name) : reviewWords().openTasks(name, openTasks)}
        </option>
      )}
    </For>
  )
}
