import type { AnswerableBody, LawCitation } from "@sworn/question-bank/keyed"
import { Button, Field, IconButton } from "@sworn/ui"
import { createSignal, For } from "solid-js"
import { addLaw, removeLaw } from "../body/edits.ts"
import { useEditing } from "../editing.ts"
import { controlOf } from "../faults.ts"
import { words } from "../words.ts"
import { useLawShelf } from "./law-shelf.ts"
import { LawSteps } from "./law-steps.tsx"
import { sayCitation } from "./law-words.ts"
import { resolveCitation } from "./resolve-citation.ts"

/** The law a question rests on: typed as lawyers write it, or chosen step by step. */
export function LawField(props: { at: number; asked: AnswerableBody }) {
  const editing = useEditing()
  const shelf = useLawShelf()
  const [typed, setTyped] = createSignal("")
  const [problem, setProblem] = createSignal<string>()
  let input!: HTMLInputElement
  const control = () => controlOf("laws", props.at)

  const add = (law: LawCitation) => {
    editing.changeQuestion(props.at, addLaw(law))
    setTyped("")
    setProblem(undefined)
  }
  const remove = (at: number) => {
    editing.changeQuestion(props.at, removeLaw(at))
    input.focus()
  }
  async function resolve() {
    if (typed().trim() === "") return
    const resolved = await resolveCitation(shelf, typed(), props.asked.laws.at(-1))
    if (resolved.ok) add(resolved.law)
    else setProblem(resolved.sentence)
  }

  return (
    <fieldset class="law-field" id={control()} tabindex="-1">
      <legend>{words().law.legend}</legend>
      <ul class="cited">
        <For each={props.asked.laws}>
          {(law, at) => {
            const said = () => sayCitation(law, shelf.find(law.statute))
            return (
              <li>
                <span>{said()}</span>
                <IconButton
                  small
                  shape="cross"
                  label={words().law.remove(said())}
                  onClick={() => remove(at())}
                />
              </li>
            )
          }}
        </For>
      </ul>
      <Field
        label={words().law.type}
        hint={words().law.typeHint}
        error={problem() ?? editing.errorAt(control())}
      >
        {(field) => (
          <span class="with-act">
            <input
              {...field}
              ref={input}
              class="input"
              data-small=""
              autocomplete="off"
              value={typed()}
              onInput={(event) => {
                setTyped(event.currentTarget.value)
                setProblem(undefined)
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return
                event.preventDefault()
                void resolve()
              }}
            />
            <Button small onClick={() => void resolve()}>
              {words().law.add}
            </Button>
          </span>
        )}
      </Field>
      <details class="law-steps">
        <summary>{words().law.byStep}</summary>
        <LawSteps onChosen={add} />
      </details>
    </fieldset>
  )
}
