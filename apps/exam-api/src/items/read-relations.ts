import type { EnemyList, ItemExposure } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { readEnemiesOf } from "./enemies.store.ts"
import { readUses } from "./exposure.store.ts"
import { findItem } from "./items.store.ts"

/** What an item must not meet; null outside these units. */
export async function readEnemies(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  itemId: string,
): Promise<EnemyList | null> {
  if ((await findItem(bankSql, scope, itemId)) === null) return null
  return { enemies: await readEnemiesOf(bankSql, scope, itemId) }
}

/** Where an item has stood before candidates, and before how many (ITM-11); null outside these units. */
export async function readExposure(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  itemId: string,
): Promise<ItemExposure | null> {
  if ((await findItem(bankSql, scope, itemId)) === null) return null
  const uses = await readUses(bankSql, itemId)
  return {
    lastUsedAt: uses[0]?.startsAt ?? null,
    paperCount: new Set(uses.map(({ paperId }) => paperId)).size,
    sittingCount: uses.length,
    attemptCount: uses.reduce((sum, { attemptCount }) => sum + attemptCount, 0),
    uses,
  }
}
