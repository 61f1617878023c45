import {
  createEffect,
  createSignal,
  For,
  on,
  onCleanup,
  onMount,
  Show,
  type Accessor,
  type JSX,
} from "solid-js"
import { words } from "./words.ts"

export const panels = ["fields", "preview", "law"] as const
export type Panel = (typeof panels)[number]

/** Room for all three side by side, each with a scroll of its own. */
const roomForAll = "(min-width: 68.0625rem) and (min-height: 35rem)"

export function createRoom(): Accessor<boolean> {
  const media = matchMedia(roomForAll)
  const [isWide, setIsWide] = createSignal(media.matches)
  const look = () => setIsWide(media.matches)
  onMount(() => media.addEventListener("change", look))
  onCleanup(() => media.removeEventListener("change", look))
  return isWide
}

type Props = {
  isWide: boolean
  shown: Panel
  onShow: (panel: Panel) => void
  fields: JSX.Element
  preview: JSX.Element
  law: JSX.Element
}

/** Side by side where there is room; else one at a time, each where it was left. */
export function Panels(props: Props) {
  const [scrolled, setScrolled] = createSignal<Readonly<Record<Panel, number>>>({
    fields: 0,
    preview: 0,
    law: 0,
  })
  const show = (panel: Panel) => {
    setScrolled((all) => ({ ...all, [props.shown]: scrollY }))
    props.onShow(panel)
  }
  createEffect(
    on(
      () => props.shown,
      (panel) => scrollTo({ top: scrolled()[panel] }),
      { defer: true },
    ),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = panels[(panels.indexOf(props.shown) + step + panels.length) % panels.length]!
    show(next)
    document.getElementById(`editor-tab-${next}`)?.focus()
  }

  return (
    <>
      <Show when={!props.isWide}>
        <div class="editor-tabs" role="tablist" aria-label={words().panelsLabel} onKeyDown={onKeyDown}>
          <For each={panels}>
            {(panel) => (
              <button
                type="button"
                class="editor-tab"
                role="tab"
                id={`editor-tab-${panel}`}
                aria-selected={props.shown === panel}
                aria-controls={`editor-${panel}`}
                tabindex={props.shown === panel ? 0 : -1}
                onClick={() => show(panel)}
              >
                {words().panels[panel]}
              </button>
            )}
          </For>
        </div>
      </Show>
      <div class="editor-panels" data-shown={props.isWide ? undefined : props.shown}>
        <section class="editor-panel" id="editor-fields" aria-label={words().panels.fields}>
          {props.fields}
        </section>
        <section class="editor-panel" id="editor-preview" aria-labelledby="editor-preview-title">
          <h2 id="editor-preview-title">{words().panels.preview}</h2>
          {props.preview}
        </section>
        <section class="editor-panel" id="editor-law" aria-labelledby="editor-law-title">
          <h2 id="editor-law-title">{words().panels.law}</h2>
          {props.law}
        </section>
      </div>
    </>
  )
}
