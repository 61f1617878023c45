import { Button, Field } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import { itemWords } from "./words.ts"

type Props = {
  label: string
  /** What exactly it does, for those who hear it away from its row. */
  name: string
  onSubmit: (reason: string) => Promise<string | undefined>
}

/** A small act that wants a reason: the button gives way to the field, in its place. */
export function ReasonedButton(props: Props) {
  const [isAsking, setIsAsking] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (reason().trim() === "") return void setProblem(itemWords().reasonMissing)
    setProblem(await props.onSubmit(reason().trim()))
    if (problem() === undefined) setIsAsking(false)
  }

  return (
    <Show
      when={isAsking()}
      fallback={
        <Button small kind="quiet" aria-label={props.name} onClick={() => setIsAsking(true)}>
          {props.label}
        </Button>
      }
    >
      <form class="reason-line" onSubmit={(event) => void submit(event)} novalidate>
        <Field label={itemWords().needsReason} error={problem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              data-small=""
              ref={(element) => queueMicrotask(() => element.focus())}
              maxlength={500}
              autocomplete="off"
              value={reason()}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button small type="submit">
          {props.label}
        </Button>
        <Button small kind="quiet" onClick={() => setIsAsking(false)}>
          {words().shell.cancel}
        </Button>
      </form>
    </Show>
  )
}
