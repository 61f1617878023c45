import type { PersonRow } from "@sworn/contract/staff"
import { DataTable, formatDayMinute, StateChip, type Column } from "@sworn/ui"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"

type Props = { rows: readonly PersonRow[]; isUpdating: boolean; onOpen: (row: PersonRow) => void }

export function PeopleTable(props: Props) {
  const columns = (): readonly Column<PersonRow>[] => [
    { key: "name", title: words().admin.name, cell: (row) => <strong>{row.name}</strong> },
    { key: "username", title: words().admin.username, cell: (row) => row.username },
    { key: "policeNo", title: words().admin.policeNo, cell: (row) => row.policeNo ?? words().shell.none },
    { key: "roles", title: words().admin.roles, clip: true, cell: rolesOf },
    {
      key: "state",
      title: words().admin.state,
      cell: (row) => (
        <StateChip
          shape={row.closedAt === null ? "full" : "bar"}
          tone={row.closedAt === null ? "ok" : "plain"}
        >
          {words().admin.states[row.closedAt === null ? "open" : "closed"]}
        </StateChip>
      ),
    },
    {
      key: "secondFactor",
      title: words().admin.secondFactor,
      cell: (row) => (row.hasSecondFactor ? words().admin.bound : words().admin.unbound),
    },
    {
      key: "lastSignInAt",
      title: words().admin.lastSignIn,
      cell: (row) => (
        <span class="unbroken">
          {row.lastSignInAt === null ? words().admin.never : formatDayMinute(row.lastSignInAt)}
        </span>
      ),
    },
  ]
  // An empty table has no rows to move among; it is then reached, and scrolled, as a whole.
  const opening = () => (props.rows.length === 0 ? {} : { onOpen: props.onOpen })

  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().nouns.people}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => row.staffId}
        {...opening()}
        empty={<Empty what={words().admin.empty} next={words().admin.emptyNext} />}
      />
    </div>
  )
}

const rolesOf = ({ roles }: PersonRow): string =>
  roles.length === 0
    ? words().admin.noRoles
    : roles.map(({ role, unitName }) => words().admin.roleAt(words().roles[role], unitName)).join("，")
