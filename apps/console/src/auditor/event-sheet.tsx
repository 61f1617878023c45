import type { AuditRow } from "@sworn/contract/staff"
import { formatDayTime, Sheet } from "@sworn/ui"
import { For, Show } from "solid-js"
import { wordFor, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"

/** One event, whole. */
export function EventSheet(props: { event: AuditRow | undefined; onClose: () => void }) {
  const { unitName } = useReference()
  return (
    <Sheet
      open={props.event !== undefined}
      onClose={() => props.onClose()}
      title={words().audit.event(props.event?.seq ?? 0)}
      closeLabel={words().shell.close}
    >
      <Show when={props.event}>
        {(event) => (
          <dl class="fact-list">
            <For each={factsOf(event(), unitName)}>
              {([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd class="hash">{value}</dd>
                </div>
              )}
            </For>
            <div>
              <dt>{words().audit.details}</dt>
              <dd>
                <pre class="event-details">{JSON.stringify(JSON.parse(event().details), null, 2)}</pre>
              </dd>
            </div>
          </dl>
        )}
      </Show>
    </Sheet>
  )
}

const factsOf = (
  event: AuditRow,
  unitName: (unitId: number) => string | undefined,
): readonly (readonly [string, string])[] => [
  [words().audit.at, formatDayTime(event.at)],
  [
    words().audit.actor,
    event.username === null
      ? wordFor(words().audit.actors, event.actor)
      : `${event.username} · ${event.actor}`,
  ],
  [words().audit.action, wordFor(words().audit.actions, event.action)],
  [words().audit.subject, event.subject],
  [words().audit.address, event.address ?? words().audit.noAddress],
  [words().audit.scope, unitsOf(event.scope, unitName) || words().audit.noScope],
  [words().audit.requestId, event.requestId],
  [words().audit.hash, event.hash],
]

/** Scopes are paths of unit ids, the unit's own last: "1.12." is unit 12. */
const unitsOf = (scope: string, unitName: (unitId: number) => string | undefined): string =>
  scope
    .split(" ")
    .map((path) => Number(path.split(".").at(-2)))
    .filter((unitId) => unitId > 0)
    .map((unitId) => unitName(unitId) ?? String(unitId))
    .join(", ")
