import { formatDayMinute } from "@sworn/ui"
import { For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { itemWords } from "./words.ts"

/** Tags, difficulty and unit change without a version; who changed them, and from what to what. */
export function ClassificationChanges(props: { itemId: string }) {
  const classification = createReadFor(
    () => props.itemId,
    (itemId) => bankApi.readClassification(itemId),
  )
  const changes = () => (classification.isUpToDate() ? (classification.value()?.changes ?? []) : [])
  return (
    <Show when={changes().length > 0}>
      <section aria-labelledby="item-classification">
        <h3 id="item-classification">{itemWords().classificationChanges}</h3>
        <ol class="timeline">
          <For each={changes()}>
            {(change) => (
              <li>
                <strong>{itemWords().classificationFields[change.field]}</strong> {change.by}
                <span class="event-reason">
                  <del>{change.before || itemWords().none}</del> →{" "}
                  <ins>{change.after || itemWords().none}</ins>
                </span>
                <span class="timeline-record">{formatDayMinute(change.at)}</span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}
