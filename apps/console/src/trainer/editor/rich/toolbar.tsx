import { For, Show } from "solid-js"
import { words } from "../words.ts"
import { isInTable, tableActs, textActs, type RichAct } from "./rich-acts.ts"
import { useRichDesk } from "./rich-desk.ts"
import { sayKey } from "./say-key.ts"
import { keysOfActs } from "./rich-keys.ts"
import { ToolGlyph } from "./tool-glyph.tsx"

/** One toolbar for all texts of the page. It is one stop of the Tab key; within it the arrows go from act to act. */
export function Toolbar(props: { takesBlanks: boolean }) {
  const desk = useRichDesk()
  let bar!: HTMLDivElement
  const inTable = () => {
    const state = desk.state()
    return state !== undefined && isInTable(state)
  }
  const shown = () => textActs.filter((act) => act !== "blank" || props.takesBlanks)

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button")]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const to =
      { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key] ?? Number.NaN
    if (event.key === "Escape") desk.field()?.view.focus()
    if (at < 0 || Number.isNaN(to)) return
    event.preventDefault()
    const next = buttons[(to + buttons.length) % buttons.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }

  return (
    <div
      class="rich-toolbar"
      role="toolbar"
      aria-label={words().rich.toolbar}
      ref={bar}
      onKeyDown={onKeyDown}
      // The text keeps the cursor: a press on the bar is not a way out of it.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="rich-tools">
        <For each={shown()}>{(act, at) => <Tool act={act} first={at() === 0} />}</For>
      </div>
      <Show when={inTable()}>
        <div class="rich-tools" role="group" aria-label={words().rich.tableTools}>
          <span class="rich-tools-name" aria-hidden="true">
            {words().rich.tableTools}
          </span>
          <For each={tableActs}>{(act) => <Tool act={act} first={false} />}</For>
        </div>
      </Show>
      <p class="visually-hidden" role="status">
        {desk.field() === undefined ? "" : words().rich.actsOn(desk.field()!.label())}
      </p>
    </div>
  )
}

function Tool(props: { act: RichAct; first: boolean }) {
  const desk = useRichDesk()
  const name = () => {
    const key = keysOfActs[props.act]
    const label = words().rich.acts[props.act]
    return key === undefined ? label : `${label}（${sayKey(key)}）`
  }
  return (
    <button
      type="button"
      class="rich-tool"
      tabindex={props.first ? 0 : -1}
      aria-label={words().rich.acts[props.act]}
      title={name()}
      aria-pressed={desk.isOn(props.act) ?? undefined}
      aria-disabled={!desk.can(props.act)}
      onClick={() => desk.can(props.act) && desk.does(props.act)}
    >
      <ToolGlyph act={props.act} />
    </button>
  )
}
