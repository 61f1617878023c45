import type { TwoPersonRequestRow } from "@sworn/contract/staff"
import { DataTable, formatDayMinute, type Column } from "@sworn/ui"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { createAbout } from "./about.ts"
import { RequestChip } from "./request-chip.tsx"
import type { Show } from "./request-list.tsx"

type Props = {
  rows: readonly TwoPersonRequestRow[]
  show: Show
  isUpdating: boolean
  onOpen: (row: TwoPersonRequestRow) => void
}

export function RequestTable(props: Props) {
  const about = createAbout()
  const columns = (): readonly Column<TwoPersonRequestRow>[] => [
    {
      key: "act",
      title: words().requests.act,
      cell: (row) => <strong class="unbroken">{words().requests.acts[row.act]}</strong>,
    },
    { key: "about", title: words().requests.about, clip: true, cell: about },
    { key: "unit", title: words().requests.unit, clip: true, cell: (row) => row.unit },
    { key: "by", title: words().requests.requestedBy, cell: (row) => row.requestedBy },
    {
      key: "at",
      title: words().requests.requestedAt,
      cell: (row) => <span class="unbroken">{formatDayMinute(row.requestedAt)}</span>,
    },
    {
      key: "until",
      title: words().requests.expiresAt,
      cell: (row) => <span class="unbroken">{formatDayMinute(row.expiresAt)}</span>,
    },
    { key: "state", title: words().requests.state, cell: (row) => <RequestChip state={row.state} /> },
  ]
  // An empty table has no rows to move among; it is then reached, and scrolled, as a whole.
  const opening = () => (props.rows.length === 0 ? {} : { onOpen: props.onOpen })

  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().requests.title}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => row.requestId}
        {...opening()}
        empty={
          <Empty what={words().requests.empty[props.show]} next={words().requests.emptyNext[props.show]} />
        }
      />
    </div>
  )
}
