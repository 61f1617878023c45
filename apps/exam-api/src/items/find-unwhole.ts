import { faultsOfBody } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"
import { readBodies } from "./items.store.ts"
import { readEnabledKinds } from "./read-enabled-kinds.ts"

const bodiesAtOnce = 500

/** Of these versions, the items that something is missing from: the same check that keeps a single one from review (ITM-6). */
export async function findUnwhole(
  sql: Sql | Transaction,
  versionIds: readonly string[],
): Promise<readonly string[]> {
  const unwhole: string[] = []
  for (let from = 0; from < versionIds.length; from += bodiesAtOnce) {
    const versions = await readBodies(sql, versionIds.slice(from, from + bodiesAtOnce))
    const levels = [...new Set(versions.flatMap(({ body }) => body.levels))]
    const enabledKinds = await readEnabledKinds(sql, { levels })
    for (const { itemId, body } of versions)
      if (faultsOfBody(body, enabledKinds).length > 0) unwhole.push(itemId)
  }
  return unwhole
}
