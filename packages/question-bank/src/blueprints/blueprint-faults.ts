/**
 * What is missing from a blueprint as its author wrote it.
 *
 * Errors: `faultsOfBlueprint` lists everything that keeps it from approval, each with where it is and what was wanted and found;
 *         an empty list makes it whole. One with faults may be kept as a draft.
 * Units:  `wanted` and `found` are counts of items, or centipoints where the fault is about points or shares.
 * Source: PAP-1, PAP-4 and PAP-8 in docs/rules.md.
 */
import { itemKinds, type ItemKind } from "../item.ts"
import { locales, type Locale } from "../locale.ts"
import type { Centipoints } from "../paper.ts"
import {
  countIn,
  isSpecialist,
  pointsIn,
  requirementKey,
  sectionTotal,
  type BlueprintBody,
} from "./blueprint.ts"

/** PAP-4: single, true/false, multiple, indefinite, case sets, and after them whatever else a level allows. */
export const sectionOrder: readonly ItemKind[] = itemKinds

export const blueprintFaults = [
  "title-missing",
  "translation-missing",
  "band-missing",
  "band-not-within",
  "bands-cross",
  "section-missing",
  "section-repeats",
  "sections-out-of-order",
  "kind-not-enabled",
  "section-is-empty",
  "cell-without-place",
  "cell-repeats",
  "section-count-differs",
  "total-differs",
  "total-not-the-levels",
  "public-subject-missing",
  "core-share-too-small",
  "specialist-subject-missing",
  "specialist-subject-unasked",
  "specialist-share-too-small",
  "share-repeats",
  "shares-above-all",
  "share-too-small",
  "requirement-repeats",
  "requirement-above-all",
] as const
export type BlueprintFault = (typeof blueprintFaults)[number]

export type FaultyBlueprint = {
  readonly fault: BlueprintFault
  readonly field: "title" | "bands" | "sections" | "cells" | "total" | "subjects" | "shares" | "requirements"
  readonly kind: ItemKind | null
  readonly subject: string | null
  /** Its place in the list it stands in, counted from 0. */
  readonly at: number | null
  readonly locale: Locale | null
  readonly wanted: number | null
  readonly found: number | null
}

/** The numbers that a level's configuration gives (PAP-1). */
export type BlueprintRules = {
  readonly total: Centipoints
  readonly kinds: readonly ItemKind[]
  readonly difficultyMost: number
  readonly publicSubjects: readonly { readonly subject: string; readonly isCore: boolean }[]
  readonly coreLeastPercent: number
  readonly specialistLeastPercent: number
}

type Where = Partial<Omit<FaultyBlueprint, "fault" | "field">>

const nowhere = { kind: null, subject: null, at: null, locale: null, wanted: null, found: null }

export function faultsOfBlueprint(body: BlueprintBody, rules: BlueprintRules): readonly FaultyBlueprint[] {
  const faults: FaultyBlueprint[] = []
  const found = (fault: BlueprintFault, field: FaultyBlueprint["field"], where: Where = {}) =>
    void faults.push({ fault, field, ...nowhere, ...where })

  findInTitle(body, found)
  findInBands(body, rules, found)
  findInSections(body, rules, found)
  findInCells(body, found)
  findInTotal(body, rules, found)
  findInSubjects(body, rules, found)
  findInShares(body, found)
  findInRequirements(body, found)
  return faults
}

type Found = (fault: BlueprintFault, field: FaultyBlueprint["field"], where?: Where) => void

function findInTitle({ title }: BlueprintBody, found: Found) {
  const missing = locales.filter((locale) => title[locale].trim() === "")
  if (missing.length === locales.length) found("title-missing", "title")
  else for (const locale of missing) found("translation-missing", "title", { locale })
}

function findInBands({ bands }: BlueprintBody, { difficultyMost }: BlueprintRules, found: Found) {
  if (bands.length === 0) found("band-missing", "bands")
  for (const [at, { least, most }] of bands.entries()) {
    if (least < 1 || most > difficultyMost || least > most)
      found("band-not-within", "bands", { at, wanted: difficultyMost })
    const before = bands[at - 1]
    // Each begins above the one before, so that an item fits one of them at most.
    if (before !== undefined && least <= before.most) found("bands-cross", "bands", { at })
  }
}

function findInSections({ sections }: BlueprintBody, { kinds }: BlueprintRules, found: Found) {
  if (sections.length === 0) found("section-missing", "sections")
  const placeOf = (kind: ItemKind) => sectionOrder.indexOf(kind)
  for (const [at, { kind, count }] of sections.entries()) {
    const before = sections[at - 1]
    if (sections.findIndex((one) => one.kind === kind) !== at)
      found("section-repeats", "sections", { kind, at })
    else if (before !== undefined && placeOf(kind) < placeOf(before.kind))
      found("sections-out-of-order", "sections", { kind, at })
    if (!kinds.includes(kind)) found("kind-not-enabled", "sections", { kind, at })
    if (count === 0) found("section-is-empty", "sections", { kind, at })
  }
}

function findInCells(body: BlueprintBody, found: Found) {
  const { cells, sections, bands } = body
  for (const [at, { kind, subject, band }] of cells.entries()) {
    const isSame = (one: (typeof cells)[number]) =>
      one.kind === kind && one.subject === subject && one.band === band
    if (sections.every((section) => section.kind !== kind) || bands[band] === undefined)
      found("cell-without-place", "cells", { kind, subject, at })
    if (cells.findIndex(isSame) !== at) found("cell-repeats", "cells", { kind, subject, at })
  }
  for (const { kind, count } of sections) {
    const inCells = countIn(body, { kind })
    if (inCells !== count) found("section-count-differs", "cells", { kind, wanted: count, found: inCells })
  }
}

function findInTotal(body: BlueprintBody, rules: BlueprintRules, found: Found) {
  const inSections = body.sections.reduce((sum, section) => sum + sectionTotal(section), 0)
  if (inSections !== body.total) found("total-differs", "total", { wanted: body.total, found: inSections })
  if (body.total !== rules.total)
    found("total-not-the-levels", "total", { wanted: rules.total, found: body.total })
}

function findInSubjects(body: BlueprintBody, rules: BlueprintRules, found: Found) {
  const { publicSubjects, coreLeastPercent, specialistLeastPercent } = rules
  for (const { subject } of publicSubjects)
    if (countIn(body, { subject }) === 0)
      found("public-subject-missing", "subjects", { subject, wanted: 1, found: 0 })

  if (!isSpecialist(body)) {
    if (body.specialistSubject !== null) found("specialist-subject-unasked", "subjects")
    const core = publicSubjects.filter(({ isCore }) => isCore)
    const inCore = core.reduce((sum, { subject }) => sum + pointsIn(body, { subject }), 0)
    const wanted = leastPoints(body.total, coreLeastPercent)
    if (inCore < wanted) found("core-share-too-small", "subjects", { wanted, found: inCore })
    return
  }
  const subject = body.specialistSubject
  if (subject === null) return found("specialist-subject-missing", "subjects")
  const wanted = leastPoints(body.total, specialistLeastPercent)
  const inSubject = pointsIn(body, { subject })
  if (inSubject < wanted)
    found("specialist-share-too-small", "subjects", { subject, wanted, found: inSubject })
}

function findInShares(body: BlueprintBody, found: Found) {
  const { shares, total } = body
  if (shares.reduce((sum, { leastPercent }) => sum + leastPercent, 0) > 100)
    found("shares-above-all", "shares")
  for (const [at, { subject, leastPercent }] of shares.entries()) {
    if (shares.findIndex((one) => one.subject === subject) !== at)
      found("share-repeats", "shares", { subject, at })
    const wanted = leastPoints(total, leastPercent)
    const inSubject = pointsIn(body, { subject })
    if (inSubject < wanted) found("share-too-small", "shares", { subject, at, wanted, found: inSubject })
  }
}

function findInRequirements(body: BlueprintBody, found: Found) {
  const { requirements } = body
  const all = countIn(body)
  for (const [at, requirement] of requirements.entries()) {
    const key = requirementKey(requirement)
    if (requirements.findIndex((one) => requirementKey(one) === key) !== at)
      found("requirement-repeats", "requirements", { at })
    if (requirement.least > all)
      found("requirement-above-all", "requirements", { at, wanted: requirement.least, found: all })
  }
}

/** The least whole centipoints that are no smaller a share. */
export const leastPoints = (total: Centipoints, percent: number): Centipoints =>
  Math.ceil((total * percent) / 100)
