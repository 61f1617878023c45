/** The units as a tree, built from the flat list in which each unit comes after its parent. */
import type { Unit } from "@sworn/contract/staff"

export type UnitTree = {
  readonly roots: readonly Unit[]
  readonly childrenOf: (unitId: number) => readonly Unit[]
  /** From the root down to the unit's parent. */
  readonly above: (unitId: number) => readonly Unit[]
  readonly named: (part: string) => readonly Unit[]
}

export function unitTree(units: readonly Unit[]): UnitTree {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const children = new Map<number, Unit[]>()
  const roots: Unit[] = []
  for (const unit of units) {
    // The top of what a person may see has a parent that this person may not.
    if (unit.parentId === null || !byId.has(unit.parentId)) roots.push(unit)
    else children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit])
  }

  const parentOf = (unit: Unit) => (unit.parentId === null ? undefined : byId.get(unit.parentId))
  const above = (unitId: number): readonly Unit[] => {
    const unit = byId.get(unitId)
    const parent = unit && parentOf(unit)
    return parent === undefined ? [] : [...above(parent.unitId), parent]
  }
  return {
    roots,
    childrenOf: (unitId) => children.get(unitId) ?? [],
    above,
    named: (part) => units.filter((unit) => unit.name.includes(part)),
  }
}
