import { formatPoints } from "@sworn/ui"
import { createMemo, For, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { bandsOf, medianOf, type Scored } from "./distribution.ts"

type Props = {
  results: readonly Scored[]
  isComplete: boolean
  expected: number
  total: number
  passMark: number
}

const column = 40
const tallest = 120
const base = 150

/** Scores in bands: filled bars passed, hollow bars failed, the pass mark between them; the same numbers as a table under it. */
export function DistributionChart(props: Props) {
  const bands = createMemo(() => bandsOf(props.results, props.total))
  const most = () => Math.max(1, ...bands().map((band) => band.passed + band.failed))
  const width = () => bands().length * column
  const heightOf = (count: number) => (count / most()) * tallest
  const markAt = () => (props.passMark / props.total) * width()
  const isEmpty = () => props.isComplete && props.results.length === 0

  return (
    <section class="evidence">
      <div class="evidence-head">
        <h2>{words().ratifier.distribution}</h2>
        <p class="quiet" role="status">
          {lead()}
        </p>
      </div>
      <Show when={!isEmpty()} fallback={<p class="quiet">{words().ratifier.noDistribution}</p>}>
        <div class="chart-box" tabindex="0" role="region" aria-label={words().ratifier.distribution}>
          <div class="chart">
            <svg viewBox={`0 0 ${width()} ${base + 2}`} aria-hidden="true">
              <For each={bands()}>
                {(band, at) => (
                  <Show when={band.passed + band.failed > 0}>
                    <rect
                      class="bar-failed"
                      x={at() * column + 7}
                      y={base - heightOf(band.failed)}
                      width={column - 14}
                      height={heightOf(band.failed)}
                    />
                    <rect
                      class="bar-passed"
                      x={at() * column + 6}
                      y={base - heightOf(band.failed + band.passed)}
                      width={column - 12}
                      height={heightOf(band.passed)}
                    />
                    <text
                      class="bar-label"
                      x={at() * column + column / 2}
                      y={base - heightOf(band.failed + band.passed) - 5}
                      text-anchor="middle"
                    >
                      {band.failed + band.passed}
                    </text>
                  </Show>
                )}
              </For>
              <line class="axis" x1="0" x2={width()} y1={base} y2={base} />
              <line class="pass-mark" x1={markAt()} x2={markAt()} y1="4" y2={base} />
              <text class="pass-mark-label" x={markAt() - 6} y="14" text-anchor="end">
                {words().ratifier.passMarkAt(formatPoints(props.passMark))}
              </text>
            </svg>
            <table class="chart-table">
              <caption class="visually-hidden">{words().ratifier.distribution}</caption>
              <thead>
                <tr>
                  <For each={bands()}>
                    {(band) => (
                      <th scope="col">
                        {words().ratifier.bandOf(formatPoints(band.from), formatPoints(band.to))}
                      </th>
                    )}
                  </For>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <For each={bands()}>
                    {(band) => (
                      <td data-none={band.passed + band.failed === 0 ? "" : undefined}>
                        {band.passed + band.failed}
                      </td>
                    )}
                  </For>
                </tr>
              </tbody>
            </table>
          </div>
        </div>
      </Show>
    </section>
  )

  function lead(): string {
    if (isEmpty()) return ""
    if (!props.isComplete) return words().ratifier.distributionLoading(props.results.length, props.expected)
    return [words().ratifier.distributionLead(props.results.length), median()].join(" · ")
  }

  function median(): string {
    const middle = medianOf(props.results)
    return middle === null ? words().shell.none : words().ratifier.median(formatPoints(middle))
  }
}
