/**
 * What a paper setter does to a blueprint on the desk: functions from one body to the next.
 *
 * Units:  points are whole centipoints, as in the blueprint itself.
 * Errors: none; what comes of it is for `faultsOfBlueprint` to say.
 */
import type { BlueprintRulesOfLevel } from "@sworn/contract/staff"
import {
  sectionOrder,
  type BlueprintBody,
  type BlueprintCell,
  type BlueprintSection,
  type DifficultyBand,
  type ItemKind,
  type LawRequirement,
} from "@sworn/question-bank"

/** What a new one begins with: the sections of its level, and nothing in any cell. */
export const begunFrom = (
  rules: BlueprintRulesOfLevel,
  { title, category }: Pick<BlueprintBody, "title" | "category">,
): BlueprintBody => ({
  title,
  level: rules.level,
  category,
  specialistSubject: null,
  total: rules.total,
  bands: [{ least: 1, most: rules.difficultyMost }],
  sections: rules.sections,
  cells: [],
  shares: [],
  requirements: [],
})

export const countAt = (body: BlueprintBody, { subject, kind, band }: Omit<BlueprintCell, "count">): number =>
  body.cells.find((cell) => cell.subject === subject && cell.kind === kind && cell.band === band)?.count ?? 0

export function withCount(body: BlueprintBody, { count, ...place }: BlueprintCell): BlueprintBody {
  const isOther = ({ subject, kind, band }: BlueprintCell) =>
    subject !== place.subject || kind !== place.kind || band !== place.band
  const cells = body.cells.filter(isOther)
  return { ...body, cells: count > 0 ? [...cells, { ...place, count }] : cells }
}

export const withSection = (
  body: BlueprintBody,
  kind: ItemKind,
  change: Partial<Omit<BlueprintSection, "kind">>,
): BlueprintBody => ({
  ...body,
  sections: body.sections.map((one) => (one.kind === kind ? { ...one, ...change } : one)),
})

/** In its place in the order of a paper (PAP-4). */
export function withNewSection(body: BlueprintBody, kind: ItemKind): BlueprintBody {
  const placeOf = (one: { readonly kind: ItemKind }) => sectionOrder.indexOf(one.kind)
  const added = { kind, count: 0, pointsEach: 1_00, itemsEach: kind === "case-set" ? 5 : 1 }
  return { ...body, sections: [...body.sections, added].toSorted((a, b) => placeOf(a) - placeOf(b)) }
}

/** With all that stood in its column. */
export const withoutSection = (body: BlueprintBody, kind: ItemKind): BlueprintBody => ({
  ...body,
  sections: body.sections.filter((one) => one.kind !== kind),
  cells: body.cells.filter((one) => one.kind !== kind),
})

export const withBand = (
  body: BlueprintBody,
  at: number,
  change: Partial<DifficultyBand>,
): BlueprintBody => ({
  ...body,
  bands: body.bands.map((band, index) => (index === at ? { ...band, ...change } : band)),
})

/** Above the last one, if there is room; else with its highest degree. */
export function withNewBand(body: BlueprintBody, difficultyMost: number): BlueprintBody {
  const last = body.bands.at(-1)
  if (last === undefined) return { ...body, bands: [{ least: 1, most: difficultyMost }] }
  if (last.most < difficultyMost)
    return { ...body, bands: [...body.bands, { least: last.most + 1, most: difficultyMost }] }
  const shortened = { ...last, most: Math.max(last.least, last.most - 1) }
  return { ...body, bands: [...body.bands.slice(0, -1), shortened, { least: last.most, most: last.most }] }
}

/** With all that stood under it; what stood under later ones moves along. */
export const withoutBand = (body: BlueprintBody, at: number): BlueprintBody => ({
  ...body,
  bands: body.bands.toSpliced(at, 1),
  cells: body.cells
    .filter(({ band }) => band !== at)
    .map((cell) => (cell.band > at ? { ...cell, band: cell.band - 1 } : cell)),
})

/** Nothing takes the share away. */
export function withShare(body: BlueprintBody, subject: string, leastPercent: number): BlueprintBody {
  const shares = body.shares.filter((one) => one.subject !== subject)
  return { ...body, shares: leastPercent > 0 ? [...shares, { subject, leastPercent }] : shares }
}

export const withRequirement = (
  body: BlueprintBody,
  at: number,
  change: Partial<LawRequirement>,
): BlueprintBody => ({
  ...body,
  requirements: body.requirements.map((one, index) => (index === at ? { ...one, ...change } : one)),
})

export const withNewRequirement = (body: BlueprintBody): BlueprintBody => ({
  ...body,
  requirements: [
    ...body.requirements,
    { statute: "", version: "", article: "", paragraph: 0, item: 0, least: 1 },
  ],
})

export const withoutRequirement = (body: BlueprintBody, at: number): BlueprintBody => ({
  ...body,
  requirements: body.requirements.toSpliced(at, 1),
})

/** Whether it names a passage at all. */
export const isNamed = ({ statute, version, article, paragraph, item }: LawRequirement): boolean =>
  statute !== "" &&
  version !== "" &&
  /^[1-9]\d{0,3}(-[1-9]\d?)?$/.test(article) &&
  (item === 0 || paragraph > 0)

/** Rows of the table: public subjects first, then whatever else stands in a cell or is examined as a specialist subject. */
export function subjectsOf(
  { cells, specialistSubject }: Pick<BlueprintBody, "cells" | "specialistSubject">,
  { publicSubjects }: Pick<BlueprintRulesOfLevel, "publicSubjects">,
  added: readonly string[] = [],
): readonly string[] {
  const further = [specialistSubject, ...cells.map(({ subject }) => subject), ...added]
  return [
    ...new Set([
      ...publicSubjects.map(({ subject }) => subject),
      ...further.filter((subject) => subject !== null),
    ]),
  ]
}

/** A whole number as it was typed; anything else is none. */
export const wholeIn = (text: string, most: number): number => {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0
  return Math.min(number, most)
}

/** Points as they were typed, to the hundredth; anything else is none. */
export const pointsIn = (text: string): number =>
  /^\d{1,4}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : 0
