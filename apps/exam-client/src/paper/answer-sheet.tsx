import type { PaperContent } from "@sworn/question-bank"
import { createEffect, For, on } from "solid-js"
import { said, words } from "../i18n/index.ts"
import { moveAmongCells } from "./cell-keys.ts"
import { CellLegend } from "./cell-legend.tsx"
import type { PaperView } from "./paper-view.ts"
import type { Place } from "./places.ts"

type Props = { view: PaperView; paper: PaperContent; onGoTo: (place: Place) => void }

/** 答题卡: every item at a glance, any of them in one act (ATT-8). One tab stop; arrow keys move within. */
export function AnswerSheet(props: Props) {
  let sheet!: HTMLElement
  const placesIn = (index: number) => props.view.places.filter((place) => place.sectionIndex === index)
  const doneIn = (index: number) => placesIn(index).filter(props.view.isAnswered).length

  createEffect(
    on(props.view.current, () => {
      sheet.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" })
    }),
  )

  return (
    <nav class="answer-sheet" aria-label={words().paper.sheet} ref={sheet} onKeyDown={moveAmongCells}>
      <div class="answer-sheet-cells">
        <For each={props.paper.sections}>
          {(section, index) => (
            <section class="answer-section">
              <h2 class="answer-section-head">
                <span class="answer-section-title">
                  {words().paper.sectionTitle(index(), said(section.title))}
                </span>
                <span class="answer-section-count">
                  {doneIn(index())}/{placesIn(index()).length}
                </span>
              </h2>
              <ol class="cells">
                <For each={placesIn(index())}>
                  {(place) => (
                    <li>
                      <Cell view={props.view} place={place} onGoTo={() => props.onGoTo(place)} />
                    </li>
                  )}
                </For>
              </ol>
            </section>
          )}
        </For>
      </div>
      <CellLegend view={props.view} />
    </nav>
  )
}

function Cell(props: { view: PaperView; place: Place; onGoTo: () => void }) {
  const isCurrent = () => props.view.current() === props.place
  const isDone = () => props.view.isAnswered(props.place)
  const isMarked = () => props.view.isMarked(props.place)
  const states = () =>
    [
      isDone() ? words().paper.stateAnswered : words().paper.stateOpen,
      isMarked() ? words().paper.stateMarked : "",
    ]
      .filter(Boolean)
      .join(words().paper.join)

  return (
    <button
      type="button"
      class="cell"
      tabindex={isCurrent() ? 0 : -1}
      data-done={isDone() ? "" : undefined}
      data-marked={isMarked() ? "" : undefined}
      aria-current={isCurrent() ? "true" : undefined}
      aria-label={words().paper.cell(props.place.number, states())}
      onClick={() => props.onGoTo()}
    >
      {props.place.number}
    </button>
  )
}
