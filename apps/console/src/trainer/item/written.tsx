import { RichText } from "@sworn/item-view"
import { isBlankText, type Locale, type LocalisedRich } from "@sworn/question-bank"
import { Show } from "solid-js"
import { itemWords } from "./words.ts"

/** A text of an item in one language as its author set it, or that it is still missing there. */
export function Written(props: { text: LocalisedRich; locale: Locale }) {
  const rich = () => props.text[props.locale]
  return (
    <Show when={!isBlankText(rich())} fallback={<p class="quiet">{itemWords().notWritten}</p>}>
      <div class="item-text" lang={props.locale}>
        <RichText rich={rich()} />
      </div>
    </Show>
  )
}
