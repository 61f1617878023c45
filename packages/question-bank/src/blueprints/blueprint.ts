/**
 * A blueprint (双向细目表): how many items a paper asks of each subject, kind and difficulty, and what each is worth.
 *
 * Its bands of difficulty never overlap, so that an item fits one cell or none, and what is missing is found by subtraction. A
 * case set stands as a whole with the subject that most of its questions are of, the first one's of equals: its points count there.
 *
 * Units:  points are whole centipoints; counts are of items, a case set being one; shares are whole per cent of all points.
 * Errors: none; what is missing from a blueprint is for `faultsOfBlueprint` to say.
 * Source: PAP-1, PAP-4 and PAP-8 in docs/rules.md.
 */
import type { ItemKind } from "../item.ts"
import type { Localised } from "../locale.ts"
import type { Centipoints } from "../paper.ts"
import { placeKey, type LawPlace } from "../statutes/statute-text.ts"

/** Degrees of difficulty from one to another, both counted. */
export type DifficultyBand = { readonly least: number; readonly most: number }

export type BlueprintSection = {
  readonly kind: ItemKind
  readonly count: number
  /** What each scored answer is worth. */
  readonly pointsEach: Centipoints
  /** Of a case set: how many questions each has; 1 elsewhere. */
  readonly itemsEach: number
}

export type BlueprintCell = {
  readonly subject: string
  readonly kind: ItemKind
  /** Which of the bands, counted from 0. */
  readonly band: number
  readonly count: number
}

export type SubjectFloor = { readonly subject: string; readonly leastPercent: number }

/** What must be asked about; paragraph 0 is anywhere in the article, item 0 anywhere in the paragraph. */
export type LawRequirement = {
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly paragraph: number
  readonly item: number
  /** So many items at least. */
  readonly least: number
}

export type BlueprintBody = {
  readonly title: Localised
  readonly level: string
  /** Null is for every police category. */
  readonly category: string | null
  /** Of a specialist paper: what its category is examined in. */
  readonly specialistSubject: string | null
  readonly total: Centipoints
  readonly bands: readonly DifficultyBand[]
  /** In the order of the paper (PAP-4). */
  readonly sections: readonly BlueprintSection[]
  readonly cells: readonly BlueprintCell[]
  readonly shares: readonly SubjectFloor[]
  readonly requirements: readonly LawRequirement[]
}

/** The category whose papers are for everybody. */
export const generalCategory = "general"

export const isSpecialist = ({ category }: Pick<BlueprintBody, "category">): boolean =>
  category !== null && category !== generalCategory

/** What one item of a section earns at most. */
export const pointsOfItem = ({ pointsEach, itemsEach }: BlueprintSection): Centipoints =>
  pointsEach * itemsEach

export const sectionTotal = (section: BlueprintSection): Centipoints => section.count * pointsOfItem(section)

type Where = Partial<Pick<BlueprintCell, "subject" | "kind" | "band">>

const cellsAt = ({ cells }: Pick<BlueprintBody, "cells">, where: Where): readonly BlueprintCell[] =>
  cells.filter(
    (cell) =>
      (where.subject === undefined || cell.subject === where.subject) &&
      (where.kind === undefined || cell.kind === where.kind) &&
      (where.band === undefined || cell.band === where.band),
  )

/** Of a row, a column, a cell, or of all. */
export const countIn = (body: Pick<BlueprintBody, "cells">, where: Where = {}): number =>
  cellsAt(body, where).reduce((sum, { count }) => sum + count, 0)

/** What the cells are worth: a cell of a kind without a section is worth nothing. */
export const pointsIn = (body: Pick<BlueprintBody, "cells" | "sections">, where: Where = {}): Centipoints =>
  cellsAt(body, where).reduce((sum, { kind, count }) => {
    const section = body.sections.find((one) => one.kind === kind)
    return section === undefined ? sum : sum + count * pointsOfItem(section)
  }, 0)

/** The place that a requirement is about, without its version. */
export const placeOfRequirement = ({ article, paragraph, item }: LawRequirement): LawPlace => ({
  article,
  ...(paragraph > 0 && { paragraph }),
  ...(item > 0 && { item }),
})

export const requirementKey = (requirement: LawRequirement): string =>
  `${requirement.statute}/${placeKey(placeOfRequirement(requirement))}`
