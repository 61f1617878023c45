import type { LevelCode } from "@sworn/exam-core"
import type { ItemKind } from "@sworn/question-bank"
import type { EnabledKinds, ItemBody } from "@sworn/question-bank/keyed"
import { readLevelConfiguration } from "../configuration/configuration.store.ts"
import type { Sql, Transaction } from "../database/pool.ts"
import { readToday } from "../reference/reference.store.ts"

/** Which kinds the levels of an item allow today (ITM-3). */
export async function readEnabledKinds(
  sql: Sql | Transaction,
  { levels }: Pick<ItemBody, "levels">,
): Promise<EnabledKinds> {
  const today = await readToday(sql)
  const enabled = new Map<string, readonly ItemKind[]>()
  for (const level of levels) {
    const { items } = await readLevelConfiguration(sql, level as LevelCode, today)
    enabled.set(level, items.kinds)
  }
  return enabled
}
