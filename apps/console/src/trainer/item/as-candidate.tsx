import { createPassingAnswer, ItemView, RichText } from "@sworn/item-view"
import { itemsIn, type Locale, type PaperItem } from "@sworn/question-bank"
import { entryOf, type ItemBody } from "@sworn/question-bank/keyed"
import { createMemo, For, Show } from "solid-js"
import { itemWords } from "./words.ts"

/** The item in the candidate's own component, to be tried: what is answered here is kept nowhere. */
export function AsCandidate(props: { body: ItemBody; itemVersionId: string; locale: Locale }) {
  const entry = createMemo(() => entryOf(props.body, props.itemVersionId))
  const caseSet = () => {
    const now = entry()
    return now.kind === "case-set" ? now : undefined
  }
  return (
    <div class="as-candidate" lang={props.locale}>
      <Show when={caseSet()}>
        {(set) => (
          <section class="asked-scenario">
            <h3>
              <RichText rich={set().title[props.locale]} />
            </h3>
            <div class="item-text">
              <RichText rich={set().scenario[props.locale]} />
            </div>
          </section>
        )}
      </Show>
      <For each={itemsIn(entry())}>
        {(item, at) => (
          <article>
            <Show when={caseSet()}>
              <h3>{itemWords().question(at() + 1)}</h3>
            </Show>
            <Tried item={item} />
          </article>
        )}
      </For>
    </div>
  )
}

function Tried(props: { item: PaperItem }) {
  const answering = createPassingAnswer()
  return <ItemView item={props.item} answering={answering} />
}
