/**
 * What is chosen of a list: items one by one, on any page and whatever is filtered for meanwhile; or everything that one
 * question matches, seen or not.
 */
import type { BulkSelection } from "@sworn/contract/staff"
import { createMemo, createSignal, type Accessor } from "solid-js"
import { filtersIn, type Filters } from "./filters.ts"

export type Chosen =
  | { readonly kind: "some"; readonly itemIds: ReadonlySet<string> }
  | {
      readonly kind: "all"
      readonly filters: Filters
      readonly total: number
      readonly except: ReadonlySet<string>
    }

export type Selection = {
  readonly chosen: Accessor<Chosen>
  readonly count: Accessor<number>
  readonly isChosen: (itemId: string) => boolean
  readonly put: (itemIds: readonly string[]) => void
  readonly take: (itemId: string) => void
  readonly chooseAll: (filters: Filters, total: number) => void
  readonly clear: () => void
}

const nothing: Chosen = { kind: "some", itemIds: new Set() }

/** As many as can be named one by one; beyond it a filter says the same. */
export const mostNamed = 1000

export function createSelection(): Selection {
  const [chosen, setChosen] = createSignal<Chosen>(nothing)
  const without = (ids: ReadonlySet<string>, gone: Iterable<string>) => {
    const left = new Set(ids)
    for (const id of gone) left.delete(id)
    return left
  }

  return {
    chosen,
    count: createMemo(() => {
      const now = chosen()
      return now.kind === "some" ? now.itemIds.size : now.total - now.except.size
    }),
    isChosen: (itemId) => {
      const now = chosen()
      return now.kind === "some" ? now.itemIds.has(itemId) : !now.except.has(itemId)
    },
    put: (itemIds) =>
      setChosen((now) =>
        now.kind === "some"
          ? { kind: "some", itemIds: new Set([...now.itemIds, ...itemIds]) }
          : { ...now, except: without(now.except, itemIds) },
      ),
    take: (itemId) =>
      setChosen((now) =>
        now.kind === "some"
          ? { kind: "some", itemIds: without(now.itemIds, [itemId]) }
          : { ...now, except: new Set([...now.except, itemId]) },
      ),
    chooseAll: (filters, total) => setChosen({ kind: "all", filters, total, except: new Set() }),
    clear: () => setChosen(nothing),
  }
}

/** As the API is told of it. */
export const selectionOf = (chosen: Chosen): BulkSelection =>
  chosen.kind === "some"
    ? { filter: given(filtersIn({})), only: [...chosen.itemIds] }
    : { filter: given(chosen.filters), except: [...chosen.except] }

/** Without what is not set: a body says nothing of it. */
const given = (filters: Filters): BulkSelection["filter"] =>
  Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as BulkSelection["filter"]
