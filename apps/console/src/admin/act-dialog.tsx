import { Button, Dialog, Field, OptionalSelect, StatusLine } from "@sworn/ui"
import { createEffect, createSignal, on, Show, type JSX } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"

type Props<Value> = {
  open: boolean
  title: string
  /** What will happen, before it does. */
  sentence: string
  act: string
  isDanger?: boolean
  /** From a list, where the log asks why. */
  reasons?: Readonly<Record<string, string>>
  onAct: (reason: string) => Promise<Reply<Value>>
  onDone: (value: Value) => void
  onClose: () => void
  children?: JSX.Element
}

/** One act on one thing: the sentence, the reason where there is one, and what was said if it was refused. */
export function ActDialog<Value>(props: Props<Value>) {
  const [reason, setReason] = createSignal("")
  const [lacksReason, setLacksReason] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)
  createEffect(
    on(
      () => props.open,
      () => {
        setReason("")
        setLacksReason(false)
        setProblem(undefined)
      },
    ),
  )

  async function act(event: SubmitEvent) {
    event.preventDefault()
    if (isSending()) return
    setLacksReason(props.reasons !== undefined && reason() === "")
    if (lacksReason()) return
    setProblem(undefined)
    setIsSending(true)
    const reply = await props.onAct(reason())
    setIsSending(false)
    if (!reply.ok) return void setProblem(reply.problem.title)
    props.onDone(reply.value)
  }

  return (
    <Dialog
      open={props.open}
      onClose={() => isSending() || props.onClose()}
      title={props.title}
      closeLabel={words().shell.close}
      footer={
        <>
          <Button onClick={() => isSending() || props.onClose()}>{words().shell.cancel}</Button>
          <Button
            kind={props.isDanger ? "danger" : "primary"}
            type="submit"
            form="act"
            aria-disabled={isSending()}
          >
            {isSending() ? words().admin.sending : props.act}
          </Button>
        </>
      }
    >
      <form id="act" class="form" onSubmit={(event) => void act(event)}>
        <p>{props.sentence}</p>
        {props.children}
        <Show when={props.reasons}>
          {(reasons) => (
            <Field label={words().admin.reason} error={lacksReason() ? words().admin.needReason : undefined}>
              {(control) => (
                <OptionalSelect
                  {...control}
                  none={words().admin.choose}
                  options={Object.entries(reasons())}
                  chosen={reason()}
                  onChoose={(value) => setReason(value ?? "")}
                />
              )}
            </Field>
          )}
        </Show>
        <Show when={problem()}>
          {(sentence) => (
            <StatusLine tone="bad" shape="alert">
              {sentence()}
            </StatusLine>
          )}
        </Show>
      </form>
    </Dialog>
  )
}
