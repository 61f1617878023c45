import type { LawChangeRow } from "@sworn/contract/staff"
import { A } from "@solidjs/router"
import { DataTable, StateChip, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { said } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { daysBetween } from "./versions.ts"
import { lawWords } from "./words.ts"

/** Amendments and repeals, with how much still waits for somebody. */
export function ChangeTable(props: { changes: readonly LawChangeRow[]; today: string }) {
  const columns = (): readonly Column<LawChangeRow>[] => [
    {
      key: "statute",
      title: lawWords().statute,
      cell: (row) => (
        <A class="law-name" href={`/statutes/changes/${row.lawChangeId}`}>
          {said(row.title)}
        </A>
      ),
    },
    {
      key: "change",
      title: lawWords().change,
      cell: (row) => (
        <span class="unbroken">
          {row.toVersion === null
            ? lawWords().repealed(row.fromVersion)
            : lawWords().amended(row.fromVersion, row.toVersion)}
        </span>
      ),
    },
    {
      key: "effective",
      title: lawWords().effective,
      cell: (row) => <EffectiveDay row={row} today={props.today} />,
    },
    {
      key: "items",
      title: lawWords().flaggedItems,
      align: "end",
      cell: (row) => <span class="unbroken">{lawWords().citingItems(row.itemCount)}</span>,
    },
    {
      key: "open",
      title: lawWords().open,
      cell: (row) => (
        <Show
          when={row.openItemCount > 0}
          fallback={
            <StateChip shape="check" tone="ok">
              {lawWords().none}
            </StateChip>
          }
        >
          <StateChip shape="alert" tone={row.effectiveFrom <= props.today ? "bad" : "warn"}>
            {lawWords().openItems(row.openItemCount)}
          </StateChip>
        </Show>
      ),
    },
  ]
  return (
    <DataTable
      caption={lawWords().changesCaption}
      captionHidden
      columns={columns()}
      rows={props.changes}
      rowKey={(row) => row.lawChangeId}
      empty={<Empty what={lawWords().noChanges} next={lawWords().noChangesNext} />}
    />
  )
}

/** The day, and whether it has come. */
export function EffectiveDay(props: { row: LawChangeRow; today: string }) {
  const days = () => daysBetween(props.today, props.row.effectiveFrom)
  return (
    <span class="law-effective">
      <span class="unbroken">{props.row.effectiveFrom}</span>{" "}
      <StateChip shape={days() <= 0 ? "full" : "clock"} tone={days() <= 0 ? "plain" : "accent"}>
        {days() <= 0 ? lawWords().isInForce : lawWords().inDays(days())}
      </StateChip>
    </span>
  )
}
