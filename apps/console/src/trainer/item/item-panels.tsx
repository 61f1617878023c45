import type { ItemVersionPage } from "@sworn/contract/staff"
import { ItemSurroundings } from "@sworn/item-view"
import { hasPicture, type Locale } from "@sworn/question-bank"
import { Segmented } from "@sworn/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { preferences } from "../../i18n/words.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { ItemLawOnDay } from "../../statutes/item-law-on-day.tsx"
import { mediaAddress } from "../media-address.ts"
import { AsCandidate } from "./as-candidate.tsx"
import { Asked } from "./asked.tsx"
import { FaultList } from "./fault-list.tsx"
import { ItemFacts } from "./item-facts.tsx"
import { ItemStateChip } from "./item-state-chip.tsx"
import { tabs, type Tab } from "./tabs.ts"
import { TalkPanel } from "./talk-panel.tsx"
import { UsePanel } from "./use-panel.tsx"
import { VersionsPanel } from "./versions-panel.tsx"
import { itemWords } from "./words.ts"

type Props = {
  item: ItemVersionPage
  tab: Tab
  onTab: (tab: Tab) => void
  onVersion: (version: number | undefined) => void
  onComment: (text: string) => Promise<string | undefined>
}

/** One item from all its sides. */
export function ItemPanels(props: Props) {
  const newest = () => props.item.versions[0]?.version ?? props.item.version.version
  const isNewest = () => props.item.version.version === newest()

  return (
    <div class="item-sheet">
      <div class="item-head">
        <ItemStateChip state={props.item.version.state} />
        <span class="quiet">{itemWords().versionOf(props.item.version.version, newest())}</span>
        <Show when={!isNewest()}>
          <button
            type="button"
            class="button"
            data-kind="quiet"
            data-small=""
            onClick={() => props.onVersion(undefined)}
          >
            {itemWords().toNewest}
          </button>
        </Show>
        <Segmented
          legend={itemWords().tabsLegend}
          legendHidden
          options={tabs.map((value) => ({ value, label: labelOf(value) }))}
          value={props.tab}
          onChange={(tab) => props.onTab(tab)}
        />
      </div>
      <Switch>
        <Match when={props.tab === "item"}>
          <ItemPanel item={props.item} isNewest={isNewest()} />
        </Match>
        <Match when={props.tab === "versions"}>
          <VersionsPanel item={props.item} onVersion={props.onVersion} />
        </Match>
        <Match when={props.tab === "talk"}>
          <TalkPanel item={props.item} onComment={props.onComment} />
        </Match>
        <Match when={props.tab === "use"}>
          <UsePanel item={props.item} />
        </Match>
      </Switch>
    </div>
  )

  function labelOf(tab: Tab) {
    const count = tab === "versions" ? props.item.versions.length : props.item.comments.length
    const counts = tab === "versions" || (tab === "talk" && count > 0)
    return counts ? itemWords().withCount(itemWords().tabs[tab], count) : itemWords().tabs[tab]
  }
}

/** What it asks, in the language of the screen until the other is asked for; with its key, or as a candidate meets it. */
export function ItemPanel(props: { item: ItemVersionPage; isNewest: boolean }) {
  const [chosen, setChosen] = createSignal<Locale>()
  const [way, setWay] = createSignal<"keyed" | "candidate">("keyed")
  const locale = () => chosen() ?? preferences.language()
  const body = () => props.item.version.body
  // Of the newest version, as the law stands today.
  const law = createReadFor(
    () => props.item.itemId,
    (itemId) => bankApi.readItemLaw(itemId),
  )

  return (
    <div class="item-panel">
      <Show when={!props.isNewest}>
        <p class="quiet">{itemWords().olderVersion}</p>
      </Show>
      <Show when={props.isNewest}>
        <FaultList faults={props.item.version.faults} isCaseSet={body().kind === "case-set"} />
      </Show>
      <div class="reading-ways">
        <Segmented
          legend={itemWords().way}
          legendHidden
          options={(["keyed", "candidate"] as const).map((value) => ({
            value,
            label: itemWords().ways[value],
          }))}
          value={way()}
          onChange={setWay}
        />
        <Segmented
          legend={itemWords().language}
          legendHidden
          options={(["zh-CN", "en"] as const).map((value) => ({
            value,
            label: itemWords().languages[value],
          }))}
          value={locale()}
          onChange={setChosen}
        />
      </div>
      <ItemSurroundings
        value={{
          language: locale,
          mediaUrl: (mediaId) => (hasPicture({ mediaId }) ? mediaAddress(mediaId) : undefined),
        }}
      >
        <Show
          when={way() === "candidate" && body().answerables.length > 0}
          fallback={<Asked body={body()} locale={locale()} law={props.isNewest ? law.value() : undefined} />}
        >
          <AsCandidate body={body()} itemVersionId={props.item.version.itemVersionId} locale={locale()} />
        </Show>
      </ItemSurroundings>
      <ItemFacts item={props.item} />
      <Show when={props.isNewest}>
        <ItemLawOnDay itemId={props.item.itemId} />
      </Show>
    </div>
  )
}
