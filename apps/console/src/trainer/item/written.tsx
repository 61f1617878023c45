import { isBlankText, plainTextOf, type Locale, type LocalisedRich } from "@sworn/question-bank"
import { Show } from "solid-js"
import { itemWords } from "./words.ts"

/** A text of an item in one language, or that it is still missing there. */
export function Written(props: { text: LocalisedRich; locale: Locale }) {
  const rich = () => props.text[props.locale]
  return (
    <Show
      when={!isBlankText(rich())}
      fallback={<p class="quiet not-written">{itemWords().noTranslation}</p>}
    >
      <p class="written" lang={props.locale}>
        {plainTextOf(rich())}
      </p>
    </Show>
  )
}
