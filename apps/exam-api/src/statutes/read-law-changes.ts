import {
  defaultPageSize,
  type LawChangeItemQuery,
  type LawChangeItems,
  type LawChangeList,
  type LawChangePage,
} from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { fateCountsOf } from "./fate-counts.ts"
import { findApprovable, findRebindable, readFlaggedItems } from "./flagged-items.store.ts"
import { countFlagged } from "./flagged-counts.store.ts"
import { readChangeRows, readTouchedPapers } from "./law-change-reading.store.ts"
import { readToday } from "./statutes.store.ts"

/** Every change the register knows, with how much of the reader's bank still waits for somebody. */
export async function readLawChanges(
  { bankSql }: StaffDeps,
  scope: readonly string[],
): Promise<LawChangeList> {
  const [today, rows] = await Promise.all([readToday(bankSql), readChangeRows(bankSql, scope)])
  return { today, changes: rows.map(({ comparison: _compared, ...row }) => row) }
}

/** One change: what became of the articles, what was flagged, and what can be done about it now. */
export async function readLawChange(
  { bankSql }: StaffDeps,
  reader: { readonly staffId: string; readonly scope: readonly string[] },
  lawChangeId: string,
): Promise<LawChangePage | null> {
  const { scope, staffId } = reader
  const [[row], today] = await Promise.all([readChangeRows(bankSql, scope, lawChangeId), readToday(bankSql)])
  if (row === undefined) return null
  const [flagged, papers, rebindable, approvable] = await Promise.all([
    countFlagged(bankSql, [lawChangeId], scope),
    readTouchedPapers(bankSql, lawChangeId),
    findRebindable(bankSql, scope, lawChangeId, null),
    findApprovable(bankSql, scope, lawChangeId, staffId, null),
  ])
  const { comparison, ...about } = row
  return {
    ...about,
    today,
    fates: comparison === null ? null : fateCountsOf(comparison),
    flagged,
    rebindableCount: rebindable.length,
    approvableCount: approvable.length,
    papers,
  }
}

/** Of the reader's units, page by page. */
export async function readLawChangeItems(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  lawChangeId: string,
  { page = 1, size = defaultPageSize, ...filter }: LawChangeItemQuery,
): Promise<LawChangeItems | null> {
  const [known] = await readChangeRows(bankSql, scope, lawChangeId)
  if (known === undefined) return null
  return readFlaggedItems(bankSql, scope, lawChangeId, filter, { limit: size, offset: (page - 1) * size })
}
