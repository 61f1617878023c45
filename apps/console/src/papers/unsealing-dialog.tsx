import type { PaperRow } from "@sworn/contract/staff"
import { Button, Dialog, Field, StatusLine } from "@sworn/ui"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"

type Props = {
  paper: PaperRow | undefined
  onClose: () => void
  /** Answers with what was in the way, if anything was. */
  onAsk: (paperId: string, reason: string) => Promise<string | undefined>
}

/** Asks for the second person; opens nothing by itself. */
export function UnsealingDialog(props: Props) {
  const [reason, setReason] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  const [isAsked, setIsAsked] = createSignal(false)
  // The list is read again while the dialog is open; it is still the same paper then.
  const paperId = createMemo(() => props.paper?.paperId)
  createEffect(
    on(paperId, () => {
      setReason("")
      setProblem(undefined)
      setIsAsked(false)
    }),
  )

  async function ask(event: SubmitEvent) {
    event.preventDefault()
    const paper = props.paper
    if (isSending() || paper === undefined) return
    if ([...reason().trim()].length < 2) return void setProblem(words().papers.needReason)
    setProblem(undefined)
    setIsSending(true)
    const refused = await props.onAsk(paper.paperId, reason().trim())
    setIsSending(false)
    setProblem(refused)
    setIsAsked(refused === undefined)
  }

  return (
    <Dialog
      open={props.paper !== undefined}
      onClose={() => isSending() || props.onClose()}
      title={words().papers.requestTitle}
      closeLabel={words().shell.close}
    >
      <Show
        when={!isAsked()}
        fallback={
          <StatusLine tone="ok" shape="check">
            {words().papers.asked}
          </StatusLine>
        }
      >
        <form class="form" onSubmit={(event) => void ask(event)}>
          <p>
            <strong>{props.paper === undefined ? "" : said(props.paper.title)}</strong>
          </p>
          <p class="quiet">{words().papers.requestLead}</p>
          <Field label={words().papers.reason} hint={words().papers.reasonHint} error={problem()}>
            {(control) => (
              <input
                {...control}
                class="input"
                maxlength={200}
                autocomplete="off"
                aria-required="true"
                value={reason()}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="acts">
            <Button kind="primary" type="submit" aria-disabled={isSending()}>
              {isSending() ? words().papers.submitting : words().papers.submit}
            </Button>
          </div>
        </form>
      </Show>
    </Dialog>
  )
}
