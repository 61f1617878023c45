import type { ItemVersionPage } from "@sworn/contract/staff"
import { Field, formatDayMinute } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import type { Reply } from "../../api/reply.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { BodyDifference } from "./body-difference.tsx"
import { ItemHistory } from "./talk-panel.tsx"
import { ItemStateChip } from "./item-state-chip.tsx"
import { itemWords } from "./words.ts"

type Body = ItemVersionPage["version"]["body"]

type Props = { item: ItemVersionPage; onVersion: (version: number | undefined) => void }

/** Every version, and what any two of them say differently, word by word (ITM-2). */
export function VersionsPanel(props: Props) {
  const numbers = () => props.item.versions.map(({ version }) => version)
  const [older, setOlder] = createSignal<number>()
  const [newer, setNewer] = createSignal<number>()
  // The first version has none before it: it is compared with the one that followed.
  const to = () => newer() ?? Math.max(2, props.item.version.version)
  const from = () => older() ?? Math.max(1, to() - 1)

  return (
    <div class="item-panel">
      <Show when={numbers().length > 1} fallback={<p class="quiet">{itemWords().onlyOne}</p>}>
        <div class="compare-choice">
          <VersionField
            label={itemWords().compareFrom}
            numbers={numbers()}
            value={from()}
            onChoose={setOlder}
          />
          <VersionField label={itemWords().compareTo} numbers={numbers()} value={to()} onChoose={setNewer} />
        </div>
        <Comparison item={props.item} from={from()} to={to()} />
      </Show>
      <section aria-labelledby="item-versions">
        <h3 id="item-versions">{itemWords().versionList}</h3>
        <ol class="version-list">
          <For each={props.item.versions}>
            {(version) => (
              <li>
                <button
                  type="button"
                  class="version-row"
                  aria-current={version.version === props.item.version.version ? "true" : undefined}
                  onClick={() => props.onVersion(version.version)}
                >
                  <strong>{itemWords().version(version.version)}</strong>
                  <ItemStateChip state={version.state} />
                  <span>{version.author}</span>
                  <time class="quiet">{formatDayMinute(version.createdAt)}</time>
                  <Show when={version.note}>
                    <span class="version-note">{version.note}</span>
                  </Show>
                </button>
              </li>
            )}
          </For>
        </ol>
      </section>
      <section aria-labelledby="version-history">
        <h3 id="version-history">{itemWords().historyOf(props.item.version.version)}</h3>
        <ItemHistory
          events={props.item.events.filter(({ version }) => version === props.item.version.version)}
        />
      </section>
    </div>
  )
}

function VersionField(props: {
  label: string
  numbers: readonly number[]
  value: number
  onChoose: (version: number) => void
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <select
          {...control}
          class="input"
          data-small=""
          onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
        >
          <For each={props.numbers}>
            {(number) => (
              <option value={number} selected={number === props.value}>
                {itemWords().version(number)}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}

/** Reads the two versions that are not on the screen already, and shows what is different between them. */
export function Comparison(props: { item: ItemVersionPage; from: number; to: number }) {
  const bodies = createReadFor(
    () => `${props.item.itemId} ${props.from} ${props.to}`,
    async (): Promise<Reply<{ one: Body; other: Body }>> => {
      const [one, other] = await Promise.all([bodyOf(props.from), bodyOf(props.to)])
      if (!one.ok) return one
      return other.ok ? { ok: true, value: { one: one.value, other: other.value } } : other
    },
  )
  const problem = () => {
    const reply = bodies.reply()
    return reply?.ok === false ? reply.problem.title : undefined
  }

  return (
    <section class="comparison" aria-label={itemWords().comparing(props.from, props.to)}>
      <Show
        when={bodies.isUpToDate() && bodies.value()}
        fallback={<p role="status">{problem() ?? itemWords().reading}</p>}
      >
        {(both) => <BodyDifference one={both().one} other={both().other} />}
      </Show>
    </section>
  )

  async function bodyOf(version: number): Promise<Reply<Body>> {
    const shown = props.item.version
    if (shown.version === version) return { ok: true, value: shown.body }
    const reply = await bankApi.readItem(props.item.itemId, version)
    return reply.ok ? { ok: true, value: reply.value.version.body } : reply
  }
}
