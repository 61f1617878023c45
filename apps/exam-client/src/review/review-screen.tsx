import { Button, formatMinute, Glyph } from "@sworn/ui"
import { createSignal, For, onMount, Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { said, words } from "../i18n/index.ts"
import type { PaperView } from "../paper/paper-view.ts"
import type { Place } from "../paper/places.ts"
import { HandInDialog } from "./hand-in-dialog.tsx"

type Props = { desk: AttemptDesk; view: PaperView; onGoTo: (place: Place) => void; onBack: () => void }

/** What is open and what is marked, as links; then one act, which asks once more (OF-06). */
export default function ReviewScreen(props: Props) {
  const [asking, setAsking] = createSignal(false)
  let heading!: HTMLHeadingElement
  onMount(() => heading.focus())

  const open = () => props.view.places.filter((place) => !props.view.isAnswered(place))
  const marked = () => props.view.places.filter(props.view.isMarked)
  const opensAt = () => props.desk.candidacy().sitting.handInOpensAt

  const obstacle = () => {
    if (props.view.answeredCount() === 0) return words().review.nothingAnswered
    if (props.desk.now() < opensAt()) return words().review.tooEarly(formatMinute(opensAt()))
    return undefined
  }

  return (
    <main class="review">
      <div class="review-page">
        <h2 class="document-title" tabindex="-1" ref={heading}>
          {words().review.title}
        </h2>
        <dl class="figures">
          <div>
            <dt>{words().review.answered}</dt>
            <dd>
              {props.view.answeredCount()}
              <span class="figure-of"> / {props.view.places.length}</span>
            </dd>
          </div>
          <div data-tone={open().length > 0 ? "warn" : undefined}>
            <dt>{words().review.open}</dt>
            <dd>{open().length}</dd>
          </div>
          <div>
            <dt>{words().review.marked}</dt>
            <dd>{marked().length}</dd>
          </div>
        </dl>
        <Show
          when={open().length + marked().length > 0}
          fallback={<p class="review-clear">{words().review.allDone}</p>}
        >
          <PlaceTable title={words().review.openTitle(open().length)} places={open()} onGoTo={props.onGoTo} />
          <PlaceTable
            title={words().review.markedTitle(marked().length)}
            places={marked()}
            onGoTo={props.onGoTo}
          />
        </Show>
      </div>
      <footer class="review-foot">
        <Button onClick={() => props.onBack()}>
          <Glyph shape="left" />
          {words().review.back}
        </Button>
        <p class="review-obstacle" role="status">
          {obstacle()}
        </p>
        <Button kind="primary" disabled={obstacle() !== undefined} onClick={() => setAsking(true)}>
          {words().review.handIn}
        </Button>
      </footer>
      <HandInDialog
        desk={props.desk}
        open={asking()}
        onClose={() => setAsking(false)}
        answered={props.view.answeredCount()}
        total={props.view.places.length}
        marked={marked().length}
      />
    </main>
  )
}

function PlaceTable(props: { title: string; places: readonly Place[]; onGoTo: (place: Place) => void }) {
  const sections = () => [...new Set(props.places.map((place) => place.section))]
  const placesOf = (section: Place["section"]) => props.places.filter((place) => place.section === section)

  return (
    <Show when={props.places.length > 0}>
      <table class="plain-table review-table">
        <caption>{props.title}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words().review.section}</th>
            <th scope="col">{words().review.items}</th>
          </tr>
        </thead>
        <tbody>
          <For each={sections()}>
            {(section) => (
              <tr>
                <th scope="row">
                  {words().paper.sectionTitle(placesOf(section)[0]?.sectionIndex ?? 0, said(section.title))}
                </th>
                <td>
                  <ul class="place-links">
                    <For each={placesOf(section)}>
                      {(place) => (
                        <li>
                          <button
                            type="button"
                            class="place-link"
                            aria-label={words().review.goTo(place.number)}
                            onClick={() => props.onGoTo(place)}
                          >
                            {place.number}
                          </button>
                        </li>
                      )}
                    </For>
                  </ul>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}
