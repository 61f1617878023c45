import type { ResultSummary } from "@sworn/contract/staff"
import { formatPoints } from "@sworn/ui"
import { words } from "../i18n/words.ts"
import { Figures, type Figure } from "../shell/figures.tsx"

/** RES-10: every number under its name, and the pass rate with its denominator. */
export function SummaryFigures(props: { summary: ResultSummary }) {
  const figures = (): Figure[] => {
    const { due, present, absent, graded, passed, failed } = props.summary
    const said = words().ratifier
    return [
      { name: said.due, value: said.persons(due) },
      { name: said.present, value: said.persons(present) },
      { name: said.absent, value: said.persons(absent) },
      { name: said.passed, value: said.persons(passed) },
      { name: said.failed, value: said.persons(failed) },
      graded < present
        ? // A rate over those present means nothing while some of them have no verdict yet.
          { name: said.passRate, value: words().shell.none, note: said.passRateLater(present - graded) }
        : { name: said.passRate, value: percent(passed, present), note: said.passRateOf(passed, present) },
    ]
  }
  return (
    <section class="evidence">
      <div class="evidence-head">
        <h2>{words().ratifier.summary}</h2>
        <p class="quiet">
          {words().ratifier.passMark(formatPoints(props.summary.passMark), formatPoints(props.summary.total))}
        </p>
      </div>
      <Figures label={words().ratifier.summary} figures={figures()} />
    </section>
  )
}

/** One decimal, so that 59 of 60 is not shown as everyone. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? words().shell.none : `${((part / whole) * 100).toFixed(1)}%`
