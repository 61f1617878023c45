/** Frozen papers never change, so what the journal judges by is read once and kept. */
import type { ItemLookup } from "@sworn/exam-core"
import type { ItemOutline } from "@sworn/question-bank"
import type { Sql } from "../database/pool.ts"
import { getOutline } from "./attempts.store.ts"

export type Outlines = { readonly itemsOf: (paperId: string) => Promise<ItemLookup> }

export function makeOutlines(sql: Sql): Outlines {
  const kept = new Map<string, Promise<ItemLookup>>()

  async function read(paperId: string): Promise<ItemLookup> {
    const outline = await getOutline(sql, paperId)
    const items = new Map<string, ItemOutline>()
    for (const section of outline.sections) for (const item of section.items) items.set(item.id, item)
    return (itemId) => items.get(itemId)
  }

  function itemsOf(paperId: string): Promise<ItemLookup> {
    const known = kept.get(paperId)
    if (known !== undefined) return known
    const reading = read(paperId)
    kept.set(paperId, reading)
    // A failed read must not be what everyone gets from then on.
    reading.catch(() => kept.delete(paperId))
    return reading
  }
  return { itemsOf }
}
