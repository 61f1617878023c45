import type { ItemVersionPage } from "@sworn/contract/staff"
import { plainTextOf, type Locale } from "@sworn/question-bank"
import { formatDay } from "@sworn/ui"
import { For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { preferences, said } from "../../i18n/words.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { EnemyList } from "./enemy-list.tsx"
import { excerptOf } from "./excerpt.ts"
import { ItemStateChip } from "./item-state-chip.tsx"
import { itemWords } from "./words.ts"

/** Where it stood before candidates, what must never stand beside it, and what asks nearly the same (ITM-11). */
export function UsePanel(props: { item: ItemVersionPage }) {
  return (
    <div class="item-panel">
      <Exposure itemId={props.item.itemId} />
      <EnemyList itemId={props.item.itemId} />
      <Similar item={props.item} />
    </div>
  )
}

function Exposure(props: { itemId: string }) {
  const exposure = createReadFor(
    () => props.itemId,
    (itemId) => bankApi.readExposure(itemId),
  )
  return (
    <section aria-labelledby="item-exposure">
      <h3 id="item-exposure">{itemWords().papers}</h3>
      <Show
        when={exposure.isUpToDate() && exposure.value()}
        fallback={<p role="status">{itemWords().reading}</p>}
      >
        {(known) => (
          <Show when={known().uses.length > 0} fallback={<p class="quiet">{itemWords().notUsed}</p>}>
            <p>{itemWords().exposed(known().paperCount, known().sittingCount, known().attemptCount)}</p>
            <ul class="use-list">
              <For each={known().uses}>
                {(use) => (
                  <li>
                    <span class="unbroken">{formatDay(use.startsAt)}</span> {said(use.sitting)}
                    <span class="quiet">
                      {said(use.paper)} · {itemWords().version(use.version)} ·{" "}
                      {itemWords().candidates(use.attemptCount)}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </section>
  )
}

function Similar(props: { item: ItemVersionPage }) {
  /** In the language of the screen, so that what is like it is read in that language too. */
  const stem = () => {
    const { stem: written } = props.item.version.body.answerables[0] ?? {}
    const inWords = (locale: Locale) => plainTextOf(written?.[locale] ?? "").trim()
    return inWords(preferences.language()) || inWords("zh-CN")
  }
  const similar = createReadFor(stem, async (text) =>
    // What is shorter asks nothing yet that could be alike.
    text.length < 4 ? { ok: true, value: { matches: [] } } : bankApi.findLikenesses(text, props.item.itemId),
  )
  return (
    <section aria-labelledby="item-similar">
      <h3 id="item-similar">{itemWords().similar}</h3>
      <Show
        when={similar.isUpToDate() && similar.value()}
        fallback={<p role="status">{itemWords().reading}</p>}
      >
        {(known) => (
          <Show when={known().matches.length > 0} fallback={<p class="quiet">{itemWords().noSimilar}</p>}>
            <ul class="item-links">
              <For each={known().matches}>
                {(match) => (
                  <li>
                    <a href={`/items/${match.itemId}`}>{match.code}</a>
                    <ItemStateChip state={match.state} />
                    <span class="likeness">{itemWords().likeness(match.likeness)}</span>
                    <span class="item-excerpt">{excerptOf(match.excerpt)}</span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </section>
  )
}
