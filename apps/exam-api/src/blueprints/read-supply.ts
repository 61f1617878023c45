import type { SupplyBody, SupplyReply } from "@sworn/contract/staff"
import { generalCategory } from "@sworn/question-bank"
import { getToday } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isGoodLaw, lawOfRequirements } from "./law-of-requirements.ts"
import { readSupply as readCounts } from "./supply.store.ts"

/** What a blueprint of a level and category could draw on, in the reader's bank on a day (PAP-2): today unless another is asked for. */
export async function readSupply(
  { bankSql }: Pick<StaffDeps, "bankSql">,
  scope: readonly string[],
  { level, category, places, day: wanted }: SupplyBody,
): Promise<SupplyReply> {
  const day = wanted ?? (await getToday(bankSql))
  // What only some may be asked stands on no paper for all.
  const sought = { level, category: category ?? generalCategory, day, places }
  const [counted, law] = await Promise.all([
    readCounts(bankSql, scope, sought),
    lawOfRequirements(bankSql, places, day),
  ])
  return {
    day,
    supply: counted.supply,
    places: places.map((_place, at) => ({
      isGoodLaw: law[at] !== undefined && isGoodLaw(law[at]),
      supply: counted.places[at] ?? [],
    })),
  }
}
