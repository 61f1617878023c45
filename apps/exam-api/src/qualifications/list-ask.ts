import type { QualificationFilter } from "@sworn/contract/staff"
import type { ListAsk } from "./qualification-list.store.ts"

/** The filter as sent, with today and now where it leaves them out. What nobody can know yet is not asked for. */
export const listAskFrom = (
  filter: QualificationFilter,
  scope: readonly string[],
  clock: { readonly now: number; readonly today: string },
): ListAsk => ({
  day: filter.asOf ?? clock.today,
  knownAt: Math.min(filter.knownAt ?? clock.now, clock.now),
  scope,
  unitId: filter.unit ?? null,
  level: filter.level ?? null,
  category: filter.category ?? null,
  status: filter.status ?? null,
  search: filter.search ?? null,
})
