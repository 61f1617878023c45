import type { Locale, LocalisedRich } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { For, Show } from "solid-js"
import { KeyAreas } from "./key-areas.tsx"
import { keyLines } from "./say-key.ts"
import { itemWords } from "./words.ts"
import { Written } from "./written.tsx"

/** What is right, said as people say it of this kind of question; of an essay, the answer that markers compare with. */
export function AnswerKey(props: { answerable: AnswerableBody; locale: Locale }) {
  const modelAnswer = (): LocalisedRich | undefined =>
    props.answerable.kind === "essay" ? props.answerable.key : undefined
  const pointed = () => (props.answerable.kind === "hotspot" ? props.answerable : undefined)
  return (
    <Show
      when={modelAnswer()}
      fallback={
        <>
          <Show when={pointed()}>{(asked) => <KeyAreas asked={asked()} />}</Show>
          <ul class="key-list">
            <For each={keyLines(props.answerable, props.locale)}>
              {(line) => <li>{line === "" ? itemWords().none : line}</li>}
            </For>
          </ul>
        </>
      }
    >
      {(model) => <Written text={model()} locale={props.locale} />}
    </Show>
  )
}
