import { letters } from "@sworn/item-view"
import { plainTextOf } from "@sworn/question-bank"
import type { AnswerableBody } from "@sworn/question-bank/keyed"
import { Button, IconButton } from "@sworn/ui"
import { For } from "solid-js"
import { addPrompt, mostOptions, removePrompt, setPartner, setPromptText } from "../body/edits.ts"
import { newOptionId } from "../body/empty-body.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { LocalisedField } from "../localised-field.tsx"
import { words } from "../words.ts"
import { FaultLine } from "./fault-line.tsx"
import { OptionList } from "./option-list.tsx"

type Props = { at: number; asked: Extract<AnswerableBody, { kind: "matching" }> }

/** Prompts with the option that each is given, and below them the options, some of which may go to none. */
export function MatchingFields(props: Props) {
  const editing = useEditing()
  const partner = (promptId: string) => props.asked.key.find(([prompt]) => prompt === promptId)?.[1] ?? ""

  return (
    <>
      <fieldset class="answer-part" id={controlOf("key", props.at)} tabindex="-1">
        <legend>{words().options.prompts}</legend>
        <FaultLine control={controlOf("key", props.at)} />
        <ol class="option-rows">
          <For each={props.asked.prompts}>
            {(prompt, index) => (
              <li class="option-row" data-prompt={prompt.id}>
                <span class="option-sign" aria-hidden="true">
                  {index() + 1}
                </span>
                <div class="prompt-fields">
                  <LocalisedField
                    field="prompts"
                    question={props.at}
                    part={prompt.id}
                    label={words().options.prompt(index() + 1)}
                    labelHidden
                    compact
                    value={prompt.text}
                    onChange={(text) => editing.changeQuestion(props.at, setPromptText(prompt.id, text))}
                  />
                  <select
                    class="input"
                    data-small=""
                    aria-label={words().options.partner(index() + 1)}
                    onChange={(event) =>
                      editing.changeQuestion(props.at, setPartner(prompt.id, event.currentTarget.value))
                    }
                  >
                    <option value="" selected={partner(prompt.id) === ""}>
                      {words().options.noPartner}
                    </option>
                    <For each={props.asked.options}>
                      {(option, at) => (
                        <option value={option.id} selected={partner(prompt.id) === option.id}>
                          {`${letters[at()]} ${plainTextOf(option.text["zh-CN"]).slice(0, 40)}`}
                        </option>
                      )}
                    </For>
                  </select>
                </div>
                <span class="row-acts">
                  <IconButton
                    small
                    shape="cross"
                    label={words().options.removePrompt(index() + 1)}
                    onClick={() => {
                      editing.changeQuestion(props.at, removePrompt(prompt.id))
                      document.getElementById(controlOf("key", props.at))?.focus()
                    }}
                  />
                </span>
              </li>
            )}
          </For>
        </ol>
        <Button
          small
          aria-disabled={props.asked.prompts.length >= mostOptions}
          onClick={() => editing.changeQuestion(props.at, addPrompt(newOptionId))}
        >
          {words().options.addPrompt}
        </Button>
      </fieldset>
      <OptionList at={props.at} asked={props.asked} />
    </>
  )
}
