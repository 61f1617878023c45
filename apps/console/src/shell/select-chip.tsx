import { IconButton } from "@sworn/ui"
import { createUniqueId, For, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  name: string
  /** What holds while nothing is chosen. */
  any: string
  options: readonly { readonly value: string; readonly label: string }[]
  value: string | undefined
  onChoose: (value: string | undefined) => void
}

/** A native select, worn as a chip. */
export function SelectChip(props: Props) {
  const id = createUniqueId()
  return (
    <div class="filter" data-set={props.value === undefined ? undefined : ""}>
      <label class="filter-name" for={id}>
        {props.name}
      </label>
      <select
        id={id}
        class="filter-value"
        onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}
      >
        <option value="" selected={props.value === undefined}>
          {props.any}
        </option>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Show when={props.value !== undefined}>
        <IconButton
          small
          shape="cross"
          label={words().qualified.clearOne(props.name)}
          onClick={() => props.onChoose(undefined)}
        />
      </Show>
    </div>
  )
}
