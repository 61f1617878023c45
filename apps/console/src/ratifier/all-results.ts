/** Every result of a sitting, read page by page in the background, for what no single page can show. */
import type { ResultRow } from "@sworn/contract/staff"
import { createEffect, createSignal, on, onCleanup, type Accessor } from "solid-js"
import { api } from "../api/client.ts"

const size = 200

export type AllResults = { rows: Accessor<readonly ResultRow[]>; isComplete: Accessor<boolean> }

/** Reads again whenever `version` changes; a page that fails leaves the list incomplete. */
export function createAllResults(sittingId: Accessor<string>, version: Accessor<unknown>): AllResults {
  const [rows, setRows] = createSignal<readonly ResultRow[]>([])
  const [isComplete, setIsComplete] = createSignal(false)

  createEffect(
    on([sittingId, version], ([id]) => {
      let isCurrent = true
      onCleanup(() => (isCurrent = false))
      setIsComplete(false)
      void readFrom(1, [])

      async function readFrom(page: number, earlier: readonly ResultRow[]): Promise<void> {
        const reply = await api.readResults(id, { page, size })
        if (!isCurrent || !reply.ok) return
        const all = [...earlier, ...reply.value.rows]
        setRows(all)
        if (all.length < reply.value.total && reply.value.rows.length > 0) return readFrom(page + 1, all)
        setIsComplete(true)
      }
    }),
  )
  return { rows, isComplete }
}
