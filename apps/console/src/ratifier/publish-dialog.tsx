import type { ResultSummary } from "@sworn/contract/staff"
import { Button, Dialog, Glyph } from "@sworn/ui"
import { createEffect, createSignal, on, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  open: boolean
  summary: ResultSummary
  onClose: () => void
  onRatify: (resultCount: number) => Promise<string | undefined>
}

/** What publication will do, in one sentence of numbers, before it is done. */
export function PublishDialog(props: Props) {
  const [agreed, setAgreed] = createSignal(false)
  const [isSending, setIsSending] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const sentence = () =>
    words().ratifier.sentence(props.summary.passed, props.summary.failed, props.summary.passed)
  createEffect(
    on(
      () => props.open,
      () => {
        setAgreed(false)
        setProblem(undefined)
      },
    ),
  )

  async function publish() {
    if (isSending()) return
    if (!agreed()) return void setProblem(words().ratifier.needAsk)
    setIsSending(true)
    const refused = await props.onRatify(props.summary.graded)
    setIsSending(false)
    if (refused === undefined) return props.onClose()
    setAgreed(false)
    setProblem(refused)
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={words().ratifier.confirmTitle}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button aria-disabled={isSending()} onClick={() => isSending() || props.onClose()}>
            {words().shell.cancel}
          </Button>
          <Button kind="primary" aria-disabled={isSending() || !agreed()} onClick={() => void publish()}>
            {isSending() ? words().ratifier.confirming : words().ratifier.confirm}
          </Button>
        </>
      }
    >
      <div class="form">
        <p class="verdict-sentence">{sentence()}</p>
        <p class="quiet">{words().ratifier.confirmNote}</p>
        <label class="step-ask">
          <input
            type="checkbox"
            checked={agreed()}
            onChange={(event) => {
              setAgreed(event.currentTarget.checked)
              setProblem(undefined)
            }}
          />
          <span>{words().ratifier.confirmAsk}</span>
        </label>
        <div role="alert">
          <Show when={problem()}>
            <p class="field-error">
              <Glyph shape="alert" />
              <span>{problem()}</span>
            </p>
          </Show>
        </div>
      </div>
    </Dialog>
  )
}
