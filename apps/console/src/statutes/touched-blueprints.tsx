import type { TouchedBlueprint, TouchedBlueprints as List } from "@sworn/contract/staff"
import { citationOf } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { Button, DataTable, StateChip, StatusLine, type Column } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { said } from "../i18n/words.ts"
import type { Done } from "./change-desk.tsx"
import { looksOfJudgement, looksOfStanding } from "./judgements.ts"
import { lawWords } from "./words.ts"

type Props = { list: List; mayRebind: boolean; onRebind: () => Promise<Done> }

/** Blueprints that require what a change touched: where each passage went, and what has been done since. */
export function TouchedBlueprints(props: Props) {
  const [done, setDone] = createSignal<Done>()
  const [isWorking, setIsWorking] = createSignal(false)
  async function rebind() {
    if (isWorking()) return
    setIsWorking(true)
    setDone(await props.onRebind())
    setIsWorking(false)
  }
  const columns = (): readonly Column<TouchedBlueprint>[] => [
    {
      key: "blueprint",
      title: lawWords().blueprint,
      cell: (row) => (
        <Show when={props.mayRebind} fallback={<strong>{said(row.title)}</strong>}>
          <A class="law-name" href={`/blueprints/${row.blueprintId}?version=${row.version}`}>
            {said(row.title)}
          </A>
        </Show>
      ),
    },
    {
      key: "state",
      title: lawWords().state,
      cell: (row) => (
        <span class="unbroken">
          {lawWords().blueprintStates[row.state]} · {lawWords().versionOf(row.version)}
        </span>
      ),
    },
    {
      key: "requires",
      title: lawWords().requires,
      cell: (row) => (
        <ul class="law-marks">
          <For each={row.marks}>{(mark) => <MarkLine mark={mark} />}</For>
        </ul>
      ),
    },
    {
      key: "standing",
      title: lawWords().standing,
      cell: (row) => (
        <span class="law-standing-cell">
          <StateChip shape={looksOfStanding[row.standing].shape} tone={looksOfStanding[row.standing].tone}>
            {lawWords().blueprintStandings[row.standing]}
          </StateChip>
          <Show when={row.rebound}>
            {(rebound) => <span class="quiet">{lawWords().reboundAs(rebound().version, rebound().by)}</span>}
          </Show>
        </span>
      ),
    },
  ]
  return (
    <section class="law-section" aria-labelledby="touched-blueprints">
      <h2 id="touched-blueprints">{lawWords().touchedBlueprints}</h2>
      <Show when={props.list.rows.length > 0} fallback={<p class="quiet">{lawWords().noBlueprints}</p>}>
        <p class="quiet">{lawWords().touchedBlueprintsLead}</p>
        <Show when={props.mayRebind && props.list.rebindableCount > 0}>
          <div class="acts">
            <Button kind="primary" aria-disabled={isWorking()} onClick={() => void rebind()}>
              {isWorking() ? lawWords().working : lawWords().rebindBlueprints(props.list.rebindableCount)}
            </Button>
          </div>
        </Show>
        <Show when={done()}>
          {(one) => (
            <StatusLine tone={one().ok ? "ok" : "bad"} shape={one().ok ? "check" : "alert"}>
              {one().words}
            </StatusLine>
          )}
        </Show>
        <DataTable
          caption={lawWords().touchedBlueprints}
          captionHidden
          columns={columns()}
          rows={props.list.rows}
          rowKey={(row) => row.blueprintVersionId}
        />
      </Show>
    </section>
  )
}

function MarkLine(props: { mark: TouchedBlueprint["marks"][number] }) {
  const cited = () => {
    const { article, paragraph, item } = props.mark
    return citationOf({ article, ...(paragraph > 0 && { paragraph }), ...(item > 0 && { item }) })
  }
  return (
    <li>
      <span lang="zh-CN">{cited()}</span>{" "}
      <StateChip
        shape={looksOfJudgement[props.mark.judgement].shape}
        tone={looksOfJudgement[props.mark.judgement].tone}
      >
        {lawWords().judgements[props.mark.judgement]}
      </StateChip>
      <Show when={props.mark.successors.length > 0}>
        {" "}
        <span lang="zh-CN">{lawWords().wentTo(props.mark.successors.map(citationOf).join("、"))}</span>
      </Show>
    </li>
  )
}
