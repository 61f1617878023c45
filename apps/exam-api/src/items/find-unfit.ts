import { faultsOfBody } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"
import { makePlaceCheck } from "../statutes/cited-places.ts"
import { readBodies } from "./items.store.ts"
import { readEnabledKinds } from "./read-enabled-kinds.ts"

const bodiesAtOnce = 500

/** Items that may not go to review, by what keeps them from it. */
export type Unfit = {
  /** Something is missing from them. */
  readonly unwhole: readonly string[]
  /** They cite a place that their law has not. */
  readonly unplaced: readonly string[]
}

/** Of these versions, the items that the same checks keep from review which keep a single one from it (ITM-6). */
export async function findUnfit(sql: Sql | Transaction, versionIds: readonly string[]): Promise<Unfit> {
  const unwhole: string[] = []
  const unplaced: string[] = []
  const citesPlaces = makePlaceCheck(sql)
  for (let from = 0; from < versionIds.length; from += bodiesAtOnce) {
    const versions = await readBodies(sql, versionIds.slice(from, from + bodiesAtOnce))
    const levels = [...new Set(versions.flatMap(({ body }) => body.levels))]
    const enabledKinds = await readEnabledKinds(sql, { levels })
    for (const { itemId, body } of versions) {
      if (faultsOfBody(body, enabledKinds).length > 0) unwhole.push(itemId)
      else if (!(await citesPlaces(body))) unplaced.push(itemId)
    }
  }
  return { unwhole, unplaced }
}
