import type { QualificationRow } from "@sworn/contract/staff"
import { DataTable, type Column } from "@sworn/ui"
import { createMemo, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { keepSame } from "../shell/keep-same.ts"
import { useReference } from "../shell/reference.tsx"
import { CertificateChip } from "./certificate-chip.tsx"
import { isNarrowed, type Filters } from "./filters.ts"
import { Validity } from "./validity.tsx"

type Props = {
  rows: readonly QualificationRow[]
  asOf: string
  filters: Filters
  isUpdating: boolean
  onOpen: (row: QualificationRow) => void
}

/** One row for each certificate; a row opens its holder. */
export function QualifiedTable(props: Props) {
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
      key: "status",
      title: words().qualified.status,
      cell: (row) => <CertificateChip status={row.status} />,
    },
    {
      key: "valid-until",
      title: words().qualified.validUntil,
      cell: (row) => (
        <Validity
          validUntil={row.validUntil}
          confirmedOn={row.confirmedOn}
          asOf={props.asOf}
          isValid={row.status === "valid"}
        />
      ),
    },
    {
      key: "number",
      title: words().qualified.certificateNo,
      cell: (row) => row.certificateNo ?? words().shell.none,
    },
    {
      key: "confirmed",
      title: words().qualified.confirmedOn,
      cell: (row) => <span class="unbroken">{row.confirmedOn ?? words().shell.none}</span>,
    },
    { key: "national-id", title: words().qualified.nationalId, cell: (row) => row.nationalId },
  ]

  // An empty table has no rows to move among; it is then reached, and scrolled, as a whole.
  const opening = () => (props.rows.length === 0 ? {} : { onOpen: props.onOpen })

  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={words().qualified.title}
        captionHidden
        columns={columns()}
        rows={rows()}
        rowKey={(row) => row.certificateId}
        {...opening()}
        empty={
          <Show
            when={isNarrowed(props.filters)}
            fallback={<Empty what={words().qualified.emptyAll} next={words().qualified.emptyAllNext} />}
          >
            <Empty what={words().qualified.empty} next={words().qualified.emptyNext} />
          </Show>
        }
      />
    </div>
  )
}
