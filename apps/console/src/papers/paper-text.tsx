import type { ReadablePaper } from "@sworn/contract/staff"
import { ItemSurroundings, RichText } from "@sworn/item-view"
import { formatPoints, StatusLine } from "@sworn/ui"
import { For, Show } from "solid-js"
import { preferences, said, words } from "../i18n/words.ts"

type Section = ReadablePaper["sections"][number]
type Item = Section["entries"][number]["items"][number]

/** The paper as it will be sat, before any shuffling; keys are not here to be shown. */
export function PaperText(props: { paper: ReadablePaper }) {
  return (
    <ItemSurroundings value={{ language: preferences.language, mediaUrl: noMedia }}>
      <article class="paper-text">
        <StatusLine tone="warn" shape="alert">
          {words().papers.recorded}
        </StatusLine>
        <p class="quiet">{said(props.paper.notice)}</p>
        <For each={props.paper.sections}>{(section) => <SectionText section={section} />}</For>
      </article>
    </ItemSurroundings>
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
                    <div class="paper-scenario">
                      <RichText rich={said(scenario())} />
                    </div>
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
      <div class="paper-stem">
        <RichText rich={said(props.item.stem)} />
      </div>
      <Show when={props.item.image}>{(image) => <p>{words().papers.picture(said(image().alt))}</p>}</Show>
      <Show when={props.item.unit}>{(unit) => <p>{words().papers.unit(said(unit()))}</p>}</Show>
      <Show when={props.item.prompts.length > 0}>
        <OptionList options={props.item.prompts} />
      </Show>
      <Show when={props.item.options.length > 0}>
        <OptionList options={props.item.options} />
      </Show>
    </div>
  )
}

function OptionList(props: { options: Item["options"] }) {
  return (
    <ol class="paper-options">
      <For each={props.options}>
        {(option) => (
          <li>
            <RichText rich={said(option.text)} />
          </li>
        )}
      </For>
    </ol>
  )
}

/** The pictures of a paper are in its sealed package, and not here: what they show is said in words. */
const noMedia = () => undefined
