import type { QualificationPage } from "@sworn/contract/staff"
import { formatDayTime } from "@sworn/ui"
import { For } from "solid-js"
import { words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"

/** HRX-1: persons, not rows; with the day it holds for, the units it covers, and how it is counted. */
export function Headline(props: { list: QualificationPage; unitId: number | undefined }) {
  const { levelName, unitName } = useReference()
  const scope = () => {
    const name = props.unitId === undefined ? undefined : unitName(props.unitId)
    return name ?? words().qualified.wholeScope
  }
  return (
    <section class="headline" aria-label={words().qualified.headline}>
      <dl class="figures">
        <For each={props.list.headline.filter((one) => one.count > 0 || one.level !== "intermediate")}>
          {(one) => (
            <div class="figure">
              <dt>{levelName(one.level)}</dt>
              <dd>
                <span class="figure-value">{words().qualified.persons(one.count)}</span>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <div class="headline-terms">
        <p>
          {words().qualified.headline} · {words().qualified.asOf(props.list.asOf)} ·{" "}
          {words().qualified.scope(scope())}
        </p>
        <details class="definition">
          <summary>{words().qualified.definition}</summary>
          <p>{words().qualified.definitionText}</p>
          <p>{words().qualified.knownAt(formatDayTime(props.list.knownAt))}</p>
        </details>
      </div>
    </section>
  )
}
