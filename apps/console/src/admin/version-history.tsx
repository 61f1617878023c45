import type { ConfigurationVersion, GroupedFields } from "@sworn/contract/staff"
import { formatDayMinute, StateChip } from "@sworn/ui"
import { For, Match, Show, Switch } from "solid-js"
import { words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { ChangeTable } from "./change-table.tsx"

/** Every version there was and will be, newest effect first, with who set it and what it changed. */
export function VersionHistory(props: { fields: GroupedFields; versions: readonly ConfigurationVersion[] }) {
  const { reference } = useReference()
  return (
    <section class="card version-history" aria-labelledby="versions">
      <h2 id="versions">{words().admin.history}</h2>
      <ol class="timeline">
        <For each={props.versions}>
          {(version, at) => (
            <li>
              <div class="grant-head">
                <strong>{words().admin.version(version.version)}</strong>
                <span>{words().admin.fromOn(version.effectiveFrom)}</span>
                <Show when={version.inForce}>
                  <StateChip shape="full" tone="ok">
                    {words().admin.inForce}
                  </StateChip>
                </Show>
                <Show when={version.effectiveFrom > reference().today}>
                  <StateChip shape="clock" tone="accent">
                    {words().admin.laterVersion}
                  </StateChip>
                </Show>
              </div>
              <span class="timeline-record">
                {words().admin.setBy(
                  formatDayMinute(version.changedAt),
                  version.changedBy === "system" ? words().admin.system : version.changedBy,
                )}
              </span>
              <Switch>
                <Match when={version.changes.length > 0}>
                  <ChangeTable
                    fields={props.fields}
                    label={words().admin.version(version.version)}
                    changes={version.changes.map(({ path, before, after }) => ({ path, before, after }))}
                  />
                </Match>
                <Match when={at() === props.versions.length - 1}>
                  <span class="quiet">{words().admin.firstVersion}</span>
                </Match>
                <Match when={true}>
                  <span class="quiet">{words().admin.nothingChanged}</span>
                </Match>
              </Switch>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
