import { Button, Glyph } from "@sworn/ui"
import { Show } from "solid-js"
import type { AttemptDesk } from "../attempt/desk.ts"
import { words } from "../i18n/index.ts"
import { SizeChoice } from "../shell/display-menu.tsx"
import type { PaperView } from "./paper-view.ts"

type Props = {
  desk: AttemptDesk
  view: PaperView
  narrow: boolean
  onSheet: () => void
  onReview: () => void
  onKeys: () => void
}

export function PaperFooter(props: Props) {
  const current = () => props.view.current()
  const isMarked = () => props.view.isMarked(current())

  return (
    <footer class="paper-footer">
      <div class="footer-steps">
        <Button
          class="footer-step"
          aria-label={words().paper.previous}
          aria-disabled={props.view.isFirst() ? "true" : undefined}
          onClick={() => props.view.step(-1)}
        >
          <Glyph shape="left" />
          <span class="footer-word">{words().paper.previous}</span>
        </Button>
        <Button
          class="footer-mark"
          aria-label={words().paper.mark}
          aria-pressed={isMarked()}
          onClick={() => props.desk.mark(current().item.id, !isMarked())}
        >
          <Glyph shape="flag" />
          <span class="footer-word">{isMarked() ? words().paper.marked : words().paper.mark}</span>
        </Button>
        <Show
          when={props.narrow}
          fallback={
            <>
              <SizeChoice legendHidden />
              <Button
                kind="quiet"
                class="footer-keys"
                aria-label={words().paper.shortcuts}
                onClick={() => props.onKeys()}
              >
                <kbd>?</kbd>
              </Button>
            </>
          }
        >
          <Button class="footer-sheet" aria-haspopup="dialog" onClick={() => props.onSheet()}>
            <Glyph shape="grid" />
            <span class="visually-hidden">{words().paper.sheet}</span>
            <span>
              {props.view.answeredCount()}/{props.view.places.length}
            </span>
          </Button>
        </Show>
        <Button
          kind="primary"
          class="footer-step"
          aria-label={words().paper.next}
          aria-disabled={props.view.isLast() ? "true" : undefined}
          onClick={() => props.view.step(1)}
        >
          <span class="footer-word">{words().paper.next}</span>
          <Glyph shape="right" />
        </Button>
      </div>
      <Button
        class="footer-hand-in"
        kind={props.view.isLast() ? "primary" : "secondary"}
        onClick={() => props.onReview()}
      >
        {words().paper.handIn}
      </Button>
    </footer>
  )
}
