import type { QualificationFilter } from "@sworn/contract/staff"
import type { ListAsk } from "./qualification-list.store.ts"

/** Paths of all units whose officers the reader may see, and of those that are the reader's own as HR. */
export type Reader = Pick<ListAsk, "scope" | "ownUnits">

/** The filter as sent, with today and now where it leaves them out. What nobody can know yet is not asked for. */
export const listAskFrom = (
  filter: QualificationFilter,
  reader: Reader,
  clock: { readonly now: number; readonly today: string },
): ListAsk => ({
  day: filter.asOf ?? clock.today,
  knownAt: Math.min(filter.knownAt ?? clock.now, clock.now),
  ...reader,
  unitId: filter.unit ?? null,
  level: filter.level ?? null,
  category: filter.category ?? null,
  status: filter.status ?? null,
  search: filter.search ?? null,
})
