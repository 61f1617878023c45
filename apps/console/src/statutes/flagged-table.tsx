import type { LawChangeItem, LawMark } from "@sworn/contract/staff"
import { citationOf } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { DataTable, StateChip, type Column } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { looksOfJudgement, looksOfStanding } from "./judgements.ts"
import { lawWords } from "./words.ts"

type Props = {
  rows: readonly LawChangeItem[]
  isUpdating: boolean
  isFiltered: boolean
  selected: ReadonlySet<string>
  onSelect: (key: string, isOn: boolean) => void
}

/** Each item with what it cites, where that went, and what has been done since. */
export function FlaggedTable(props: Props) {
  const columns = (): readonly Column<LawChangeItem>[] => [
    {
      key: "item",
      title: lawWords().item,
      cell: (row) => (
        <span class="law-item-cell">
          <A href={`/items/${row.itemId}`}>{row.code}</A>
          <span class="quiet">{excerptOf(row)}</span>
        </span>
      ),
    },
    {
      key: "cites",
      title: lawWords().cites,
      cell: (row) => (
        <ul class="law-marks">
          <For each={row.marks}>{(mark) => <MarkLine mark={mark} />}</For>
        </ul>
      ),
    },
    {
      key: "judgement",
      title: lawWords().judgement,
      cell: (row) => (
        <StateChip shape={looksOfJudgement[row.judgement].shape} tone={looksOfJudgement[row.judgement].tone}>
          {lawWords().judgements[row.judgement]}
        </StateChip>
      ),
    },
    { key: "state", title: lawWords().state, cell: (row) => lawWords().states[row.state] },
    {
      key: "standing",
      title: lawWords().standing,
      cell: (row) => (
        <span class="law-standing-cell">
          <StateChip shape={looksOfStanding[row.standing].shape} tone={looksOfStanding[row.standing].tone}>
            {lawWords().standings[row.standing]}
          </StateChip>
          <Show when={row.rebound}>
            {(rebound) => <span class="quiet">{lawWords().reboundAs(rebound().version, rebound().by)}</span>}
          </Show>
        </span>
      ),
    },
  ]
  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={lawWords().flaggedCaption}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => row.itemVersionId}
        selected={props.selected}
        onSelect={props.onSelect}
        selectLabel={(row) => lawWords().select(row.code)}
        empty={
          props.isFiltered ? (
            <Empty what={lawWords().noItems} />
          ) : (
            <Empty what={lawWords().noItemsYet} next={lawWords().noItemsYetNext} />
          )
        }
      />
    </div>
  )
}

/** What is searched begins with what is asked, in one language and then in the other. */
function excerptOf({ excerpt }: LawChangeItem): string {
  const [chinese = "", english] = excerpt.split("\n")
  return said({ "zh-CN": chinese, en: english ?? chinese })
}

function MarkLine(props: { mark: LawMark }) {
  const cited = () => {
    const { article, paragraph, item } = props.mark
    return citationOf({
      article,
      ...(paragraph > 0 && { paragraph }),
      ...(item > 0 && { item }),
    })
  }
  const where = () => {
    const { citing, question } = props.mark
    return [question === null ? "" : lawWords().question(question), lawWords().citingKinds[citing]]
      .filter((part) => part !== "")
      .join(" · ")
  }
  return (
    <li>
      <span class="quiet">{where()}</span> <span lang="zh-CN">{cited()}</span>
      <Show when={props.mark.successors.length > 0 && props.mark.judgement !== "untouched"}>
        {" "}
        <span lang="zh-CN">{lawWords().wentTo(props.mark.successors.map(citationOf).join("、"))}</span>
      </Show>
    </li>
  )
}
