import type { RegistrationRow } from "@sworn/contract/staff"
import { Button, DataTable, StateChip, type Column, type GlyphShape, type Tone } from "@sworn/ui"
import { createMemo, For, Show } from "solid-js"
import { words } from "../i18n/words.ts"
import { Empty } from "../shell/empty.tsx"
import { keepSame } from "../shell/keep-same.ts"

const looks = {
  registered: { shape: "hollow", tone: "plain" },
  present: { shape: "half", tone: "accent" },
  submitted: { shape: "check", tone: "ok" },
  auto_submitted: { shape: "clock", tone: "ok" },
  absent: { shape: "bar", tone: "plain" },
} satisfies Record<RegistrationRow["state"], { shape: GlyphShape; tone: Tone }>

export type RegistrationAct = "seat-code" | "account"

type Props = {
  rows: readonly RegistrationRow[]
  search: string
  /** What this person may do for a row, as it stands. */
  actsFor: (row: RegistrationRow) => readonly RegistrationAct[]
  onAct: (act: RegistrationAct, row: RegistrationRow) => void
}

export function RegistrationTable(props: Props) {
  const rows = createMemo<readonly RegistrationRow[]>(
    (old) => keepSame(old, props.rows, (row) => row.attemptId),
    [],
  )
  const columns = (): Column<RegistrationRow>[] => [
    { key: "name", title: words().sitting.name, cell: (row) => <strong class="unbroken">{row.name}</strong> },
    { key: "police-no", title: words().sitting.policeNo, cell: (row) => row.policeNo },
    {
      key: "state",
      title: words().sitting.state,
      cell: (row) => (
        <StateChip shape={looks[row.state].shape} tone={looks[row.state].tone}>
          {words().sitting.states[row.state]}
        </StateChip>
      ),
    },
    { key: "unit", title: words().sitting.unit, cell: (row) => row.unit, clip: true },
    { key: "ticket", title: words().sitting.ticketNo, cell: (row) => row.ticketNo },
    { key: "centre", title: words().sitting.centre, cell: (row) => row.centre, clip: true },
    { key: "room", title: words().sitting.room, cell: (row) => <span class="unbroken">{row.room}</span> },
    { key: "seat", title: words().sitting.seat, cell: (row) => row.seat, align: "end" },
    ...(props.rows.some((row) => props.actsFor(row).length > 0) ? [acts()] : []),
  ]
  const acts = (): Column<RegistrationRow> => ({
    key: "acts",
    title: words().handOver.acts,
    cell: (row) => (
      <span class="row-acts">
        <For each={props.actsFor(row)}>
          {(act) => (
            <Button
              small
              aria-label={words().handOver.actFor(words().handOver.actNames[act], row.name)}
              onClick={() => props.onAct(act, row)}
            >
              {words().handOver.actNames[act]}
            </Button>
          )}
        </For>
      </span>
    ),
  })

  return (
    <DataTable
      caption={words().sitting.registrations}
      captionHidden
      columns={columns()}
      rows={rows()}
      rowKey={(row) => row.attemptId}
      empty={
        <Show
          when={props.search}
          fallback={<Empty what={words().sitting.empty} next={words().sitting.emptyNext} />}
        >
          <Empty what={words().sitting.noMatch(props.search)} />
        </Show>
      }
    />
  )
}
