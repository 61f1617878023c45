import type { Writing } from "./writing.ts"

type Props = {
  writing: Writing
  label: string
  describedBy?: string
  /** In signs; a Chinese character is as wide as two. */
  width?: number
  numeric?: boolean
  invalid?: boolean
}

/** One line to write in. No browser corrects, completes or translates an answer (OF-11). */
export function TextField(props: Props) {
  return (
    <input
      class="input text-field"
      type="text"
      ref={(field) => props.writing.attach(field)}
      size={props.width}
      inputmode={props.numeric ? "decimal" : "text"}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ? "true" : undefined}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
    />
  )
}
