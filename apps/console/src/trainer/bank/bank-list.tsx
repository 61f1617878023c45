import type { ItemFacets, ItemPage, SavedView } from "@sworn/contract/staff"
import { createSignal, For, Show, type JSX } from "solid-js"
import { Page } from "../../shell/page.tsx"
import { Pager } from "../../shell/pager.tsx"
import { SelectChip } from "../../shell/select-chip.tsx"
import { BankTable } from "./bank-table.tsx"
import { BulkDialog } from "./bulk-dialog.tsx"
import { FilterBar } from "./filter-bar.tsx"
import { isNarrowed, orders, sizes, type Filters, type Order } from "./filters.ts"
import { PastActsDialog } from "./past-acts-dialog.tsx"
import { createSelection } from "./selection.ts"
import { SelectionBar, type BulkActName } from "./selection-bar.tsx"
import { ViewTabs } from "./view-tabs.tsx"
import { bankWords } from "./words.ts"

type Props = {
  list: ItemPage
  facets: ItemFacets | undefined
  views: readonly SavedView[]
  /** The rows shown are still those of the question before. */
  isUpdating: boolean
  filters: Filters
  order: Order
  page: number
  size: number
  isAuthor: boolean
  isReviewer: boolean
  onFilter: (change: Filters) => void
  onOrder: (order: Order) => void
  onPage: (page: number) => void
  onSize: (size: number) => void
  onNear: (page: number) => void
  onOpen: (itemId: string) => void
  onChanged: () => void
  onSaveView: (name: string) => Promise<string | undefined>
  onDropView: (viewId: string) => Promise<string | undefined>
  /** What lies over the list. */
  children: JSX.Element
}

/** The bank: views as tabs, filters as chips, the items, and what is done to many of them at once. */
export function BankList(props: Props) {
  const selection = createSelection()
  const [isLookingBack, setIsLookingBack] = createSignal(false)
  const [acting, setActing] = createSignal<BulkActName>()
  const acts = (): readonly BulkActName[] => [
    "add-tag",
    "remove-tag",
    "set-difficulty",
    "move",
    ...(props.isAuthor ? (["submit"] as const) : []),
    ...(props.isReviewer ? (["assign", "retire"] as const) : []),
  ]

  return (
    <Page
      title={bankWords().title}
      count={bankWords().count(props.list.total)}
      fills
      act={
        <Show when={props.isAuthor}>
          <a class="button" data-kind="primary" data-small href="/items/new">
            {bankWords().write}
          </a>
        </Show>
      }
    >
      <ViewTabs
        filters={props.filters}
        isAuthor={props.isAuthor}
        views={props.views}
        onSave={props.onSaveView}
        onDrop={props.onDropView}
      />
      <FilterBar
        filters={props.filters}
        facets={props.facets}
        onFilter={(change) => {
          // Everything that matched before is not everything that matches now.
          if (selection.chosen().kind === "all") selection.clear()
          props.onFilter(change)
        }}
      />
      <BankTable
        rows={props.list.rows}
        isNarrowed={isNarrowed(props.filters)}
        isAuthor={props.isAuthor}
        isUpdating={props.isUpdating}
        selection={selection}
        onOpen={(row) => props.onOpen(row.itemId)}
      />
      <div class="list-foot">
        <Show when={props.list.total > 0 || selection.count() > 0}>
          <SelectionBar
            selection={selection}
            rows={props.list.rows}
            filters={props.filters}
            total={props.list.total}
            acts={acts()}
            onAct={setActing}
            onPast={() => setIsLookingBack(true)}
          />
        </Show>
        <div class="bank-foot">
          <SelectChip
            name={bankWords().order}
            any={bankWords().orders.newest}
            options={orders
              .filter((order) => order !== "newest")
              .map((value) => ({ value: value as string, label: bankWords().orders[value] }))}
            value={props.order === "newest" ? undefined : props.order}
            onChoose={(order) => props.onOrder(orders.find((one) => one === order) ?? "newest")}
          />
          <label class="filter">
            <span class="filter-name">{bankWords().size}</span>
            <select
              class="filter-value"
              onChange={(event) => props.onSize(Number(event.currentTarget.value))}
            >
              <For each={sizes}>
                {(size) => (
                  <option value={size} selected={size === props.size}>
                    {size}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Pager
            page={props.page}
            size={props.size}
            total={props.list.total}
            onPage={(page) => props.onPage(page)}
            onNear={(page) => props.onNear(page)}
          />
        </div>
      </div>
      <BulkDialog
        act={acting()}
        selection={selection}
        onClose={() => setActing(undefined)}
        onChanged={() => props.onChanged()}
      />
      <PastActsDialog
        open={isLookingBack()}
        onClose={() => setIsLookingBack(false)}
        onChanged={() => props.onChanged()}
      />
      {props.children}
    </Page>
  )
}
