import { IconButton } from "@sworn/ui"
import { createUniqueId, Show } from "solid-js"
import { words } from "../i18n/words.ts"

type Props = {
  name: string
  today: string
  value: string | undefined
  onChoose: (day: string | undefined) => void
}

/** A native date, worn as a chip; today until another day is chosen. */
export function DayChip(props: Props) {
  const id = createUniqueId()
  return (
    <div class="filter" data-set={props.value === undefined ? undefined : ""}>
      <label class="filter-name" for={id}>
        {props.name}
      </label>
      <input
        id={id}
        class="filter-value"
        type="date"
        value={props.value ?? props.today}
        onChange={(event) => {
          const day = event.currentTarget.value
          props.onChoose(day === "" || day === props.today ? undefined : day)
        }}
      />
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
