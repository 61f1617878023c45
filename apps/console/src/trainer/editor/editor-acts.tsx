import { Button, Dialog } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words as ofTheConsole } from "../../i18n/words.ts"
import { words } from "./words.ts"
import type { Writing } from "./writing.ts"

type Props = { writing: Writing; onExplain: () => void; onSubmit: () => void }

/** What may be done with the item as a whole; each has its key. */
export function EditorActs(props: Props) {
  const [isDiscarding, setIsDiscarding] = createSignal(false)
  const isBusy = () => props.writing.busy() !== undefined

  return (
    <>
      <Button small kind="quiet" onClick={() => props.onExplain()} aria-keyshortcuts="?">
        {words().keys}
      </Button>
      <Show when={props.writing.isChanged()}>
        <Button small kind="quiet" onClick={() => setIsDiscarding(true)}>
          {words().draft.discard}
        </Button>
      </Show>
      <Button
        small
        aria-keyshortcuts="Control+S"
        aria-disabled={isBusy()}
        onClick={() => void props.writing.saveVersion()}
      >
        {props.writing.busy() === "saving" ? words().saving : words().saveVersion}
      </Button>
      <Button
        small
        kind="primary"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={isBusy()}
        onClick={() => props.onSubmit()}
      >
        {props.writing.busy() === "submitting" ? words().submitting : words().submit}
      </Button>
      <Dialog
        open={isDiscarding()}
        onClose={() => setIsDiscarding(false)}
        title={words().draft.discardTitle}
        closeLabel={ofTheConsole().shell.close}
        footer={
          <>
            <Button onClick={() => setIsDiscarding(false)}>{words().draft.keep}</Button>
            <Button
              kind="danger"
              onClick={() => {
                setIsDiscarding(false)
                void props.writing.discard()
              }}
            >
              {words().draft.discardNow}
            </Button>
          </>
        }
      >
        <p>{words().draft.discardSentence}</p>
      </Dialog>
    </>
  )
}
