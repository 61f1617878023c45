import { createUniqueId, For } from "solid-js"

type Props<Value extends string> = {
  legend: string
  /** The legend is still there for those who listen. */
  legendHidden?: boolean
  options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** A few choices side by side: a native radio group, so arrows and screen readers need no help from us. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const name = createUniqueId()
  return (
    <fieldset class="segmented">
      <legend class={props.legendHidden ? "visually-hidden" : "segmented-legend"}>{props.legend}</legend>
      <span class="segmented-options">
        <For each={props.options}>
          {(option) => (
            <label class="segmented-option">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === props.value}
                onChange={() => props.onChange(option.value)}
              />
              <span lang={option.lang}>{option.label}</span>
            </label>
          )}
        </For>
      </span>
    </fieldset>
  )
}
