import type { StatuteRow, VersionHead } from "@sworn/contract/staff"
import { citationOf, type LawPlace } from "@sworn/question-bank"
import type { LawCitation } from "@sworn/question-bank/keyed"
import { said, words } from "../words.ts"
import type { LawShelf } from "./law-shelf.ts"

export const placeOf = ({ article, paragraph, item }: LawCitation): LawPlace => ({
  article,
  ...(paragraph === 0 ? {} : { paragraph }),
  ...(item === 0 ? {} : { item }),
})

/** 《行政处罚法》第十二条第一款, or Article 12(1), Administrative Penalty Law. */
export const sayCitation = (law: LawCitation, statute: StatuteRow | undefined): string =>
  words().law.citation(
    statute === undefined ? law.statute : said(statute.title),
    citationOf(placeOf(law)),
    [
      law.article,
      ...[law.paragraph, law.item].filter((number) => number > 0).map((number) => `(${number})`),
    ].join(""),
  )

export function sayStanding(
  shelf: LawShelf,
  version: VersionHead,
): { tone: "ok" | "warn" | "bad"; sentence: string } {
  const terms = words().law
  if (shelf.isInForce(version))
    return { tone: "ok", sentence: terms.inForce(version.version, version.effectiveFrom) }
  if (version.effectiveFrom > shelf.today())
    return { tone: "warn", sentence: terms.notYet(version.version, version.effectiveFrom) }
  return { tone: "bad", sentence: terms.ended(version.version, version.effectiveTo ?? version.version) }
}
