import { chosenIn, isAnswer, takesOneOption, type ChoiceItem as Item } from "@sworn/question-bank"
import { Button } from "@sworn/ui"
import { createUniqueId, For, Show } from "solid-js"
import { chooseOption, type Answering } from "./answering.ts"
import { letterAt } from "./letters.ts"
import { OptionRow } from "./option-row.tsx"
import { RichText } from "./rich-text.tsx"
import { useWords } from "./words.ts"

type Props = { item: Item; answering: Answering; locked: boolean }

/** Every choice kind: native radios or checkboxes in a fieldset, so keyboards and screen readers need no help from us. */
export function ChoiceItem(props: Props) {
  const { words, said } = useWords()
  const name = createUniqueId()
  const takesOne = () => takesOneOption(props.item.kind)
  const chosen = () => chosenIn(props.answering.response())

  return (
    <fieldset class="choice" disabled={props.locked}>
      <legend class="stem">
        <RichText rich={said(props.item.stem)} />
      </legend>
      <div class="options">
        <For each={props.item.options}>
          {(option, index) => (
            <OptionRow
              kind={takesOne() ? "radio" : "checkbox"}
              name={name}
              letter={letterAt(index())}
              text={said(option.text)}
              chosen={chosen().includes(option.id)}
              struck={props.answering.isStruck(option.id)}
              onChoose={() => chooseOption(props.item, props.answering, option.id)}
              onStrike={(struck) => props.answering.strike(option.id, struck)}
            />
          )}
        </For>
      </div>
      <p class="choice-foot">
        <span>{takesOne() ? words().chooseOne : words().chooseMany}</span>
        <Show when={takesOne() && !props.locked && isAnswer(props.answering.response())}>
          <Button kind="quiet" small onClick={() => props.answering.answer({ optionIds: [] })}>
            {words().clear}
          </Button>
        </Show>
      </p>
    </fieldset>
  )
}
