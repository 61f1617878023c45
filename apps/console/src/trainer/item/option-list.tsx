import type { Locale, Option } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { letterOf } from "./letters.ts"
import { itemWords } from "./words.ts"
import { Written } from "./written.tsx"

type Props = { answerable: AnswerableBody; locale: Locale }

/** What there is to choose from, with what is right marked where choosing is all there is to it. */
export function OptionList(props: Props) {
  const prompts = (): readonly Option[] => ("prompts" in props.answerable ? props.answerable.prompts : [])
  const options = (): readonly Option[] => ("options" in props.answerable ? props.answerable.options : [])
  const right = (): ReadonlySet<string> => {
    const { answerable } = props
    const isChoice =
      "options" in answerable && answerable.kind !== "matching" && answerable.kind !== "ordering"
    return new Set(isChoice ? answerable.key : [])
  }

  return (
    <>
      <Show when={prompts().length > 0}>
        <ol class="option-list" data-numbered="">
          <For each={prompts()}>
            {(prompt, at) => (
              <li>
                <span class="option-letter">{at() + 1}</span>
                <Written text={prompt.text} locale={props.locale} />
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={options().length > 0}>
        <ol class="option-list">
          <For each={options()}>
            {(option, at) => (
              <li data-right={right().has(option.id) ? "" : undefined}>
                <span class="option-letter">{letterOf(at())}</span>
                <Written text={option.text} locale={props.locale} />
                <Show when={right().has(option.id)}>
                  <span class="option-right">
                    <Glyph shape="check" />
                    <span class="visually-hidden">{itemWords().rightOption}</span>
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  )
}
