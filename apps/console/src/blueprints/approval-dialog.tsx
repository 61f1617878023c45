import { Button, Dialog, StatusLine } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { blueprintWords } from "./words.ts"

type Props = {
  open: boolean
  version: number
  onClose: () => void
  /** Answers with what was in the way, if anything was. */
  onApprove: () => Promise<string | undefined>
}

/** Says what follows from an approval before it is given. */
export function ApprovalDialog(props: Props) {
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function approve() {
    if (isSending()) return
    setIsSending(true)
    setProblem(await props.onApprove())
    setIsSending(false)
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={blueprintWords().approveAsked(props.version)}
      closeLabel={words().shell.close}
    >
      <div class="form">
        <p>{blueprintWords().approveLead}</p>
        <Show when={problem()}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
        <div class="acts">
          <Button kind="primary" aria-disabled={isSending()} onClick={() => void approve()}>
            {isSending() ? blueprintWords().sending : blueprintWords().approve}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
