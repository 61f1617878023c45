import type { PaperLaw } from "@sworn/contract/staff"
import { traceCitation, versionInForce } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { findPaper, readCitedByPaper } from "./cited-law.store.ts"
import { readChanges } from "./law-changes.store.ts"
import { daysOf } from "./read-item-law.ts"
import { readAllStatutes, readVersions } from "./statutes.store.ts"

/**
 * Which law a paper asks about, in which versions, and whether all of it was in force on a day: that of the paper unless another
 * is asked for (PAP-5). By statute and in numbers alone, since the paper may be sealed.
 */
export async function readPaperLaw(
  { sql, bankSql }: StaffDeps,
  reader: { readonly staffId: string; readonly scope: readonly string[] },
  paperId: string,
  wanted: string | undefined,
): Promise<PaperLaw | null> {
  const paper = await findPaper(sql, reader, paperId)
  if (paper === null) return null
  const cited = await readCitedByPaper(bankSql, paperId)
  const codes = [...new Set(cited.map(({ statute }) => statute))]
  const [statutes, versions, changes] = await Promise.all([
    readAllStatutes(bankSql),
    readVersions(bankSql, codes),
    readChanges(bankSql, codes),
  ])
  const day = wanted ?? paper.asOf
  const judged = cited.map((place) => {
    const { standing } = traceCitation(place, versions, changes, day)
    return { ...place, isGood: standing === "in-force" || standing === "carried" }
  })
  const laws = [...Map.groupBy(judged, ({ statute, version }) => `${statute}@${version}`).values()].map(
    (all) => {
      const [{ statute, version }] = all as [(typeof all)[number]]
      const inForce = versionInForce(
        versions.filter((one) => one.statute === statute),
        day,
      )
      return {
        statute,
        version,
        title: statutes.find((one) => one.statute === statute)!.title,
        inForce: inForce && daysOf(inForce),
        questionCount: questionsIn(all),
        badCount: questionsIn(all.filter(({ isGood }) => !isGood)),
      }
    },
  )
  const { title, asOf, itemCount } = paper
  return {
    paperId,
    title,
    asOf,
    day,
    isGoodLaw: judged.every(({ isGood }) => isGood),
    questionCount: itemCount,
    laws: laws.toSorted((one, other) => other.questionCount - one.questionCount),
  }
}

const questionsIn = (list: readonly { readonly answerableId: string }[]): number =>
  new Set(list.map(({ answerableId }) => answerableId)).size
