import { RichText } from "@sworn/item-view"
import type { CaseSet } from "@sworn/question-bank"
import { createSignal, For, onMount, Show, type JSX } from "solid-js"
import { said, words } from "../i18n/index.ts"
import { createMedia, narrow } from "../shell/media.ts"
import type { PaperView } from "./paper-view.ts"
import { Splitter } from "./splitter.tsx"

type Props = { set: CaseSet; view: PaperView; children: JSX.Element }

/** Material left, question right; on narrow screens one of the two at a time, each keeping its place. */
export function CaseLayout(props: Props) {
  const isNarrow = createMedia(narrow)
  const [tab, setTab] = createSignal<"material" | "question">("material")
  let layout!: HTMLDivElement

  return (
    <div class="case" ref={layout} data-tab={isNarrow() ? tab() : undefined}>
      <Show when={isNarrow()}>
        <div class="case-tabs">
          <For each={["material", "question"] as const}>
            {(choice) => (
              <button
                type="button"
                class="case-tab"
                aria-pressed={tab() === choice}
                onClick={() => setTab(choice)}
              >
                {choice === "material" ? words().paper.material : words().paper.questions}
              </button>
            )}
          </For>
        </div>
      </Show>
      <CaseMaterial set={props.set} view={props.view} />
      <Show when={!isNarrow()}>
        <Splitter for={() => layout} />
      </Show>
      <div class="case-question">
        <CaseItems set={props.set} view={props.view} />
        {props.children}
      </div>
    </div>
  )
}

function CaseMaterial(props: { set: CaseSet; view: PaperView }) {
  let box!: HTMLElement
  onMount(() => (box.scrollTop = props.view.scrolled(props.set.id)))

  return (
    <section
      class="case-material"
      id="case-material"
      ref={box}
      tabindex="0"
      data-scrolls=""
      aria-label={words().paper.material}
      onScroll={() => props.view.rememberScroll(props.set.id, box.scrollTop)}
    >
      <h3 class="case-title">
        <RichText rich={said(props.set.title)} />
      </h3>
      <div class="case-scenario">
        <RichText rich={said(props.set.scenario)} />
      </div>
    </section>
  )
}

function CaseItems(props: { set: CaseSet; view: PaperView }) {
  const places = () => props.view.places.filter((place) => place.caseSet === props.set)

  return (
    <nav class="case-items" aria-label={words().paper.caseItems}>
      <For each={places()}>
        {(place) => (
          <button
            type="button"
            class="cell"
            aria-current={props.view.current() === place ? "true" : undefined}
            data-done={props.view.isAnswered(place) ? "" : undefined}
            data-marked={props.view.isMarked(place) ? "" : undefined}
            aria-label={words().paper.cell(
              place.number,
              props.view.isAnswered(place) ? words().paper.stateAnswered : words().paper.stateOpen,
            )}
            onClick={() => props.view.goTo(place)}
          >
            {place.number}
          </button>
        )}
      </For>
    </nav>
  )
}
