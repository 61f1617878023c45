import type { ItemVersionPage } from "@sworn/contract/staff"
import { formatDayMinute } from "@sworn/ui"
import { For, Show, type JSX } from "solid-js"
import { said, wordFor, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { Difficulty } from "./difficulty.tsx"
import { itemWords } from "./words.ts"

/** Where an item belongs and who wrote it. */
export function ItemFacts(props: { item: ItemVersionPage }) {
  const { reference, levelName, categoryName } = useReference()
  const version = () => props.item.version
  const subjectName = (code: string) => {
    const found = reference().subjects.find((subject) => subject.code === code)
    return found === undefined ? code : said(found.name)
  }
  const facts = (): readonly (readonly [string, JSX.Element])[] => {
    const terms = itemWords().facts
    const { body } = version()
    const subjects = [...new Set(body.answerables.map(({ subject }) => subject))].filter(Boolean)
    return [
      [terms.levels, body.levels.map(levelName).join("、") || words().shell.none],
      [terms.subject, subjects.map(subjectName).join("、") || words().shell.none],
      [terms.difficulty, <Difficulty level={body.difficulty} />],
      [terms.category, body.category === null ? itemWords().anyCategory : categoryName(body.category)],
      [terms.pool, wordFor(itemWords().pools, props.item.pool)],
      [terms.unit, props.item.unit],
      [terms.tags, <Tags tags={body.tags} />],
      [terms.author, version().author],
      [terms.written, formatDayMinute(version().createdAt)],
    ]
  }

  return (
    <dl class="fact-list item-facts">
      <For each={facts()}>
        {([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
      <Show when={version().body.isPilot}>
        <div>
          <dt>{itemWords().facts.pilot}</dt>
          <dd>{itemWords().pilot}</dd>
        </div>
      </Show>
      <Show when={version().note}>
        <div>
          <dt>{itemWords().facts.note}</dt>
          <dd>{version().note}</dd>
        </div>
      </Show>
    </dl>
  )
}

function Tags(props: { tags: readonly string[] }) {
  return (
    <Show when={props.tags.length > 0} fallback={words().shell.none}>
      <ul class="tag-list">
        <For each={props.tags}>{(tag) => <li class="tag">{tag}</li>}</For>
      </ul>
    </Show>
  )
}
