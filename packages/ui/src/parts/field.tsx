import { createUniqueId, Show, type JSX } from "solid-js"
import { Glyph } from "./glyph.tsx"

type Control = {
  readonly id: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": "true" | undefined
}

type Props = {
  label: string
  hint?: string | undefined
  /** What is wrong and what to do; present only while it is. */
  error?: string | undefined
  /** Draws the control; spread what it is given: `{(control) => <input class="input" {...control} />}`. */
  children: (control: Control) => JSX.Element
}

/** A label, a control, what to type, and what was wrong with it, tied together for everyone. */
export function Field(props: Props) {
  const id = createUniqueId()
  const control: Control = {
    id,
    get "aria-describedby"() {
      const ids = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
      return ids.length > 0 ? ids.join(" ") : undefined
    },
    get "aria-invalid"() {
      return props.error ? "true" : undefined
    },
  }

  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.children(control)}
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class="field-error" id={`${id}-error`}>
          <Glyph shape="alert" />
          <span>{props.error}</span>
        </p>
      </Show>
    </div>
  )
}
