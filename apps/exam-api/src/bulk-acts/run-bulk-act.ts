import {
  mostBulkItems,
  type BulkActBody,
  type BulkActDone,
  type BulkActRefusal,
  type BulkPreview,
  type BulkPreviewBody,
} from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Sql, Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { findUnfit, type Unfit } from "../items/find-unfit.ts"
import { hasUnitInScope } from "../items/items.store.ts"
import { countJudged, countSelected, insertBulkAct, readOwnSelectedDrafts } from "./bulk-acts.store.ts"
import { doToItems } from "./done.store.ts"

type Refusal = BulkActRefusal | "unit-not-found"

/** What an act would do, and what it would leave alone and why. Changes nothing. */
export async function previewBulkAct(
  { bankSql }: StaffDeps,
  reader: Reader,
  body: BulkPreviewBody,
): Promise<Outcome<BulkPreview, Refusal>> {
  const refusal = await whyNotAtAll(bankSql, reader, body)
  if (refusal !== null) return refused(refusal)
  return accepted(await countJudged(bankSql, reader, body, await unfitFor(bankSql, reader, body)))
}

/**
 * Does to everything the filter matches what it may do to each, in one transaction: one event in the log with the filter and
 * the counts, one row for each item, by which the act can be taken back. A bank that is no longer the one that was looked at
 * is looked at again first.
 */
export function runBulkAct(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { matched, ...body }: BulkActBody,
): Promise<Outcome<BulkActDone, Refusal>> {
  return bankSql.begin(async (tx) => {
    const refusal = await whyNotAtAll(tx, author, body)
    if (refusal !== null) return refused(refusal)
    if ((await countSelected(tx, author, body)) !== matched) return refused("bank-has-changed")

    const actId = chance.uuid()
    const done = await insertBulkAct(tx, author, actId, body, await unfitFor(tx, author, body))
    await doToItems(tx, body.act, { actId, staffId: author.staffId })
    const details = { act: body.act, filter: body.filter, matched: done.matched, done: done.done }
    await appendAudit(tx, author, [{ action: "items-changed-in-bulk", subject: actId, details }])
    return accepted({ actId, ...done })
  })
}

async function whyNotAtAll(
  sql: Sql | Transaction,
  reader: Reader,
  { act, ...selection }: BulkPreviewBody,
): Promise<Refusal | null> {
  if (act.act === "move" && !(await hasUnitInScope(sql, reader.scope, act.unitId))) return "unit-not-found"
  const matched = await countSelected(sql, reader, selection)
  if (matched === 0) return "filter-matches-nothing"
  return matched > mostBulkItems ? "filter-matches-too-many" : null
}

/** Only going to review asks whether an item is whole and its law there. */
async function unfitFor(
  sql: Sql | Transaction,
  reader: Reader,
  { act, ...selection }: BulkPreviewBody,
): Promise<Unfit> {
  if (act.act !== "submit") return { unwhole: [], unplaced: [] }
  return findUnfit(sql, await readOwnSelectedDrafts(sql, reader, selection))
}
