import type { BlueprintRow } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { DataTable, formatDay, StateChip, type Column } from "@sworn/ui"
import { Show, type JSX } from "solid-js"
import { said } from "../i18n/words.ts"
import { BlueprintState } from "./blueprint-state.tsx"
import { useNames } from "./names.ts"
import { blueprintWords } from "./words.ts"

type Props = { rows: readonly BlueprintRow[]; isUpdating: boolean; empty: JSX.Element }

/** Each blueprint by its newest version, with the one that papers follow. */
export function BlueprintTable(props: Props) {
  const { levelName, categoryName } = useNames()
  const columns = (): readonly Column<BlueprintRow>[] => [
    {
      key: "name",
      title: blueprintWords().name,
      cell: (row) => (
        <span class="blueprint-name">
          <A href={`/blueprints/${row.blueprintId}`}>{said(row.title) || blueprintWords().title}</A>
          <span class="quiet">{row.unit}</span>
        </span>
      ),
    },
    {
      key: "level",
      title: blueprintWords().level,
      cell: (row) => <span class="unbroken">{levelName(row.level)}</span>,
    },
    {
      key: "category",
      title: blueprintWords().category,
      cell: (row) => <span class="unbroken">{categoryName(row.category)}</span>,
    },
    {
      key: "size",
      title: blueprintWords().size,
      align: "end",
      cell: (row) => <span class="unbroken">{blueprintWords().sizeOf(row.itemCount, row.total)}</span>,
    },
    {
      key: "state",
      title: blueprintWords().state,
      cell: (row) => (
        <span class="blueprint-name">
          <span class="unbroken">
            <BlueprintState state={row.state} />{" "}
            <span class="quiet">{blueprintWords().versionOf(row.version)}</span>
          </span>
          <span class="quiet">
            {row.approvedVersion === null
              ? blueprintWords().noneInUse
              : blueprintWords().inUse(row.approvedVersion)}
          </span>
        </span>
      ),
    },
    {
      key: "law",
      title: blueprintWords().law,
      cell: (row) => (
        <Show when={row.isTouched} fallback={<span class="quiet">{blueprintWords().lawFine}</span>}>
          <StateChip shape="alert" tone="warn">
            {blueprintWords().lawTouched}
          </StateChip>
        </Show>
      ),
    },
    {
      key: "author",
      title: blueprintWords().author,
      cell: (row) => (
        <span class="blueprint-name unbroken">
          {row.author}
          <span class="quiet">{formatDay(row.createdAt)}</span>
        </span>
      ),
    },
  ]
  return (
    <div class="table-frame" data-updating={props.isUpdating ? "" : undefined} aria-busy={props.isUpdating}>
      <DataTable
        caption={blueprintWords().caption}
        captionHidden
        columns={columns()}
        rows={props.rows}
        rowKey={(row) => row.blueprintId}
        empty={props.empty}
      />
    </div>
  )
}
