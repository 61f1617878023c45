import { fetchPartsFor } from "@sworn/item-view"
import type { PaperContent } from "@sworn/question-bank"
import { patiently, Sheet } from "@sworn/ui"
import { createSignal, lazy, onMount, Show, Suspense } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { createMedia, narrow } from "../shell/media.ts"
import { AnswerSheet } from "./answer-sheet.tsx"
import { ItemPane } from "./item-pane.tsx"
import { PaperFooter } from "./paper-footer.tsx"
import { PaperHeader } from "./paper-header.tsx"
import { createPaperView } from "./paper-view.ts"
import type { Place } from "./places.ts"
import { createShortcuts } from "./shortcuts.ts"

/** Looked at once the paper is on screen, and on the page long before: an office computer reads its first question sooner. */
const ReviewScreen = lazy(() => patiently(() => import("../review/review-screen.tsx")))
const ShortcutSheet = lazy(() => patiently(() => import("./shortcut-sheet.tsx")))

/** The paper: header, answer sheet, item, footer. The frame fits the window; only the item scrolls. */
export function PaperScreen(props: { desk: AttemptDesk; paper: PaperContent }) {
  const view = createPaperView(props.desk, props.paper)
  onMount(() => {
    void ReviewScreen.preload()
    void ShortcutSheet.preload()
  })
  fetchPartsFor(
    view.places.map(({ item }) => item),
    scenariosOf(props.paper),
  )
  const isNarrow = createMedia(narrow)
  const [reviewing, setReviewing] = createSignal(false)
  const [sheetOpen, setSheetOpen] = createSignal(false)
  const [keysOpen, setKeysOpen] = createSignal(false)

  const goTo = (place: Place) => {
    setSheetOpen(false)
    setReviewing(false)
    view.goTo(place)
  }
  const review = () => {
    setSheetOpen(false)
    setReviewing(true)
  }

  createShortcuts({
    view,
    mark: () => props.desk.mark(view.current().item.id, !view.isMarked(view.current())),
    explain: () => setKeysOpen(true),
    isInPlay: () => !reviewing(),
  })

  return (
    <div class="paper" translate="no" onDragStart={(event) => event.preventDefault()}>
      <Show when={!reviewing()}>
        <a class="skip-link visually-hidden" href="#item" onClick={focusItem}>
          {words().skipToItem}
        </a>
      </Show>
      <PaperHeader desk={props.desk} view={view} title={props.paper.title} />
      <Show
        when={!reviewing()}
        fallback={
          <Suspense fallback={<main class="review" aria-busy="true" />}>
            <ReviewScreen desk={props.desk} view={view} onGoTo={goTo} onBack={() => setReviewing(false)} />
          </Suspense>
        }
      >
        <Show when={!isNarrow()}>
          <aside class="paper-side">
            <AnswerSheet view={view} paper={props.paper} onGoTo={goTo} />
          </aside>
        </Show>
        <ItemPane view={view} />
        <PaperFooter
          desk={props.desk}
          view={view}
          narrow={isNarrow()}
          onSheet={() => setSheetOpen(true)}
          onReview={review}
          onKeys={() => setKeysOpen(true)}
        />
        <Sheet
          open={isNarrow() && sheetOpen()}
          onClose={() => setSheetOpen(false)}
          side="start"
          title={words().paper.sheet}
          closeLabel={words().close}
        >
          <AnswerSheet view={view} paper={props.paper} onGoTo={goTo} />
        </Sheet>
      </Show>
      <Suspense>
        <ShortcutSheet open={keysOpen()} onClose={() => setKeysOpen(false)} />
      </Suspense>
    </div>
  )
}

function focusItem(event: MouseEvent) {
  event.preventDefault()
  document.getElementById("item")?.focus()
}

const scenariosOf = (paper: PaperContent) =>
  paper.sections.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "case-set" ? [entry.title, entry.scenario] : [])),
  )
