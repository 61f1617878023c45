import type { ItemVersionPage } from "@sworn/contract/staff"
import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { wordFor } from "../../i18n/words.ts"
import { itemWords } from "./words.ts"

type Fault = ItemVersionPage["version"]["faults"][number]

/** What keeps an item from review: where, and what to do about it (ITM-1). */
export function FaultList(props: { faults: readonly Fault[]; isCaseSet: boolean }) {
  return (
    <Show when={props.faults.length > 0}>
      <section class="missing-list" aria-label={itemWords().faultsTitle(props.faults.length)}>
        <h3>
          <Glyph shape="alert" />
          {itemWords().faultsTitle(props.faults.length)}
        </h3>
        <ul>
          <For each={props.faults}>
            {(fault) => (
              <li>
                <span class="fault-place">{placeOf(fault)}</span>
                {wordFor(itemWords().faults, fault.fault)}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )

  function placeOf({ answerable, field, locale }: Fault) {
    const terms = itemWords()
    return terms.faultPlace(
      props.isCaseSet ? answerable : null,
      wordFor(terms.faultFields, field),
      locale === null ? null : wordFor(terms.faultLanguages, locale),
    )
  }
}
