import type { AnswerableBody, TextKey } from "@sworn/question-bank/keyed"
import { Field, IconButton } from "@sworn/ui"
import { Index } from "solid-js"
import { withoutGap } from "../body/gaps.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { LocalisedField } from "../localised-field.tsx"
import { words } from "../words.ts"
import { FaultLine } from "./fault-line.tsx"

type Of<Kind> = Extract<AnswerableBody, { kind: Kind }>

/** What is accepted in each gap of a cloze, by the numbers of its blanks. */
export function GapFields(props: { at: number; asked: Of<"cloze"> }) {
  const editing = useEditing()
  const set = (place: number, key: TextKey) =>
    editing.changeQuestion(props.at, (one) =>
      one.kind === "cloze" ? { ...one, key: one.key.map((own, at) => (at === place ? key : own)) } : one,
    )
  return (
    <fieldset class="answer-part" id={controlOf("key", props.at)} tabindex="-1">
      <legend>{words().gaps.legend}</legend>
      <p class="quiet">{words().gaps.hint}</p>
      <FaultLine control={controlOf("key", props.at)} />
      <Index each={props.asked.key}>
        {(key, place) => (
          <div class="gap-row">
            <AcceptedTexts
              label={words().gaps.gap(place + 1)}
              value={key()}
              onChange={(next) => set(place, next)}
            />
            <IconButton
              small
              shape="cross"
              label={words().gaps.remove(place + 1)}
              onClick={() => editing.changeQuestion(props.at, withoutGap(place + 1))}
            />
          </div>
        )}
      </Index>
    </fieldset>
  )
}

/** A word or a sentence; whoever writes one of those listed is right. */
export function ShortTextFields(props: { at: number; asked: Of<"short-text"> }) {
  const editing = useEditing()
  return (
    <fieldset class="answer-part" id={controlOf("key", props.at)} tabindex="-1">
      <legend>{words().gaps.accepted}</legend>
      <FaultLine control={controlOf("key", props.at)} />
      <AcceptedTexts
        label={words().gaps.accepted}
        value={props.asked.key}
        onChange={(key) =>
          editing.changeQuestion(props.at, (one) => (one.kind === "short-text" ? { ...one, key } : one))
        }
      />
      <MostCharacters at={props.at} value={props.asked.mostCharacters} />
    </fieldset>
  )
}

/** Its model answer is for those who mark. */
export function EssayFields(props: { at: number; asked: Of<"essay"> }) {
  const editing = useEditing()
  return (
    <div class="answer-part">
      <LocalisedField
        field="key"
        question={props.at}
        label={words().gaps.model}
        value={props.asked.key}
        onChange={(key) =>
          editing.changeQuestion(props.at, (one) => (one.kind === "essay" ? { ...one, key } : one))
        }
      />
      <MostCharacters at={props.at} value={props.asked.mostCharacters} />
    </div>
  )
}

function AcceptedTexts(props: { label: string; value: TextKey; onChange: (value: TextKey) => void }) {
  return (
    <div class="accepted">
      <Field label={props.label} hint={words().gaps.acceptedHint}>
        {(control) => (
          <textarea
            {...control}
            class="input accepted-texts"
            rows={Math.max(2, props.value.accepted.length)}
            // Typed freely: a line that is still empty is not taken away under the cursor.
            value={props.value.accepted.join("\n")}
            onInput={(event) =>
              props.onChange({
                ...props.value,
                accepted: event.currentTarget.value.split("\n").slice(0, 20),
              })
            }
          />
        )}
      </Field>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.value.caseMatters}
          onChange={(event) => props.onChange({ ...props.value, caseMatters: event.currentTarget.checked })}
        />
        <span>{words().gaps.caseMatters}</span>
      </label>
    </div>
  )
}

const mostOfAll = 10_000

function MostCharacters(props: { at: number; value: number }) {
  const editing = useEditing()
  const set = (text: string) => {
    const most = Math.round(Number(text))
    if (most < 1 || most > mostOfAll) return
    editing.changeQuestion(props.at, (one) =>
      one.kind === "short-text" || one.kind === "essay" ? { ...one, mostCharacters: most } : one,
    )
  }
  return (
    <Field label={words().gaps.mostCharacters}>
      {(control) => (
        <input
          {...control}
          class="input short-input"
          type="number"
          min={1}
          max={mostOfAll}
          value={props.value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
