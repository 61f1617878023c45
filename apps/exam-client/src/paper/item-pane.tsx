import { ItemView } from "@sworn/item-view"
import { formatPoints } from "@sworn/ui"
import { createEffect, createMemo, on, Show } from "solid-js"
import { said, words } from "../i18n/index.ts"
import { CaseLayout } from "./case-layout.tsx"
import type { PaperView } from "./paper-view.ts"
import type { Place } from "./places.ts"
import { policyWords } from "./policy-words.ts"

/** The item in hand. Going to another moves the focus to its heading and finds the place it was scrolled to. */
export function ItemPane(props: { view: PaperView }) {
  const caseSet = createMemo(() => props.view.current().caseSet)

  return (
    <main class="item-pane" data-case={caseSet() ? "" : undefined}>
      <Show when={caseSet()} keyed fallback={<ScrollingItem view={props.view} />}>
        {(set) => (
          <CaseLayout set={set} view={props.view}>
            <ScrollingItem view={props.view} />
          </CaseLayout>
        )}
      </Show>
    </main>
  )
}

function ScrollingItem(props: { view: PaperView }) {
  let box!: HTMLDivElement
  let heading!: HTMLHeadingElement

  createEffect(
    on(props.view.current, (place, before) => {
      box.scrollTop = props.view.scrolled(place.item.id)
      if (before !== undefined) heading.focus({ preventScroll: true })
    }),
  )

  return (
    <div
      class="item-scroll"
      ref={box}
      onScroll={() => props.view.rememberScroll(props.view.current().item.id, box.scrollTop)}
    >
      <article class="item">
        <header class="item-head">
          <h2 class="item-heading" id="item" tabindex="-1" ref={heading}>
            <span class="item-section">
              {words().paper.sectionTitle(
                props.view.current().sectionIndex,
                said(props.view.current().section.title),
              )}
            </span>{" "}
            <span class="item-number">{words().paper.number(props.view.current().number)}</span>{" "}
            <span class="item-total">{words().paper.ofTotal(props.view.places.length)}</span>
          </h2>
          <p class="item-policy">{policyOf(props.view.current())}</p>
        </header>
        <Show when={props.view.current()} keyed>
          {(place) => <ItemView item={place.item} answering={props.view.answeringAt(place)} />}
        </Show>
      </article>
    </div>
  )
}

const policyOf = (place: Place) =>
  `${words().points(formatPoints(place.section.pointsEach))} · ${policyWords(place.item.kind, place.section.policy)}`
