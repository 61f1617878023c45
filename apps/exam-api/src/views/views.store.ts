/** Views of lists in SQL: every statement is cut by the person whose they are. */
import type { SavedView, ViewedList } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

export async function readOwnViews(
  sql: Sql | Transaction,
  staffId: string,
  list: ViewedList,
): Promise<SavedView[]> {
  return sql<SavedView[]>`
    select view_id as "viewId", name, query, saved_at as "savedAt" from saved_views
    where staff_id = ${staffId} and list = ${list} order by saved_at, view_id`
}

/** Held to the end of the transaction: a person's views are counted one after the other. */
export async function takeViewTurn(tx: Transaction, staffId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn views ' || ${staffId}, 0))`
}

export async function insertView(
  tx: Transaction,
  view: {
    readonly viewId: string
    readonly staffId: string
    readonly list: ViewedList
    readonly name: string
    readonly query: string
  },
): Promise<SavedView> {
  const [row] = await tx<[SavedView]>`
    insert into saved_views (view_id, staff_id, list, name, query, saved_at)
    values (${view.viewId}, ${view.staffId}, ${view.list}, ${view.name}, ${view.query}, exam_now())
    returning view_id as "viewId", name, query, saved_at as "savedAt"`
  return row
}

/** False when there was none of this person's under that id. */
export async function deleteView(tx: Transaction, staffId: string, viewId: string): Promise<boolean> {
  const gone = await tx`delete from saved_views where staff_id = ${staffId} and view_id = ${viewId}`
  return gone.count > 0
}
