/** Rows chosen on any page of a list; paging and filtering do not forget them. */
import type { QualificationRow } from "@sworn/contract/staff"
import { createMemo, createSignal, type Accessor } from "solid-js"

export type Selection = {
  rows: Accessor<readonly QualificationRow[]>
  ids: Accessor<ReadonlySet<string>>
  put: (rows: readonly QualificationRow[]) => void
  take: (ids: ReadonlySet<string>) => void
  clear: () => void
}

export function createSelection(): Selection {
  const [chosen, setChosen] = createSignal<ReadonlyMap<string, QualificationRow>>(new Map())
  return {
    rows: createMemo(() => [...chosen().values()]),
    ids: createMemo(() => new Set(chosen().keys())),
    put: (rows) =>
      setChosen((old) => new Map([...old, ...rows.map((row) => [row.certificateId, row] as const)])),
    take: (ids) => setChosen((old) => new Map([...old].filter(([id]) => !ids.has(id)))),
    clear: () => setChosen(new Map()),
  }
}
