import { Button, Field } from "@sworn/ui"
import { createSignal, onCleanup, onMount } from "solid-js"
import { itemWords } from "./words.ts"

type Props = {
  /** Answers with what was in the way, if anything was; what was typed stays then. */
  onComment: (text: string) => Promise<string | undefined>
  /** Hands over how to send what stands in the field, if anything does, to whoever decides; answers with what was in the way. */
  onUnsent?: ((send: SendUnsent) => void) | undefined
}

export type SendUnsent = () => Promise<string | undefined>

/** A remark about the version shown. Ctrl + Enter sends it. */
export function CommentForm(props: Props) {
  const [text, setText] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  onMount(() => props.onUnsent?.(async () => (text().trim() === "" ? undefined : send())))
  // What went with another version is not sent with this one.
  onCleanup(() => props.onUnsent?.(async () => undefined))

  async function send(): Promise<string | undefined> {
    if (isSending()) return undefined
    if (text().trim() === "") return setProblem(itemWords().commentMissing)
    setIsSending(true)
    const refused = await props.onComment(text().trim())
    setIsSending(false)
    setProblem(refused)
    if (refused === undefined) setText("")
    return refused
  }

  return (
    <form
      class="form comment-form"
      novalidate
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) void send()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field
        label={itemWords().comment}
        hint={props.onUnsent === undefined ? itemWords().commentHint : itemWords().commentHintDeciding}
        error={problem()}
      >
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={2}
            maxlength={4000}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <Button small type="submit" aria-disabled={isSending()}>
          {isSending() ? itemWords().commentSending : itemWords().commentSend}
        </Button>
      </div>
    </form>
  )
}
