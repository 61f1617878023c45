/**
 * What an author does to an area of a picture: pure, from one area to the next.
 *
 * Units:  whole pixels of the picture, from the upper left.
 * Errors: none. A corner too many, or one too few for an area, leaves it as it was.
 */
import type { HotspotImage, Point } from "@sworn/question-bank"
import type { HotspotArea } from "@sworn/question-bank/keyed"

export type Polygon = Extract<HotspotArea, { shape: "polygon" }>

/** As many as the contract takes. */
export const mostAreas = 20
export const mostCorners = 40
export const fewestCorners = 3

/** In the middle of the picture, half as wide and as high. */
export function newArea(
  shape: HotspotArea["shape"],
  { width, height }: Pick<HotspotImage, "width" | "height">,
): HotspotArea {
  const [x, y] = [Math.round(width / 4), Math.round(height / 4)]
  switch (shape) {
    case "rectangle":
      return { shape, x, y, width: Math.max(1, x * 2), height: Math.max(1, y * 2) }
    case "circle":
      return { shape, x: x * 2, y: y * 2, radius: Math.max(1, Math.min(x, y)) }
    case "polygon":
      return {
        shape,
        points: [
          [x * 2, y],
          [x * 3, y * 3],
          [x, y * 3],
        ],
      }
  }
}

export const withCornerAt = (area: Polygon, corner: number, point: Point): Polygon => ({
  ...area,
  points: area.points.map((own, at) => (at === corner ? point : own)),
})

/** Another corner between this one and the next: where it is put, or half way. */
export function withCornerAfter(area: Polygon, corner: number, point = halfWay(area, corner)): Polygon {
  if (area.points.length >= mostCorners) return area
  return { ...area, points: area.points.toSpliced(corner + 1, 0, point) }
}

export const withoutCorner = (area: Polygon, corner: number): Polygon =>
  area.points.length <= fewestCorners ? area : { ...area, points: area.points.toSpliced(corner, 1) }

/** The middle of the edge that leaves a corner. */
export function halfWay({ points }: Polygon, corner: number): Point {
  const [fromX, fromY] = points[corner] ?? [0, 0]
  const [toX, toY] = points[(corner + 1) % points.length] ?? [0, 0]
  return [Math.round((fromX + toX) / 2), Math.round((fromY + toY) / 2)]
}
