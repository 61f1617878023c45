import type { ReadablePaper } from "@sworn/contract/staff"
import { plainTextOf } from "@sworn/question-bank"
import { formatPoints, StatusLine } from "@sworn/ui"
import { For, Show } from "solid-js"
import { said, words } from "../i18n/words.ts"

type Section = ReadablePaper["sections"][number]
type Item = Section["entries"][number]["items"][number]

/** The paper as it will be sat, before any shuffling; keys are not here to be shown. */
export function PaperText(props: { paper: ReadablePaper }) {
  return (
    <article class="paper-text">
      <StatusLine tone="warn" shape="alert">
        {words().papers.recorded}
      </StatusLine>
      <p class="quiet">{said(props.paper.notice)}</p>
      <For each={props.paper.sections}>{(section) => <SectionText section={section} />}</For>
    </article>
  )
}

function SectionText(props: { section: Section }) {
  const count = () => props.section.entries.reduce((sum, entry) => sum + entry.items.length, 0)
  return (
    <section aria-labelledby={`section-${props.section.id}`}>
      <h2 id={`section-${props.section.id}`}>{said(props.section.title)}</h2>
      <p class="quiet">{words().papers.itemsOf(count(), formatPoints(props.section.pointsEach))}</p>
      <ol>
        <For each={props.section.entries}>
          {(entry) => (
            <li>
              <Show when={entry.scenario}>
                {(scenario) => (
                  <>
                    <h3>{words().papers.scenario}</h3>
                    <p class="paper-scenario">{plainTextOf(said(scenario()))}</p>
                  </>
                )}
              </Show>
              <For each={entry.items}>{(item) => <ItemText item={item} />}</For>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}

function ItemText(props: { item: Item }) {
  return (
    <div class="paper-item">
      <p>{plainTextOf(said(props.item.stem))}</p>
      <ol class="paper-options">
        <For each={props.item.options}>{(option) => <li>{plainTextOf(said(option.text))}</li>}</For>
      </ol>
    </div>
  )
}
