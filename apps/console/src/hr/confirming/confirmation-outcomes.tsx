import { DataTable, StateChip, StatusLine, type Column } from "@sworn/ui"
import { Show } from "solid-js"
import { words } from "../../i18n/words.ts"
import type { Decided } from "./confirm-dialog.tsx"

/** What became of each certificate, the refused first. */
export function ConfirmationOutcomes(props: { decided: readonly Decided[]; problem: string | undefined }) {
  const refused = () => props.decided.filter((one) => one.outcome.outcome === "refused")
  const confirmed = () => props.decided.filter((one) => one.outcome.outcome === "confirmed")
  const columns = (): Column<Decided>[] => [
    {
      key: "name",
      title: words().qualified.name,
      cell: (one) => <strong class="unbroken">{one.row.name}</strong>,
    },
    { key: "police-no", title: words().qualified.policeNo, cell: (one) => one.row.policeNo },
    {
      key: "outcome",
      title: words().pending.outcome,
      cell: (one) =>
        one.outcome.outcome === "confirmed" ? (
          <StateChip shape="check" tone="ok">
            {words().pending.confirmed}
          </StateChip>
        ) : (
          <StateChip shape="cross" tone="bad">
            {words().pending.refused}
          </StateChip>
        ),
    },
    { key: "detail", title: words().pending.detail, cell: (one) => detailOf(one.outcome) },
  ]

  return (
    <section class="form" aria-label={words().pending.outcomes}>
      <StatusLine
        tone={refused().length > 0 ? "warn" : "ok"}
        shape={refused().length > 0 ? "alert" : "check"}
      >
        {words().pending.summary(confirmed().length, refused().length)}
      </StatusLine>
      <Show when={props.problem}>
        <StatusLine tone="bad" shape="alert">
          {props.problem}
        </StatusLine>
      </Show>
      <DataTable
        caption={words().pending.outcomes}
        captionHidden
        columns={columns()}
        rows={[...refused(), ...confirmed()]}
        rowKey={(one) => one.row.certificateId}
      />
      <Show when={refused().length > 0 || props.problem}>
        <p class="quiet">{words().pending.stillSelected}</p>
      </Show>
    </section>
  )
}

function detailOf(outcome: Decided["outcome"]): string {
  if (outcome.outcome === "refused") return outcome.sentence
  return outcome.validUntil === null
    ? words().pending.numbered(outcome.number)
    : words().pending.numberedUntil(outcome.number, outcome.validUntil)
}
