/** The paper as a row of numbered places, in the order this candidate sees it. */
import { itemsIn, type CaseSet, type PaperContent, type PaperItem, type Section } from "@sworn/question-bank"

export type Place = {
  readonly number: number
  readonly item: PaperItem
  readonly section: Section
  readonly sectionIndex: number
  readonly caseSet: CaseSet | undefined
}

export const placesOf = (paper: PaperContent): readonly Place[] =>
  paper.sections
    .flatMap((section, sectionIndex) =>
      section.entries.flatMap((entry) =>
        itemsIn(entry).map((item) => ({
          item,
          section,
          sectionIndex,
          caseSet: entry.kind === "case-set" ? entry : undefined,
        })),
      ),
    )
    .map((place, index) => ({ ...place, number: index + 1 }))
