import { faultsOfBody, type EnabledKinds, type ItemBody } from "@sworn/question-bank/keyed"
import type { Transaction } from "../database/pool.ts"
import { readEnabledKinds } from "../items/read-enabled-kinds.ts"
import { makePlaceCheck } from "./cited-places.ts"

/**
 * Says of many bodies whether nothing is missing from them and their law has what they cite; what the levels allow is read once
 * for each set of levels.
 */
export function makeWholeness(tx: Transaction): (body: ItemBody) => Promise<boolean> {
  const known = new Map<string, EnabledKinds>()
  const citesPlaces = makePlaceCheck(tx)
  return async (body) => {
    const levels = body.levels.join(" ")
    const enabled = known.get(levels) ?? (await readEnabledKinds(tx, body))
    known.set(levels, enabled)
    return faultsOfBody(body, enabled).length === 0 && (await citesPlaces(body))
  }
}
