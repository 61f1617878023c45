import { Glyph } from "@sworn/ui"
import { Show } from "solid-js"
import { useEditing } from "../editing.ts"

/** What is wrong with a part that is more than one control, above it. */
export function FaultLine(props: { control: string }) {
  const editing = useEditing()
  return (
    <Show when={editing.errorAt(props.control)}>
      {(sentence) => (
        <p class="field-error">
          <Glyph shape="alert" />
          <span>{sentence()}</span>
        </p>
      )}
    </Show>
  )
}
