import { Button, Field } from "@sworn/ui"
import { createSignal } from "solid-js"
import { itemWords } from "./words.ts"

type Props = {
  /** Answers with what was in the way, if anything was; what was typed stays then. */
  onComment: (text: string) => Promise<string | undefined>
}

/** A remark about the version shown. Ctrl + Enter sends it. */
export function CommentForm(props: Props) {
  const [text, setText] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  const [isSending, setIsSending] = createSignal(false)

  async function send() {
    if (isSending()) return
    if (text().trim() === "") return void setProblem(itemWords().commentMissing)
    setIsSending(true)
    const refused = await props.onComment(text().trim())
    setIsSending(false)
    setProblem(refused)
    if (refused === undefined) setText("")
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
      <Field label={itemWords().comment} hint={itemWords().commentHint} error={problem()}>
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
