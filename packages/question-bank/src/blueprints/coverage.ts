/**
 * Whether a bank holds what a blueprint asks for, told before anything is assembled: cell by cell, how many items are missing.
 *
 * An item fits one cell or none, so a cell lacks what it asks for less what there is. Items asked for by the law are counted among
 * those that fit a cell at all. That nothing is missing here does not yet make a paper: enemies, and items that must rest, are for
 * the assembly.
 *
 * Units:  counts are of items, a case set being one.
 * Errors: none.
 * Source: PAP-2 in docs/rules.md; TR-08.
 */
import type { ItemKind } from "../item.ts"
import type { BlueprintBody, BlueprintCell, LawRequirement } from "./blueprint.ts"

/** How many items there are of one subject, kind, size and difficulty. */
export type Supply = {
  readonly subject: string
  readonly kind: ItemKind
  /** Questions in each: 1, or what a case set has. */
  readonly itemsEach: number
  readonly difficulty: number
  readonly count: number
}

export type CellCoverage = BlueprintCell & { readonly available: number; readonly missing: number }

export type RequirementCoverage = LawRequirement & {
  /** Whether its place was good law on the day; where it was not, nothing can meet it. */
  readonly isGoodLaw: boolean
  readonly available: number
  readonly missing: number
}

export type BlueprintCoverage = {
  readonly cells: readonly CellCoverage[]
  readonly requirements: readonly RequirementCoverage[]
  readonly wantedCount: number
  /** Items to write so that every cell can be filled. */
  readonly missingCount: number
}

/** What there is for the place of one requirement. */
export type RequirementSupply = { readonly isGoodLaw: boolean; readonly supply: readonly Supply[] }

/** `ofRequirements` stands in the order of the blueprint's own; where it has none, nothing is known to be there. */
export function coverageOf(
  body: BlueprintBody,
  supply: readonly Supply[],
  ofRequirements: readonly RequirementSupply[],
): BlueprintCoverage {
  const wanted = body.cells.filter(({ count }) => count > 0)
  const cells = wanted.map((cell) => {
    const available = supplyFor(body, cell, supply)
    return { ...cell, available, missing: Math.max(0, cell.count - available) }
  })
  const requirements = body.requirements.map((requirement, at) => {
    const { isGoodLaw = false, supply: citing = [] } = ofRequirements[at] ?? {}
    const available = isGoodLaw ? wanted.reduce((sum, cell) => sum + supplyFor(body, cell, citing), 0) : 0
    return { ...requirement, isGoodLaw, available, missing: Math.max(0, requirement.least - available) }
  })
  return {
    cells,
    requirements,
    wantedCount: wanted.reduce((sum, { count }) => sum + count, 0),
    missingCount: cells.reduce((sum, { missing }) => sum + missing, 0),
  }
}

/** How many of these fit a cell. */
export function supplyFor(
  { bands, sections }: Pick<BlueprintBody, "bands" | "sections">,
  { subject, kind, band }: Pick<BlueprintCell, "subject" | "kind" | "band">,
  supply: readonly Supply[],
): number {
  const range = bands[band]
  const section = sections.find((one) => one.kind === kind)
  if (range === undefined || section === undefined) return 0
  return supply
    .filter(
      (one) =>
        one.subject === subject &&
        one.kind === kind &&
        one.itemsEach === section.itemsEach &&
        one.difficulty >= range.least &&
        one.difficulty <= range.most,
    )
    .reduce((sum, { count }) => sum + count, 0)
}
