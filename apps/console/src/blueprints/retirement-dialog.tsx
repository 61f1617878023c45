import { Button, Dialog, Field } from "@sworn/ui"
import { createSignal } from "solid-js"
import { words } from "../i18n/words.ts"
import { blueprintWords } from "./words.ts"

type Props = {
  open: boolean
  onClose: () => void
  /** Answers with what was in the way, if anything was. */
  onRetire: (reason: string) => Promise<string | undefined>
}

/** Why it ends, before it does. */
export function RetirementDialog(props: Props) {
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function retire(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    if (reason().trim() === "") return void setProblem(blueprintWords().reasonMissing)
    setIsSending(true)
    setProblem(await props.onRetire(reason().trim()))
    setIsSending(false)
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={blueprintWords().retireTitle}
      closeLabel={words().shell.close}
    >
      <form class="form" novalidate onSubmit={(event) => void retire(event)}>
        <p class="quiet">{blueprintWords().retireLead}</p>
        <Field label={blueprintWords().reason} error={problem()}>
          {(control) => (
            <textarea
              {...control}
              class="input"
              rows={2}
              maxlength={1000}
              aria-required="true"
              value={reason()}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="acts">
          <Button kind="danger" type="submit" aria-disabled={isSending()}>
            {isSending() ? blueprintWords().sending : blueprintWords().retireTitle}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
