import type { BulkAct, ItemRow } from "@sworn/contract/staff"
import { Button, StatusLine } from "@sworn/ui"
import { For, Show } from "solid-js"
import type { Filters } from "./filters.ts"
import { mostNamed, type Selection } from "./selection.ts"
import { bankWords } from "./words.ts"

export type BulkActName = BulkAct["act"]

type Props = {
  selection: Selection
  rows: readonly ItemRow[]
  filters: Filters
  total: number
  /** What this person's roles allow. */
  acts: readonly BulkActName[]
  onAct: (act: BulkActName) => void
  /** What was done to many before, and may be taken back. */
  onPast: () => void
}

/** How many are chosen, quicker ways to choose, and what may be done with them. */
export function SelectionBar(props: Props) {
  const count = () => props.selection.count()
  const isAll = () => props.selection.chosen().kind === "all"
  const isTooMany = () => !isAll() && count() > mostNamed
  const sentence = () => {
    if (count() === 0) return bankWords().keys
    if (isTooMany()) return bankWords().bulk.tooManyNamed(mostNamed)
    return isAll() ? bankWords().selectedAll(count()) : bankWords().selected(count())
  }

  return (
    <div class="selection-bar bank-bar" data-chosen={count() > 0 ? "" : undefined}>
      <StatusLine tone={isTooMany() ? "warn" : "plain"} shape={isTooMany() ? "alert" : undefined}>
        {sentence()}
      </StatusLine>
      <Show when={count() === 0}>
        <Button small kind="quiet" onClick={() => props.onPast()}>
          {bankWords().bulk.openPast}
        </Button>
      </Show>
      <Button small onClick={() => props.selection.put(props.rows.map((row) => row.itemId))}>
        {bankWords().selectPage}
      </Button>
      <Show when={props.total > props.rows.length && !isAll()}>
        <Button small onClick={() => props.selection.chooseAll(props.filters, props.total)}>
          {bankWords().selectAll(props.total)}
        </Button>
      </Show>
      <Show when={count() > 0}>
        <Button small kind="quiet" onClick={() => props.selection.clear()}>
          {bankWords().unselect}
        </Button>
        <span class="bank-acts">
          <For each={props.acts}>
            {(act) => (
              <Button small aria-disabled={isTooMany()} onClick={() => isTooMany() || props.onAct(act)}>
                {bankWords().bulk.open[act]}
              </Button>
            )}
          </For>
        </span>
      </Show>
    </div>
  )
}
