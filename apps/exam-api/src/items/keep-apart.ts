import type { EnemyBody, EnemyRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { endEnmity, insertEnemies } from "./enemies.store.ts"
import { findItem } from "./items.store.ts"

type Done = Outcome<null, EnemyRefusal | "not-found">

/**
 * Keeps two items off each other's papers (PAP-3), both ways. Items alone have enemies: the questions of a case set belong
 * together, and have no item's id.
 */
export function keepApart(
  { bankSql, chance }: StaffDeps,
  author: Author,
  itemId: string,
  { otherId, reason }: EnemyBody,
): Promise<Done> {
  return bankSql.begin(async (tx): Promise<Done> => {
    const item = await findItem(tx, author.scope, itemId)
    const other = await findItem(tx, author.scope, otherId)
    if (item === null || other === null) return refused("not-found")
    if (itemId === otherId) return refused("item-is-itself")
    if (item.pool !== other.pool) return refused("enemies-of-two-pools")

    const enemyId = chance.uuid()
    const isNew = await insertEnemies(tx, { enemyId, itemId, otherId, reason, by: author.staffId })
    if (!isNew) return refused("already-enemies")
    await appendAudit(tx, author, [
      { action: "items-kept-apart", subject: itemId, details: { otherId, reason } },
    ])
    return accepted(null)
  })
}

/** Lets two items meet again. */
export function letMeet(
  { bankSql }: StaffDeps,
  author: Author,
  pair: { readonly itemId: string; readonly otherId: string },
  reason: string,
): Promise<Done> {
  return bankSql.begin(async (tx): Promise<Done> => {
    if ((await findItem(tx, author.scope, pair.itemId)) === null) return refused("not-found")
    if ((await findItem(tx, author.scope, pair.otherId)) === null) return refused("not-found")
    if (!(await endEnmity(tx, { ...pair, reason, by: author.staffId }))) return refused("not-enemies")

    await appendAudit(tx, author, [
      { action: "items-let-meet", subject: pair.itemId, details: { otherId: pair.otherId, reason } },
    ])
    return accepted(null)
  })
}
