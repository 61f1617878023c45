import { For, Show, type JSX } from "solid-js"
import { Glyph } from "./glyph.tsx"
import { moveAmongRows } from "./table-keys.ts"

export type Column<Row> = {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => JSX.Element
  readonly align?: "start" | "end" | "center"
  /** Cut with an ellipsis instead of wrapping. */
  readonly clip?: boolean
  readonly sortable?: boolean
}

export type Sorting = { readonly key: string; readonly direction: "ascending" | "descending" }

type Props<Row> = {
  /** What the table holds and how many; read first by screen readers. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Row opens: click or Enter. Makes rows reachable by arrow keys. */
  onOpen?: (row: Row) => void
  selected?: ReadonlySet<string>
  onSelect?: (key: string, selected: boolean) => void
  /** The name of a row's checkbox. */
  selectLabel?: (row: Row) => string
  sorting?: Sorting | undefined
  onSort?: (sorting: Sorting) => void
  /** What to say, and to do first, when there are no rows. */
  empty?: JSX.Element
}

/** The main instrument: sticky header, rows by arrow keys, selection, sorting. It shows; paging and filters are the page's. */
export function DataTable<Row>(props: Props<Row>) {
  const isKeyed = () => props.onOpen !== undefined || props.onSelect !== undefined
  const turned = (key: string): Sorting => ({
    key,
    direction:
      props.sorting?.key === key && props.sorting.direction === "ascending" ? "descending" : "ascending",
  })
  const toggle = (key: string) => props.onSelect?.(key, !props.selected?.has(key))

  return (
    <div class="table-box" tabindex={isKeyed() ? undefined : 0} role="region" aria-label={props.caption}>
      <table class="table" role={isKeyed() ? "grid" : undefined}>
        <caption class={props.captionHidden ? "visually-hidden" : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            <Show when={props.onSelect}>
              <td />
            </Show>
            <For each={props.columns}>
              {(column) => (
                <th
                  scope="col"
                  data-align={column.align}
                  aria-sort={props.sorting?.key === column.key ? props.sorting.direction : undefined}
                >
                  <Show when={column.sortable && props.onSort} fallback={column.title}>
                    <button
                      type="button"
                      class="table-sort"
                      onClick={() => props.onSort?.(turned(column.key))}
                    >
                      {column.title}
                      <Show when={props.sorting?.key === column.key}>
                        <Glyph shape={props.sorting?.direction === "descending" ? "down" : "up"} />
                      </Show>
                    </button>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody onKeyDown={moveAmongRows}>
          <For each={props.rows}>
            {(row, index) => (
              <tr
                tabindex={isKeyed() ? (index() === 0 ? 0 : -1) : undefined}
                data-opens={props.onOpen ? "" : undefined}
                aria-selected={props.onSelect ? props.selected?.has(props.rowKey(row)) === true : undefined}
                onClick={(event) => isBare(event) && props.onOpen?.(row)}
                onKeyDown={(event) => {
                  if (event.target !== event.currentTarget) return
                  if (event.key === "Enter") props.onOpen?.(row)
                  if (event.key === " ") {
                    event.preventDefault()
                    toggle(props.rowKey(row))
                  }
                }}
              >
                <Show when={props.onSelect}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={props.selectLabel?.(row) ?? props.rowKey(row)}
                      checked={props.selected?.has(props.rowKey(row)) === true}
                      onChange={() => toggle(props.rowKey(row))}
                    />
                  </td>
                </Show>
                <For each={props.columns}>
                  {(column) => (
                    <td data-align={column.align} data-clip={column.clip ? "" : undefined}>
                      {column.cell(row)}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.rows.length === 0 && props.empty}>
        <div class="table-empty">{props.empty}</div>
      </Show>
    </div>
  )
}

/** A click that was not meant for a control within the row, nor the end of selecting text. */
const isBare = (event: MouseEvent): boolean =>
  !(event.target as Element).closest("a, button, input, label, select") &&
  (getSelection()?.isCollapsed ?? true)
