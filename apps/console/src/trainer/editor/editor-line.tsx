import { formatDayTime, StatusLine } from "@sworn/ui"
import { Show } from "solid-js"
import { DraftStatus } from "./draft-status.tsx"
import { useEditing } from "./editing.ts"
import type { Going } from "./going.ts"
import { words } from "./words.ts"
import type { Writing } from "./writing.ts"

type Props = {
  writing: Writing
  going: Going
  /** When the draft was left that the page opened with. */
  foundAt: number | undefined
}

/** Whether what is typed is safe, how much is missing, and what the last act came to. */
export function EditorLine(props: Props) {
  const editing = useEditing()
  const missing = () => editing.faults().length

  return (
    <div class="editor-line">
      <DraftStatus
        state={props.writing.keeper.state()}
        onTake={() => void props.writing.takeOther()}
        onKeep={() => props.writing.keeper.takeOver()}
      />
      <button
        type="button"
        class="missing-count"
        data-none={missing() === 0 ? "" : undefined}
        onClick={() => {
          editing.check()
          props.going.toFault(editing.faults()[0])
        }}
      >
        {missing() === 0 ? words().faults.none : words().faults.count(missing())}
      </button>
      <Show when={props.writing.told()}>
        {(told) => (
          <StatusLine tone={told().tone} shape={told().tone === "ok" ? "check" : "alert"}>
            {told().sentence()}
          </StatusLine>
        )}
      </Show>
      <Show when={props.writing.item() !== null && props.writing.isChanged()}>
        <label class="note-field">
          <span>{words().note}</span>
          <input
            class="input"
            data-small=""
            maxlength={500}
            placeholder={words().noteHint}
            value={props.writing.note()}
            onInput={(event) => props.writing.setNote(event.currentTarget.value)}
          />
        </label>
      </Show>
      <Show when={editing.revision() === 0 && props.foundAt}>
        {(at) => <span class="quiet">{words().draft.found(formatDayTime(at()))}</span>}
      </Show>
    </div>
  )
}
