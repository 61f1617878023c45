import type { RegistrationOutcome } from "@sworn/contract/staff"
import { Button, DataTable, Segmented, StateChip, StatusLine, type Column } from "@sworn/ui"
import { createSignal, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Shown = "all" | "registered" | "refused"
type Props = {
  outcomes: readonly RegistrationOutcome[]
  onKeepRefused: (policeNos: readonly string[]) => void
}

/** ELI-10: for each officer the seat given, or the rule that decided and its reason. */
export function RegistrationOutcomes(props: Props) {
  const [shown, setShown] = createSignal<Shown>("all")
  const refused = () => props.outcomes.filter((one) => one.outcome === "refused")
  const registeredCount = () => props.outcomes.length - refused().length
  const rows = () =>
    shown() === "all" ? props.outcomes : props.outcomes.filter((one) => one.outcome === shown())

  const columns = (): Column<RegistrationOutcome>[] => [
    { key: "police-no", title: words().sitting.policeNo, cell: (one) => one.policeNo },
    {
      key: "name",
      title: words().sitting.name,
      cell: (one) => <span class="unbroken">{one.name ?? words().registering.unknownName}</span>,
    },
    {
      key: "outcome",
      title: words().registering.outcome,
      cell: (one) =>
        one.outcome === "registered" ? (
          <StateChip shape="check" tone="ok">
            {words().registering.registered}
          </StateChip>
        ) : (
          <StateChip shape="cross" tone="bad">
            {words().registering.refused}
          </StateChip>
        ),
    },
    { key: "reason", title: words().registering.reason, cell: (one) => <Reason outcome={one} /> },
  ]

  return (
    <section class="outcomes" aria-label={words().registering.outcomes}>
      <StatusLine
        tone={refused().length > 0 ? "warn" : "ok"}
        shape={refused().length > 0 ? "alert" : "check"}
      >
        {words().registering.summary(registeredCount(), refused().length)}
      </StatusLine>
      <Segmented
        legend={words().registering.show}
        legendHidden
        options={[
          { value: "all", label: words().registering.all(props.outcomes.length) },
          { value: "registered", label: words().registering.onlyRegistered(registeredCount()) },
          { value: "refused", label: words().registering.onlyRefused(refused().length) },
        ]}
        value={shown()}
        onChange={setShown}
      />
      <DataTable
        caption={words().registering.outcomes}
        captionHidden
        columns={columns()}
        rows={rows()}
        rowKey={(one) => one.policeNo}
      />
      <Show when={refused().length > 0}>
        <Button small onClick={() => props.onKeepRefused(refused().map((one) => one.policeNo))}>
          {words().registering.keepRefused}
        </Button>
      </Show>
    </section>
  )
}

function Reason(props: { outcome: RegistrationOutcome }) {
  const given = () => (props.outcome.outcome === "registered" ? props.outcome : undefined)
  const turnedAway = () => (props.outcome.outcome === "refused" ? props.outcome : undefined)
  return (
    <>
      <Show when={given()}>
        {(one) => (
          <>
            {words().registering.seatAt(one().ticketNo, one().room, one().seat)}
            <br />
            <span class="quiet">{words().registering.attemptsLeft(one().attemptsLeft)}</span>
          </>
        )}
      </Show>
      <Show when={turnedAway()}>
        {(one) => (
          <>
            <code class="rule">{one().rule}</code> {one().sentence}
          </>
        )}
      </Show>
    </>
  )
}
