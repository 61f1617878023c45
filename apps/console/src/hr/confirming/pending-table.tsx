import type { QualificationRow } from "@sworn/contract/staff"
import { DataTable, formatPoints, type Column } from "@sworn/ui"
import { createMemo } from "solid-js"
import { said, words } from "../../i18n/words.ts"
import { Empty } from "../../shell/empty.tsx"
import { keepSame } from "../../shell/keep-same.ts"
import { useReference } from "../../shell/reference.tsx"
import { daysBetween } from "../validity.tsx"
import type { Selection } from "./selection.ts"

/** CER-1: confirmation is due within 30 days of the exam. */
const dueDays = 30

type Props = {
  rows: readonly QualificationRow[]
  asOf: string
  isNarrowed: boolean
  isUpdating: boolean
  /** Absent for those who may only look. */
  selection: Selection | undefined
}

export function PendingTable(props: Props) {
  const { levelName } = useReference()
  const rows = createMemo<readonly QualificationRow[]>(
    (old) => keepSame(old, props.rows, (row) => row.certificateId),
    [],
  )
  const columns = (): Column<QualificationRow>[] => [
    {
      key: "name",
      title: words().qualified.name,
      cell: (row) => <strong class="unbroken">{row.name}</strong>,
    },
    { key: "police-no", title: words().qualified.policeNo, cell: (row) => row.policeNo },
    { key: "unit", title: words().qualified.unit, cell: (row) => row.unit, clip: true },
    {
      key: "level",
      title: words().qualified.level,
      cell: (row) => <span class="unbroken">{levelName(row.level)}</span>,
    },
    {
      key: "category",
      title: words().qualified.category,
      cell: (row) => said(row.categoryAtExam),
      clip: true,
    },
    {
      key: "passed",
      title: words().qualified.examPassedOn,
      cell: (row) => <span class="unbroken">{row.examPassedOn}</span>,
    },
    {
      key: "score",
      title: words().qualified.score,
      align: "end",
      cell: (row) => (row.score === null ? words().shell.none : formatPoints(row.score)),
    },
    {
      key: "waited",
      title: words().pending.waited,
      align: "end",
      cell: (row) => <Waited days={daysBetween(row.examPassedOn, props.asOf)} />,
    },
    { key: "national-id", title: words().qualified.nationalId, cell: (row) => row.nationalId },
  ]
  const chosen = (key: string, isChosen: boolean) => {
    const row = props.rows.find((one) => one.certificateId === key)
    if (isChosen && row) props.selection?.put([row])
    else props.selection?.take(new Set([key]))
  }
  const selecting = () =>
    props.selection === undefined || props.rows.length === 0
      ? {}
      : { selected: props.selection.ids(), onSelect: chosen }

  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().pending.caption}
        captionHidden
        columns={columns()}
        rows={rows()}
        rowKey={(row) => row.certificateId}
        selectLabel={(row) => words().pending.selectOne(row.name, row.policeNo)}
        {...selecting()}
        empty={
          <Empty
            what={props.isNarrowed ? words().pending.noMatch : words().pending.empty}
            next={props.isNarrowed ? words().qualified.emptyNext : words().pending.emptyNext}
          />
        }
      />
    </div>
  )
}

function Waited(props: { days: number }) {
  return (
    <span class={props.days > dueDays ? "unbroken soon" : "unbroken"}>
      {words().pending.days(props.days)}
    </span>
  )
}
