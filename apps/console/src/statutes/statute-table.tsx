import type { StatuteRow, VersionHead } from "@sworn/contract/staff"
import { versionInForce } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { DataTable, StateChip, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { said, words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { lawWords } from "./words.ts"

type Props = { statutes: readonly StatuteRow[]; today: string; mayReadItems: boolean }

/** Every statute with what is law today, what comes next, and how much of the bank rests on it. */
export function StatuteTable(props: Props) {
  const inForce = (row: StatuteRow) => versionInForce(row.versions, props.today)
  const columns = (): readonly Column<StatuteRow>[] => [
    {
      key: "statute",
      title: lawWords().statute,
      cell: (row) => (
        <A class="law-name" href={`/statutes/${row.statute}`}>
          {said(row.title)}
        </A>
      ),
    },
    {
      key: "current",
      title: lawWords().current,
      cell: (row) => (
        <Show
          when={inForce(row)}
          fallback={
            <StateChip shape="strike" tone="warn">
              {lawWords().notInForce}
            </StateChip>
          }
        >
          {(version) => <VersionCell version={version()} />}
        </Show>
      ),
    },
    {
      key: "upcoming",
      title: lawWords().upcoming,
      cell: (row) => (
        <Show
          when={row.versions.find((version) => version.effectiveFrom > props.today)}
          fallback={<span class="quiet">{words().shell.none}</span>}
        >
          {(version) => (
            <StateChip shape="clock" tone="accent">
              {lawWords().fromDay(version().effectiveFrom)}
            </StateChip>
          )}
        </Show>
      ),
    },
    { key: "versions", title: lawWords().versionCount, align: "end", cell: (row) => row.versions.length },
    {
      key: "articles",
      title: lawWords().articles,
      align: "end",
      cell: (row) => inForce(row)?.articleCount ?? <span class="quiet unbroken">{lawWords().daysOnly}</span>,
    },
    {
      key: "items",
      title: lawWords().citing,
      align: "end",
      cell: (row) => (
        <Show when={props.mayReadItems && row.itemCount > 0} fallback={row.itemCount}>
          <A class="unbroken" href={`/items?statute=${row.statute}`}>
            {lawWords().citingItems(row.itemCount)}
          </A>
        </Show>
      ),
    },
  ]
  return (
    <DataTable
      caption={lawWords().caption}
      captionHidden
      columns={columns()}
      rows={props.statutes}
      rowKey={(row) => row.statute}
      empty={<Empty what={lawWords().empty} next={lawWords().emptyNext} />}
    />
  )
}

function VersionCell(props: { version: VersionHead }) {
  return (
    <span class="law-days">
      <span class="unbroken">{lawWords().adopted(props.version.version)}</span>{" "}
      <span class="quiet">
        {lawWords().inForceDays(props.version.effectiveFrom, props.version.effectiveTo)}
      </span>
    </span>
  )
}
