import type { GrantRow, PersonPage } from "@sworn/contract/staff"
import { Button, formatDayMinute, StateChip, type GlyphShape, type Tone } from "@sworn/ui"
import { For, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  person: PersonPage
  /** The reader may grant and take away. */
  mayEnd: boolean
  onEnd: (grant: GrantRow) => void
}

const looks: Record<GrantRow["state"], readonly [GlyphShape, Tone]> = {
  "in-force": ["full", "ok"],
  later: ["clock", "accent"],
  over: ["hollow", "plain"],
  ended: ["cross", "plain"],
}

/** Every role ever granted within the reader's units: a timeline, those in force first. */
export function GrantList(props: Props) {
  const by = (who: string) => (who === "system" ? words().admin.system : who)
  return (
    <section class="card grant-card" aria-labelledby="grants">
      <h2 id="grants">{words().admin.grants(props.person.grants.length)}</h2>
      <Show
        when={props.person.grants.length > 0}
        fallback={
          <p class="quiet">
            {words().admin.noGrants} {words().admin.noGrantsNext}
          </p>
        }
      >
        <ul class="timeline">
          <For each={props.person.grants}>
            {(grant) => (
              <li data-state={grant.state}>
                <div class="grant-head">
                  <strong>{words().admin.roleAt(words().roles[grant.role], grant.unitName)}</strong>
                  <StateChip shape={looks[grant.state][0]} tone={looks[grant.state][1]}>
                    {words().admin.grantStates[grant.state]}
                  </StateChip>
                  <Show when={props.mayEnd && (grant.state === "in-force" || grant.state === "later")}>
                    <Button
                      small
                      aria-label={words().admin.endGrantOf(words().roles[grant.role], grant.unitName)}
                      onClick={() => props.onEnd(grant)}
                    >
                      {words().admin.endGrant}
                    </Button>
                  </Show>
                </div>
                <span>{words().admin.grantDays(grant.fromDay, grant.untilDay)}</span>
                <span class="timeline-record">
                  {words().admin.grantedBy(formatDayMinute(grant.grantedAt), by(grant.grantedBy))}
                </span>
                <Show when={grant.endedAt}>
                  {(endedAt) => (
                    <span class="timeline-record">
                      {words().admin.endedBy(formatDayMinute(endedAt()), by(grant.endedBy ?? ""))}
                    </span>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
