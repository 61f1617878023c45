import { For, Show, splitProps, type JSX } from "solid-js"

type ListProps<Value extends string | number> = Omit<
  JSX.SelectHTMLAttributes<HTMLSelectElement>,
  "children" | "onChange" | "value"
> & {
  /** Each with the words it is read by. */
  options: readonly (readonly [value: Value, words: string])[]
  chosen: Value | null | undefined
  small?: boolean
}

type SelectProps<Value extends string | number> = ListProps<Value> & { onChoose: (value: Value) => void }

type OptionalSelectProps<Value extends string | number> = ListProps<Value> & {
  /** The words of the line that chooses nothing. */
  none: string
  onChoose: (value: Value | null) => void
}

/** A native list: keyboards, screen readers and small screens know it already. Spread what a `Field` gives its control. */
export function Select<Value extends string | number>(props: SelectProps<Value>) {
  const [own, list] = splitProps(props, ["onChoose"])
  return <List {...list} onValue={(value) => value !== null && own.onChoose(value)} />
}

/** The same, of which nothing may be chosen. */
export function OptionalSelect<Value extends string | number>(props: OptionalSelectProps<Value>) {
  const [own, list] = splitProps(props, ["onChoose"])
  return <List {...list} onValue={own.onChoose} />
}

function List<Value extends string | number>(
  props: ListProps<Value> & { none?: string; onValue: (value: Value | null) => void },
) {
  const [own, select] = splitProps(props, ["options", "chosen", "none", "small", "class", "onValue"])
  const valueOf = (text: string) => own.options.find(([value]) => String(value) === text)?.[0] ?? null

  return (
    <select
      {...select}
      class={own.class === undefined ? "input" : `input ${own.class}`}
      data-small={own.small ? "" : undefined}
      onChange={(event) => own.onValue(valueOf(event.currentTarget.value))}
    >
      <Show when={own.none !== undefined}>
        <option value="" selected={own.chosen == null}>
          {own.none}
        </option>
      </Show>
      <For each={own.options}>
        {([value, words]) => (
          <option value={value} selected={value === own.chosen}>
            {words}
          </option>
        )}
      </For>
    </select>
  )
}
