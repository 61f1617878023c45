import type { ItemAct } from "@sworn/question-bank"
import { Button, Field } from "@sworn/ui"
import { createSignal } from "solid-js"
import { words } from "../../i18n/words.ts"
import { itemWords } from "./words.ts"

type Props = {
  act: ItemAct
  onCancel: () => void
  /** Answers with what was in the way, if anything was; what was typed stays. */
  onSubmit: (reason: string) => Promise<string | undefined>
}

/** Why, before it happens (ITM-10). Ctrl + Enter sends it, Escape goes back. */
export function ReasonForm(props: Props) {
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function submit() {
    if (isSending()) return
    if (reason().trim() === "") return void setProblem(itemWords().reasonMissing)
    setIsSending(true)
    const refused = await props.onSubmit(reason().trim())
    setIsSending(false)
    setProblem(refused)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return
    if (event.key === "Escape") {
      // The form is left, not the sheet that it stands on.
      event.preventDefault()
      event.stopPropagation()
      props.onCancel()
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit()
  }

  return (
    <form
      class="form reason-form"
      aria-label={itemWords().acts[props.act]}
      novalidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p class="quiet">{itemWords().actSentences[props.act]}</p>
      <Field label={itemWords().needsReason} hint={itemWords().reasonHint} error={problem()}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            ref={(element) => queueMicrotask(() => element.focus())}
            rows={2}
            maxlength={1000}
            aria-required="true"
            value={reason()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button
          small
          kind={props.act === "reinstate" ? "primary" : "danger"}
          type="submit"
          aria-disabled={isSending()}
        >
          {isSending() ? itemWords().sending : itemWords().acts[props.act]}
        </Button>
        <Button small onClick={() => props.onCancel()}>
          {words().shell.cancel}
        </Button>
      </div>
    </form>
  )
}
