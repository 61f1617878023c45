import { plainTextOf, takesOneOption, type ChoiceItem as Item } from "@sworn/question-bank"
import { Button } from "@sworn/ui"
import { createUniqueId, For, Show } from "solid-js"
import { said, words } from "../i18n/index.ts"
import { letters } from "../paper/places.ts"
import { OptionRow } from "./option-row.tsx"

/** What may be done with one item. The item knows nothing of saving. */
export type Answering = {
  readonly isChosen: (optionId: string) => boolean
  readonly isAnswered: () => boolean
  readonly toggle: (optionId: string) => void
  readonly clear: () => void
  readonly isStruck: (optionId: string) => boolean
  readonly strike: (optionId: string, struck: boolean) => void
}

type Props = { item: Item; answering: Answering; locked?: boolean }

/** Every choice kind: native radios or checkboxes in a fieldset, so keyboards and screen readers need no help from us. */
export function ChoiceItem(props: Props) {
  const name = createUniqueId()
  const takesOne = () => takesOneOption(props.item.kind)

  return (
    <fieldset class="choice" disabled={props.locked}>
      <legend class="stem">{plainTextOf(said(props.item.stem))}</legend>
      <div class="options">
        <For each={props.item.options}>
          {(option, index) => (
            <OptionRow
              kind={takesOne() ? "radio" : "checkbox"}
              name={name}
              letter={letters[index()] ?? String(index() + 1)}
              text={plainTextOf(said(option.text))}
              chosen={props.answering.isChosen(option.id)}
              struck={props.answering.isStruck(option.id)}
              onChoose={() => props.answering.toggle(option.id)}
              onStrike={(struck) => props.answering.strike(option.id, struck)}
            />
          )}
        </For>
      </div>
      <p class="choice-foot">
        <span>{takesOne() ? words().paper.chooseOne : words().paper.chooseMany}</span>
        <Show when={takesOne() && props.answering.isAnswered()}>
          <Button kind="quiet" small onClick={() => props.answering.clear()}>
            {words().paper.clear}
          </Button>
        </Show>
      </p>
    </fieldset>
  )
}
