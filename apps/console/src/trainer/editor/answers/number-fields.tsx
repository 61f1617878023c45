import { locales, mostCharactersOfNumber, type Localised } from "@sworn/question-bank"
import type { AnswerableBody, NumberKey } from "@sworn/question-bank/keyed"
import { Button, Field, IconButton } from "@sworn/ui"
import { Index, For } from "solid-js"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { words } from "../words.ts"
import { FaultLine } from "./fault-line.tsx"

type Asked = Extract<AnswerableBody, { kind: "numeric" }>

const mostNumbers = 10

/** Numbers that are right, each within its own tolerance, and the unit they are asked in. */
export function NumberFields(props: { at: number; asked: Asked }) {
  const editing = useEditing()
  const edit = (change: (asked: Asked) => Asked) =>
    editing.changeQuestion(props.at, (one) => (one.kind === "numeric" ? change(one) : one))
  const setNumber = (place: number, change: Partial<NumberKey>) =>
    edit((asked) => ({
      ...asked,
      key: asked.key.map((number, at) => (at === place ? { ...number, ...change } : number)),
    }))
  const setUnit = (change: Partial<Localised>) =>
    edit((asked) => {
      const unit = { "zh-CN": "", en: "", ...asked.unit, ...change }
      return { ...asked, unit: locales.every((locale) => unit[locale].trim() === "") ? null : unit }
    })

  return (
    <fieldset class="answer-part" id={controlOf("key", props.at)} tabindex="-1">
      <legend>{words().numbers.legend}</legend>
      <FaultLine control={controlOf("key", props.at)} />
      <Index each={props.asked.key}>
        {(number, place) => (
          <div class="number-row">
            <input
              class="input"
              data-small=""
              inputmode="decimal"
              maxlength={mostCharactersOfNumber}
              aria-label={words().numbers.value(place + 1)}
              value={number().value}
              onInput={(event) => setNumber(place, { value: event.currentTarget.value.trim() })}
            />
            <span class="quiet" aria-hidden="true">
              {words().numbers.toleranceShort}
            </span>
            <input
              class="input"
              data-small=""
              inputmode="decimal"
              maxlength={mostCharactersOfNumber}
              aria-label={words().numbers.tolerance(place + 1)}
              value={number().tolerance}
              onInput={(event) => setNumber(place, { tolerance: event.currentTarget.value.trim() })}
            />
            <IconButton
              small
              shape="cross"
              label={words().numbers.remove(place + 1)}
              onClick={() => edit((asked) => ({ ...asked, key: asked.key.filter((_, at) => at !== place) }))}
            />
          </div>
        )}
      </Index>
      <Button
        small
        aria-disabled={props.asked.key.length >= mostNumbers}
        onClick={() =>
          edit((asked) =>
            asked.key.length >= mostNumbers
              ? asked
              : { ...asked, key: [...asked.key, { value: "", tolerance: "0" }] },
          )
        }
      >
        {words().numbers.add}
      </Button>
      <div class="pair" id={controlOf("unit", props.at)} tabindex="-1">
        <For each={locales}>
          {(locale) => (
            <Field
              label={words().numbers.unit(words().inLanguage[locale])}
              hint={words().numbers.unitHint}
              error={editing.errorAt(controlOf("unit", props.at))}
            >
              {(control) => (
                <input
                  {...control}
                  class="input"
                  data-small=""
                  lang={locale}
                  maxlength={200}
                  value={props.asked.unit?.[locale] ?? ""}
                  onInput={(event) => setUnit({ [locale]: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
        </For>
      </div>
    </fieldset>
  )
}
