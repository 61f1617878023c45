import { Dialog } from "@sworn/ui"
import { For } from "solid-js"
import { words } from "../i18n/index.ts"
import { shortcuts } from "../shell/preferences.ts"

export default function ShortcutSheet(props: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().keys.title} closeLabel={words().close}>
      <dl class="key-list">
        <For each={words().keys.list}>
          {(entry) => (
            <div>
              <dt>
                <For each={entry.keys}>
                  {(key) => (key.length > 0 && key !== "–" ? <kbd>{key}</kbd> : <span>{key}</span>)}
                </For>
              </dt>
              <dd>{entry.act}</dd>
            </div>
          )}
        </For>
      </dl>
      <label class="tick">
        <input
          type="checkbox"
          checked={shortcuts.inUse()}
          onChange={(event) => shortcuts.use(event.currentTarget.checked)}
        />
        <span>{words().keys.toggle}</span>
      </label>
      <p class="key-note">{words().keys.note}</p>
    </Dialog>
  )
}
