import type { AuditRow } from "@sworn/contract/staff"
import { DataTable, formatDayTime, type Column } from "@sworn/ui"
import { wordFor, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"

type Props = { rows: readonly AuditRow[]; isUpdating: boolean; onOpen: (row: AuditRow) => void }

export function AuditTable(props: Props) {
  const columns = (): readonly Column<AuditRow>[] => [
    { key: "seq", title: words().audit.seq, align: "end", cell: (row) => row.seq },
    {
      key: "at",
      title: words().audit.at,
      cell: (row) => <span class="unbroken">{formatDayTime(row.at)}</span>,
    },
    {
      key: "actor",
      title: words().audit.actor,
      clip: true,
      cell: (row) => row.username ?? wordFor(words().audit.actors, row.actor),
    },
    { key: "action", title: words().audit.action, cell: (row) => wordFor(words().audit.actions, row.action) },
    { key: "subject", title: words().audit.subject, clip: true, cell: (row) => row.subject },
  ]
  // An empty table has no rows to move among; it is then reached, and scrolled, as a whole.
  const opening = () => (props.rows.length === 0 ? {} : { onOpen: props.onOpen })

  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().audit.title}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => String(row.seq)}
        {...opening()}
        empty={<Empty what={words().audit.empty} next={words().audit.emptyNext} />}
      />
    </div>
  )
}
