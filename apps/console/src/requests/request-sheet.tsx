import type { DecisionBody, DecisionReply, TwoPersonRequestRow } from "@sworn/contract/staff"
import { formatDayMinute, Sheet, StatusLine } from "@sworn/ui"
import { For, Match, Show, Switch } from "solid-js"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { createAbout } from "./about.ts"
import { DecisionForm } from "./decision-form.tsx"
import { RequestChip } from "./request-chip.tsx"

type Props = {
  request: TwoPersonRequestRow | undefined
  onClose: () => void
  onDecide: (row: TwoPersonRequestRow, body: DecisionBody) => Promise<Reply<DecisionReply>>
}

/** One request, whole: what is asked, by whom and why; and, for whoever may, the decision. */
export function RequestSheet(props: Props) {
  const about = createAbout()
  return (
    <Sheet
      open={props.request !== undefined}
      onClose={() => props.onClose()}
      title={props.request === undefined ? "" : words().requests.acts[props.request.act]}
      closeLabel={words().shell.close}
    >
      <Show when={props.request?.requestId} keyed>
        {(_requestId) => (
          <Show when={props.request}>
            {(request) => (
              <div class="form">
                <p>
                  <RequestChip state={request().state} />
                </p>
                <dl class="fact-list">
                  <For each={factsOf(request(), about(request()))}>
                    {([name, value]) => (
                      <div>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                      </div>
                    )}
                  </For>
                </dl>
                <Switch>
                  <Match when={request().state === "waiting" && request().isOwn}>
                    <StatusLine shape="clock">{words().requests.ownWaits}</StatusLine>
                  </Match>
                  <Match when={request().isMine}>
                    <DecisionForm act={request().act} onDecide={(body) => props.onDecide(request(), body)} />
                  </Match>
                </Switch>
              </div>
            )}
          </Show>
        )}
      </Show>
    </Sheet>
  )
}

function factsOf(row: TwoPersonRequestRow, about: string): readonly (readonly [string, string])[] {
  const terms = words().requests
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [terms.about, about],
    [terms.certificate, row.certificate?.certificateNo],
    [terms.documentNo, row.certificate?.documentNo],
    [terms.effectiveOn, row.certificate?.effectiveOn],
    [terms.unit, row.unit],
    [terms.reason, row.reason],
    [terms.requestedBy, row.requestedBy],
    [terms.requestedAt, formatDayMinute(row.requestedAt)],
    [terms.expiresAt, row.decidedAt === null ? formatDayMinute(row.expiresAt) : null],
    [terms.decidedBy, row.decidedBy],
    [terms.decidedAt, row.decidedAt === null ? null : formatDayMinute(row.decidedAt)],
    [terms.decisionReason, row.decisionReason],
    [
      terms.usableUntil,
      row.usableUntil === null || row.usedAt !== null ? null : formatDayMinute(row.usableUntil),
    ],
    [terms.usedAt, row.usedAt === null ? null : formatDayMinute(row.usedAt)],
  ]
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
