import { isAreaInside } from "@sworn/question-bank/keyed"
import { describe, expect, it } from "vitest"
import {
  fewestCorners,
  halfWay,
  mostCorners,
  newArea,
  withCornerAfter,
  withCornerAt,
  withoutCorner,
  type Polygon,
} from "./areas.ts"

const square: Polygon = {
  shape: "polygon",
  points: [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
}

describe("an area of a picture", () => {
  it.each(["rectangle", "circle", "polygon"] as const)("begins inside its picture: %s (ITM-4)", (shape) => {
    for (const size of [
      { width: 400, height: 300 },
      { width: 7, height: 5 },
    ])
      expect(isAreaInside(newArea(shape, size), size)).toBe(true)
  })

  it("takes one corner elsewhere and leaves the others", () => {
    expect(withCornerAt(square, 2, [7, 8]).points).toEqual([
      [0, 0],
      [10, 0],
      [7, 8],
      [0, 10],
    ])
  })

  it("gains a corner half way to the next one, the first included, or where it is put", () => {
    expect(withCornerAfter(square, 0).points[1]).toEqual([5, 0])
    expect(withCornerAfter(square, 3).points[4]).toEqual([0, 5])
    expect(halfWay(square, 3)).toEqual([0, 5])
    expect(withCornerAfter(square, 1, [12, 6]).points[2]).toEqual([12, 6])
  })

  it("loses corners down to three, and gains them up to what is kept", () => {
    const triangle = withoutCorner(square, 1)
    expect(triangle.points).toEqual([
      [0, 0],
      [10, 10],
      [0, 10],
    ])
    expect(triangle.points).toHaveLength(fewestCorners)
    expect(withoutCorner(triangle, 0)).toBe(triangle)

    const many: Polygon = { ...square, points: Array.from({ length: mostCorners }, (_, at) => [at, at * at]) }
    expect(withCornerAfter(many, 0)).toBe(many)
  })
})
