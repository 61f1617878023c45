import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { useEditing } from "./editing.ts"
import { sentenceOf, type PlacedFault } from "./faults.ts"
import { words } from "./words.ts"

/** What is still missing; each line leads to where it is. */
export function FaultList(props: { onGo: (fault: PlacedFault) => void }) {
  const editing = useEditing()
  const said = (fault: PlacedFault) =>
    editing.body().kind === "case-set" && fault.question !== null
      ? `${words().faults.question(fault.question + 1)}：${sentenceOf(fault)}`
      : sentenceOf(fault)

  return (
    <Show when={editing.isChecked() && editing.faults().length > 0}>
      <section class="faults" aria-labelledby="editor-faults">
        <h2 id="editor-faults" tabindex="-1">
          <Glyph shape="alert" />
          {words().faults.list}
        </h2>
        <ul>
          <For each={editing.faults()}>
            {(fault) => (
              <li>
                <button type="button" class="fault-link" onClick={() => props.onGo(fault)}>
                  {said(fault)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
