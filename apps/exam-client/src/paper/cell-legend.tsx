import { words } from "../i18n/index.ts"
import type { PaperView } from "./paper-view.ts"

/** What the cells mean, with how many there are of each. */
export function CellLegend(props: { view: PaperView }) {
  const open = () => props.view.places.length - props.view.answeredCount()

  return (
    <dl class="cell-legend">
      <div>
        <dt>
          <span class="cell-sample" data-done="" aria-hidden="true" />
          {words().paper.stateAnswered}
        </dt>
        <dd>{props.view.answeredCount()}</dd>
      </div>
      <div>
        <dt>
          <span class="cell-sample" aria-hidden="true" />
          {words().paper.stateOpen}
        </dt>
        <dd>{open()}</dd>
      </div>
      <div>
        <dt>
          <span class="cell-sample" data-marked="" aria-hidden="true" />
          {words().paper.stateMarked}
        </dt>
        <dd>{props.view.markedCount()}</dd>
      </div>
    </dl>
  )
}
