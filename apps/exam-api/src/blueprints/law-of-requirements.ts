import type { RequirementLaw } from "@sworn/contract/staff"
import { firstTouching, traceCitation, type LawRequirement } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"
import { readChanges } from "../statutes/law-changes.store.ts"
import { readAllStatutes, readVersions } from "../statutes/statutes.store.ts"

type Place = Omit<LawRequirement, "least">

/** What each requirement rests on on a day, and the first change that touches it, whether it took effect by then or not (ITM-7, PAP-5). */
export async function lawOfRequirements(
  sql: Sql | Transaction,
  places: readonly Place[],
  day: string,
): Promise<RequirementLaw[]> {
  if (places.length === 0) return []
  const codes = [...new Set(places.map(({ statute }) => statute))]
  const [statutes, versions, changes] = await Promise.all([
    readAllStatutes(sql),
    readVersions(sql, codes),
    readChanges(sql, codes),
  ])
  return places.map((place) => {
    const named = statutes.find(({ statute }) => statute === place.statute)
    const touched = firstTouching(place, changes)
    return {
      title: named?.title ?? { "zh-CN": place.statute, en: place.statute },
      standing: traceCitation(place, versions, changes, day).standing,
      touched: touched && {
        lawChangeId: touched.change.lawChangeId,
        effectiveFrom: touched.change.effectiveFrom,
        judgement: touched.judgement.kind === "untouched" ? "leans-on-change" : touched.judgement.kind,
        successors: [...successorsOf(touched.judgement)],
      },
    }
  })
}

const successorsOf = (judgement: NonNullable<ReturnType<typeof firstTouching>>["judgement"]) =>
  judgement.kind === "changed" ? judgement.successors : "place" in judgement ? [judgement.place] : []

export const isGoodLaw = ({ standing }: Pick<RequirementLaw, "standing">): boolean =>
  standing === "in-force" || standing === "carried"
