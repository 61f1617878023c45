import { letters } from "@sworn/item-view"
import { takesOneOption } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { Button, IconButton } from "@sworn/ui"
import { createUniqueId, For, Show } from "solid-js"
import {
  addOption,
  isChoiceBody,
  moveOption,
  mostOptions,
  optionsInOrder,
  removeOption,
  setFixed,
  setOptionText,
  toggleRight,
} from "../body/edits.ts"
import { newOptionId } from "../body/empty-body.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { LocalisedField } from "../localised-field.tsx"
import { words } from "../words.ts"
import { FaultLine } from "./fault-line.tsx"

type Props = { at: number; asked: AnswerableBody }

/** The options of a choice, a matching or an ordering: text, mark, place, each by mouse and by key. */
export function OptionList(props: Props) {
  const editing = useEditing()
  const name = createUniqueId()
  const options = () => optionsInOrder(props.asked)
  const isChoice = () => isChoiceBody(props.asked)
  const takesOne = () => takesOneOption(props.asked.kind)
  const right = () => (isChoiceBody(props.asked) ? props.asked.key : [])
  const edit = editing.changeQuestion
  const move = (id: string, by: 1 | -1, button: HTMLElement) => {
    edit(props.at, moveOption(id, by))
    // What is moved in a page loses the focus.
    button.focus()
  }
  const remove = (id: string) => {
    edit(props.at, removeOption(id))
    document.getElementById(controlOf("options", props.at))?.focus()
  }

  return (
    <fieldset class="answer-part" id={controlOf("options", props.at)} tabindex="-1">
      <legend>{words().options.legend}</legend>
      <Show when={props.asked.kind === "ordering"}>
        <p class="quiet">{words().options.orderHint}</p>
      </Show>
      <FaultLine control={controlOf("options", props.at)} />
      <Show when={isChoice()}>
        <FaultLine control={controlOf("key", props.at)} />
      </Show>
      <ol class="option-rows" id={isChoice() ? controlOf("key", props.at) : undefined} tabindex="-1">
        <For each={options()}>
          {(option, index) => {
            const letter = () =>
              (props.asked.kind === "ordering" ? undefined : letters[index()]) ?? String(index() + 1)
            return (
              <li
                class="option-row"
                data-option={option.id}
                data-right={right().includes(option.id) ? "" : undefined}
              >
                <Show
                  when={isChoice()}
                  fallback={
                    <span class="option-sign" aria-hidden="true">
                      {letter()}
                    </span>
                  }
                >
                  <label class="option-right">
                    <input
                      type={takesOne() ? "radio" : "checkbox"}
                      name={name}
                      checked={right().includes(option.id)}
                      onChange={() => edit(props.at, toggleRight(option.id))}
                    />
                    <span aria-hidden="true">{letter()}</span>
                    <span class="visually-hidden">{words().options.right(letter())}</span>
                  </label>
                </Show>
                <LocalisedField
                  field="options"
                  question={props.at}
                  part={option.id}
                  label={words().options.option(letter())}
                  labelHidden
                  compact
                  value={option.text}
                  onChange={(text) => edit(props.at, setOptionText(option.id, text))}
                />
                <span class="row-acts">
                  <Show when={isChoice()}>
                    <label class="option-fixed" title={words().options.fixed(letter())}>
                      <input
                        type="checkbox"
                        checked={option.fixed === true}
                        aria-label={words().options.fixed(letter())}
                        onChange={(event) => edit(props.at, setFixed(option.id, event.currentTarget.checked))}
                      />
                      <span aria-hidden="true">{words().options.fixedShort}</span>
                    </label>
                  </Show>
                  <IconButton
                    small
                    shape="up"
                    label={words().options.up(letter())}
                    aria-disabled={index() === 0}
                    onClick={(event) => move(option.id, -1, event.currentTarget)}
                  />
                  <IconButton
                    small
                    shape="down"
                    label={words().options.down(letter())}
                    aria-disabled={index() === options().length - 1}
                    onClick={(event) => move(option.id, 1, event.currentTarget)}
                  />
                  <IconButton
                    small
                    shape="cross"
                    label={words().options.remove(letter())}
                    onClick={() => remove(option.id)}
                  />
                </span>
              </li>
            )
          }}
        </For>
      </ol>
      <Button
        small
        aria-disabled={options().length >= mostOptions}
        onClick={() => edit(props.at, addOption(newOptionId))}
      >
        {words().options.add}
      </Button>
    </fieldset>
  )
}
