import type { ItemVersionPage } from "@sworn/contract/staff"
import { For, Show } from "solid-js"
import { itemWords } from "./words.ts"

type Law = ItemVersionPage["version"]["body"]["answerables"][number]["laws"][number]

/** The law a question stands on, article by article (ITM-6). */
export function LawList(props: { laws: readonly Law[] }) {
  return (
    <section class="item-laws">
      <h4>{itemWords().laws}</h4>
      <Show when={props.laws.length > 0} fallback={<p class="quiet">{itemWords().noLaw}</p>}>
        <ul>
          <For each={props.laws}>
            {(law) => (
              <li>
                {law.statute} {itemWords().article(law.article, law.paragraph, 0)}{" "}
                <span class="quiet">{itemWords().lawVersion(law.version)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
