import type { ConflictRow } from "@sworn/contract/staff"
import { DataTable, formatDayMinute, StateChip, type Column } from "@sworn/ui"
import { wordFor, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"

/** Who, what, and from when to when; the id leads on into the audit log. */
export function ConflictTable(props: { rows: readonly ConflictRow[]; isUpdating: boolean }) {
  const columns = (): readonly Column<ConflictRow>[] => [
    {
      key: "kind",
      title: words().conflicts.kind,
      cell: (row) => (
        <StateChip shape="alert" tone="bad">
          {words().conflicts.kinds[row.kind]}
        </StateChip>
      ),
    },
    {
      key: "people",
      title: words().conflicts.people,
      cell: (row) => row.people.map(({ name, username }) => `${name} ${username}`).join(" · "),
    },
    { key: "detail", title: words().conflicts.detail, cell: detailOf },
    {
      key: "since",
      title: words().conflicts.since,
      cell: (row) => (
        <span class="unbroken">{row.since === null ? words().shell.none : formatDayMinute(row.since)}</span>
      ),
    },
    {
      key: "until",
      title: words().conflicts.until,
      cell: (row) => (
        <span class="unbroken">
          {row.until === null ? words().conflicts.stillNow : formatDayMinute(row.until)}
        </span>
      ),
    },
    { key: "subject", title: words().conflicts.subject, clip: true, cell: (row) => row.subject },
  ]
  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().conflicts.title}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => `${row.kind} ${row.subject} ${row.since} ${row.roles.join()}`}
        empty={<Empty what={words().conflicts.none} next={words().conflicts.noneNext} />}
      />
    </div>
  )
}

function detailOf({ roles, what }: ConflictRow): string {
  if (what !== null) return wordFor(words().conflicts.whats, what)
  return roles.map((role) => wordFor(words().roles, role)).join(" · ")
}
