import { Dialog } from "@sworn/ui"
import { For } from "solid-js"
import { words as ofTheConsole } from "../../i18n/words.ts"
import { keysOfActs } from "./rich/rich-keys.ts"
import type { RichAct } from "./rich/rich-acts.ts"
import { sayKey } from "./rich/say-key.ts"
import { words } from "./words.ts"

type Row = readonly [act: string, ...keys: string[]]

/** Every key, made from the tables that they work by. */
export function KeySheet(props: {
  open: boolean
  onClose: () => void
  /** The one key without a modifier may be off (WCAG 2.1.4). */
  usesSingle: boolean
  onUseSingle: (uses: boolean) => void
}) {
  const ofThePage = (): readonly Row[] => {
    const terms = words().keySheet
    return [
      [terms.save, "Mod-s"],
      [terms.submit, "Mod-Enter"],
      [terms.firstFault, "Alt-F8"],
      [terms.language, "Alt-l"],
      [terms.addOption, "Alt-Enter"],
      [terms.toggleRight, "Alt-k"],
      [terms.toggleLetter, "Alt-a", "Alt-h"],
      [terms.moveOption, "Alt-ArrowUp", "Alt-ArrowDown"],
      [terms.nextQuestion, "Alt-PageDown", "Alt-PageUp"],
      [terms.sheet, "?"],
    ]
  }
  const ofTexts = (): readonly Row[] => {
    const terms = words().keySheet
    const acts = Object.entries(keysOfActs).map(
      ([act, key]) => [words().rich.acts[act as RichAct], key] as const,
    )
    return [
      [terms.toolbar, "Alt-F10"],
      [terms.leave, "Esc", "Tab"],
      [terms.lineBreak, "Shift-Enter"],
      ...acts,
    ]
  }

  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().keySheet.title}
      closeLabel={ofTheConsole().shell.close}
      wide
    >
      <div class="key-columns">
        <KeyTable title={words().keySheet.page} rows={ofThePage()} />
        <KeyTable title={words().keySheet.text} rows={ofTexts()} />
      </div>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.usesSingle}
          onChange={(event) => props.onUseSingle(event.currentTarget.checked)}
        />
        <span>{words().keySheet.single}</span>
      </label>
    </Dialog>
  )
}

function KeyTable(props: { title: string; rows: readonly Row[] }) {
  return (
    // Reached by the keyboard where the sheet is higher than the window.
    <section tabindex="0" aria-label={props.title}>
      <h3>{props.title}</h3>
      <dl class="key-rows">
        <For each={props.rows}>
          {([act, ...keys]) => (
            <div>
              <dt>
                <For each={keys}>{(key) => <kbd>{sayKey(key)}</kbd>}</For>
              </dt>
              <dd>{act}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}
