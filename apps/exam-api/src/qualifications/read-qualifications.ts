import { defaultPageSize, type QualificationFilter, type QualificationPage } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { listAskFrom, type Reader } from "./list-ask.ts"
import { cutByScope, readListPage } from "./qualification-list.store.ts"
import { hasUnit, readClock } from "./qualifications.store.ts"

export type QualificationsAsk = QualificationFilter & {
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** Who is qualified on a day as known at an instant (CER-10), a page of it, with the headline (HRX-1): one snapshot. */
export async function readQualifications(
  { sql }: StaffDeps,
  reader: Reader,
  { page = 1, size = defaultPageSize, ...filter }: QualificationsAsk,
): Promise<Outcome<QualificationPage, "not-found">> {
  if (filter.unit !== undefined && !(await hasUnit(sql, reader.scope, filter.unit)))
    return refused("not-found")

  return sql.begin("isolation level repeatable read read only", async (tx) => {
    const ask = await cutByScope(tx, listAskFrom(filter, reader, await readClock(tx)))
    const read = await readListPage(tx, ask, { limit: size, offset: (page - 1) * size })
    return accepted({ asOf: ask.day, knownAt: ask.knownAt, ...read })
  })
}
