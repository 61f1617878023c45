import type { SavedView } from "@sworn/contract/staff"
import { Button, IconButton } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { filtersOf, isNarrowed, queryOf, type Filters } from "./filters.ts"
import { SaveViewDialog } from "./save-view-dialog.tsx"
import { bankWords } from "./words.ts"

type Props = {
  filters: Filters
  isAuthor: boolean
  views: readonly SavedView[]
  onSave: (name: string) => Promise<string | undefined>
  onDrop: (viewId: string) => Promise<string | undefined>
}

/** Questions that are asked again and again, as tabs: first those of the house, then one's own. */
export function ViewTabs(props: Props) {
  const [isSaving, setIsSaving] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const now = () => queryOf(props.filters)
  const ofTheHouse = () => {
    const names = bankWords().ownViews
    const own: readonly (readonly [string, Partial<Filters>])[] = props.isAuthor
      ? [
          [names.mine, { author: "self" }],
          [names.drafts, { author: "self", state: "draft" }],
        ]
      : []
    const all: readonly (readonly [string, Partial<Filters>])[] = [
      [names.all, {}],
      ...own,
      [names.review, { state: "in_review" }],
      [names.suspended, { state: "suspended" }],
    ]
    return all.map(([name, filters]) => ({ name, query: queryOf(filtersOf(queryOf(filters as Filters))) }))
  }
  const own = () =>
    props.views.map(({ viewId, name, query }) => ({ viewId, name, query: queryOf(filtersOf(query)) }))
  const isKept = () => [...ofTheHouse(), ...own()].some((view) => view.query === now())

  return (
    <div class="views">
      <nav class="view-tabs" aria-label={bankWords().views}>
        <For each={ofTheHouse()}>
          {(view) => <Tab name={view.name} query={view.query} isCurrent={view.query === now()} />}
        </For>
        <For each={own()}>
          {(view) => (
            <span class="view-own">
              <Tab name={view.name} query={view.query} isCurrent={view.query === now()} />
              <Show when={view.query === now()}>
                <IconButton
                  small
                  shape="cross"
                  label={bankWords().dropView(view.name)}
                  onClick={() => void props.onDrop(view.viewId).then(setProblem)}
                />
              </Show>
            </span>
          )}
        </For>
      </nav>
      <Show when={isNarrowed(props.filters) && !isKept()}>
        <Button small kind="quiet" onClick={() => setIsSaving(true)}>
          {bankWords().saveView}
        </Button>
      </Show>
      <p class="field-error" role="status">
        {problem()}
      </p>
      <SaveViewDialog open={isSaving()} onClose={() => setIsSaving(false)} onSave={props.onSave} />
    </div>
  )
}

/** A plain link: the router's own would call every tab of one path current. */
function Tab(props: { name: string; query: string; isCurrent: boolean }) {
  return (
    <a
      class="view-tab"
      href={`/items${props.query === "" ? "" : `?${props.query}`}`}
      aria-current={props.isCurrent ? "page" : undefined}
    >
      {props.name}
    </a>
  )
}
