import type { Unit } from "@sworn/contract/staff"
import { describe, expect, it } from "vitest"
import { unitTree } from "./unit-tree.ts"

const unit = (unitId: number, parentId: number | null, name: string): Unit => ({
  unitId,
  parentId,
  kind: "city",
  name,
})

describe("the tree of units", () => {
  const tree = unitTree([
    unit(2, 1, "省厅"),
    unit(3, 2, "甲市局"),
    unit(4, 3, "甲县局"),
    unit(5, 2, "乙市局"),
  ])

  it("begins at what the person may see, whatever lies above it", () => {
    expect(tree.roots.map((one) => one.unitId)).toEqual([2])
    expect(tree.childrenOf(2).map((one) => one.unitId)).toEqual([3, 5])
  })

  it("knows the way down to a unit", () => {
    expect(tree.above(4).map((one) => one.name)).toEqual(["省厅", "甲市局"])
  })

  it("finds units by part of their name", () => {
    expect(tree.named("市").map((one) => one.unitId)).toEqual([3, 5])
  })
})
