import type { ItemLaw } from "@sworn/contract/staff"
import { traceCitation } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { findItem, findVersion } from "../items/items.store.ts"
import { readCitedByVersion } from "./cited-law.store.ts"
import { readChanges } from "./law-changes.store.ts"
import { readAllStatutes, readToday, readVersions } from "./statutes.store.ts"

/** Which law stands behind the newest version of an item, and whether it was in force on a day (ITM-6, PAP-5); today unless asked. */
export async function readItemLaw(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  itemId: string,
  wanted: string | undefined,
): Promise<ItemLaw | null> {
  const item = await findItem(bankSql, scope, itemId)
  const found = item && (await findVersion(bankSql, scope, { itemId, version: item.newestVersion }))
  if (!found) return null
  const { itemVersionId, version, body } = found
  const cited = await readCitedByVersion(bankSql, itemVersionId)
  const codes = [...new Set(cited.map(({ statute }) => statute))]
  const [today, statutes, versions, changes] = await Promise.all([
    readToday(bankSql),
    readAllStatutes(bankSql),
    readVersions(bankSql, codes),
    readChanges(bankSql, codes),
  ])
  const day = wanted ?? today
  const questions = body.kind === "case-set" ? body.answerables.map(({ id }) => id) : []
  const citations = cited.map(({ citingId, ...place }) => {
    const { standing, inForce, change } = traceCitation(place, versions, changes, day)
    const at = questions.indexOf(citingId)
    return {
      ...place,
      question: at < 0 ? null : at + 1,
      title: statutes.find(({ statute }) => statute === place.statute)!.title,
      standing,
      inForce: inForce && daysOf(inForce),
      lawChangeId: change?.lawChangeId ?? null,
    }
  })
  const isGoodLaw = citations.every(({ standing }) => standing === "in-force" || standing === "carried")
  return { itemId, itemVersionId, version, day, isGoodLaw, citations }
}

export const daysOf = ({
  version,
  effectiveFrom,
  effectiveTo,
}: {
  readonly version: string
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
}) => ({ version, effectiveFrom, effectiveTo })
