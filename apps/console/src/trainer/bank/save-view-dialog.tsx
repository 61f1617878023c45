import { Button, Dialog, Field } from "@sworn/ui"
import { createEffect, createSignal, on } from "solid-js"
import { words } from "../../i18n/words.ts"
import { bankWords } from "./words.ts"

type Props = {
  open: boolean
  onClose: () => void
  /** Answers with what was in the way, if anything was. */
  onSave: (name: string) => Promise<string | undefined>
}

/** A name for what is filtered now; what was typed stays when it is refused. */
export function SaveViewDialog(props: Props) {
  const [name, setName] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  createEffect(
    on(
      () => props.open,
      () => {
        setName("")
        setProblem(undefined)
      },
    ),
  )

  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    if (name().trim() === "") return void setProblem(bankWords().viewNameMissing)
    setIsSending(true)
    const refused = await props.onSave(name().trim())
    setIsSending(false)
    setProblem(refused)
    if (refused === undefined) props.onClose()
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={bankWords().saveViewTitle}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button kind="primary" type="submit" form="save-view" aria-disabled={isSending()}>
            {isSending() ? bankWords().viewSaving : bankWords().viewSave}
          </Button>
        </>
      }
    >
      <form id="save-view" class="form" onSubmit={(event) => void save(event)} novalidate>
        <p class="quiet">{bankWords().saveViewLead}</p>
        <Field label={bankWords().viewName} error={problem()}>
          {(control) => (
            <input
              {...control}
              class="input"
              ref={(element) => queueMicrotask(() => element.focus())}
              maxlength={40}
              autocomplete="off"
              value={name()}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
